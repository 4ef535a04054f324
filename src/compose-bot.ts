import { Api, type Bot } from 'grammy';
import type { Redis } from 'ioredis';
import { shareActionLink } from './bot/cases/case-card.ts';
import { createBot } from './bot/create-bot.ts';
import { handOutLetters } from './bot/letters/hand-out.ts';
import { actionScreen } from './bot/cases/open-actions.ts';
import { startInboxWork, type Fences, type InboxWork } from './bot/updates/inbox-work.ts';
import { createLossNotice, type LossNotice } from './bot/updates/loss-notice.ts';
import { createOutageNotice, type OutageNotice } from './bot/updates/outage-notice.ts';
import { keepRemindersInStep } from './bot/reminders/in-step.ts';
import { reminderHandlers } from './bot/reminders/handlers.ts';
import { afterwardsHandlers } from './bot/letters/marks.ts';
import { watchStore, type StoreWatch } from './bot/updates/store-watch.ts';
import { createTelegramClient } from './bot/telegram/client.ts';
import { updateHandler } from './bot/updates/handler.ts';
import { viewOf, type View } from './bot/view/view.ts';
import type { PostbagContext } from './conversations/context.ts';
import { letterDraftSchema, type LetterDraft } from './conversations/letter/draft.ts';
import { letterDesk } from './conversations/letter/desk.ts';
import { letterInterview } from './conversations/letter/interview.ts';
import { interviewLoop, type InterviewMiddleware } from './conversations/loop.ts';
import { interviewRecordSchema } from './conversations/slot.ts';
import type { InterviewRecords } from './conversations/storage.ts';
import { whereaboutsOf } from './conversations/whereabouts.ts';
import { carryOverFrom } from './jobs/following/carry-over.ts';
import { createFollowing, type Following } from './jobs/following/following.ts';
import { checkLetter } from './letters/check.ts';
import { composer, reteller } from './letters/compose.ts';
import type { Wordings } from './letters/wordings.ts';
import type { Texts } from './locales/texts.ts';
import type { Logger } from './log.ts';
import { createForgetWriter } from './store/forget.ts';
import { createInbox, type Fence, type Inbox } from './store/inbox/inbox.ts';
import { keys, TTL_SECONDS } from './store/keys.ts';
import type { Seal } from './store/seal.ts';
import { sealedRecord, type ChatId } from './store/sealed-record.ts';
import { createSentStore, type SentStore } from './store/sent.ts';
import { createSubscriptions } from './store/subscriptions/subscriptions.ts';
import { createWriters, type Writers } from './store/writers.ts';
import { LANGUAGES } from './urgent-action/language.ts';
import { lastDay, overEverywhereMs } from './urgent-action/deadline.ts';
import type { UrgentAction } from './urgent-action/urgent-action.ts';
import type { Whereabouts } from './urgent-action/whereabouts.ts';
import type { Metrics } from './web/metrics.ts';

/** What the bot is made of. */
export interface BotParts {
  readonly token: string;
  readonly apiRoot: string;
  readonly redis: Redis;
  readonly seal: Seal;
  readonly texts: Texts;
  readonly wordings: Wordings;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant of the program's clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly metrics: Metrics;
  readonly log: Logger;
}

/** The bot with all that it takes to hand it updates. */
export interface ComposedBot {
  readonly bot: Bot<PostbagContext>;
  /** For calls outside any update. */
  readonly api: Api;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  readonly texts: Texts;
  /** Keeps updates and handles them. */
  readonly work: InboxWork;
  /** Ends what is still being sent. */
  readonly close: () => Promise<void>;
}

const DAY_SECONDS = 24 * 60 * 60;
const PROBE_SECONDS = 60;

/** Puts the bot together: the same for Telegram, for the playground and for the tests. */
export function composeBot(parts: BotParts): ComposedBot {
  const { token, apiRoot, redis, seal, texts, log, actions, now } = parts;
  const client = createTelegramClient({ apiRoot, token, log });
  const api = new Api(token);
  api.config.use(client.transport);
  const store = watchStore(redis, () => redis.set(keys.probe(), '', 'EX', PROBE_SECONDS));
  const notice = createOutageNotice({ api, texts, log });
  const loss = createLossNotice({ redis, seal, api, texts });
  const inbox = createInbox(redis, seal);
  const fences: Fences = new Map();
  const records = personalRecords(parts, { inbox, fences, loss });
  const bot = createBot({
    token,
    transport: client.transport,
    texts,
    actions,
    now,
    writers: records.writers,
    interview: composeInterview(parts, records),
    afterwards: afterwardsHandlers({
      actions,
      sent: records.sent,
      onSent: (ctx, slug) =>
        records.following.written(ctx.chatId ?? 0, slug, viewOf(ctx, now()), 'mark'),
      onUnsent: (ctx, slug) => records.following.unmarked(ctx.chatId ?? 0, slug),
    }),
    reminders: reminderHandlers({ ...records, actions, now }),
    remindersInStep: keepRemindersInStep(records),
    forgetWriter: records.forgetWriter,
    onBlocked: records.following.forget,
  });
  const onDone = parts.metrics.updateDone;
  const handle = updateHandler({ bot, texts, store, loss, log, onDone });
  return {
    bot,
    api,
    store,
    notice,
    texts,
    work: startInboxWork({ inbox, handle, store, notice, loss, log }, fences),
    close: async () => {
      store.close();
      await client.close();
    },
  };
}

/** Everything that is kept about people. */
interface PersonalRecords {
  readonly writers: Writers;
  readonly drafts: InterviewRecords<LetterDraft>;
  readonly sent: SentStore;
  readonly following: Following;
  /** Keeps the letter in progress for as long as it can be reminded of. */
  readonly keepLetter: (chatId: number, slug: string) => Promise<void>;
  /** Reminders have ended: the letter in progress goes when others do. */
  readonly letLetterGo: (chatId: number) => Promise<void>;
  readonly forgetWriter: (chatId: ChatId) => Promise<void>;
}

/** What updates under way have to do with records. */
interface UnderWay {
  readonly inbox: Inbox;
  readonly fences: Fences;
  readonly loss: LossNotice;
}

function personalRecords(parts: BotParts, { inbox, fences, loss }: UnderWay): PersonalRecords {
  const { redis, seal, actions, now } = parts;
  const fence = (chatId: ChatId): Fence | undefined => fences.get(inbox.nameOf(chatId));
  const writers = createWriters(redis, seal, fence);
  const drafts = sealedRecord(redis, seal, {
    key: keys.draft,
    ttlSeconds: TTL_SECONDS.draft,
    schema: interviewRecordSchema(letterDraftSchema),
    fence,
    isEffect: true,
  });
  const closesAtMs = (slug: string): number => {
    const action = actions().find((candidate) => candidate.slug === slug);
    return action ? overEverywhereMs(lastDay(action.deadline)) : now();
  };
  const sent = createSentStore(redis, seal, { now, closesAtMs });
  const subscriptions = createSubscriptions(redis, seal);
  const following = createFollowing({
    subscriptions,
    carryOver: carryOverFrom({ redis, subscriptions, actions, now }),
    actions,
    knownSlugs: () => redis.hkeys(keys.published()),
    now,
  });
  const forgetWriter = createForgetWriter([
    writers.remove,
    drafts.remove,
    sent.forget,
    loss.forget,
    (chatId) => following.forget(Number(chatId)),
  ]);
  return {
    writers,
    drafts,
    sent,
    following,
    keepLetter: (chatId, slug) => drafts.keepFor(chatId, (closesAtMs(slug) - now()) / 1_000),
    letLetterGo: (chatId) => drafts.keepFor(chatId, 0),
    forgetWriter,
  };
}

function composeInterview(
  { actions, now, wordings, metrics, log }: BotParts,
  { drafts }: PersonalRecords,
): InterviewMiddleware<PostbagContext> {
  const viewFrom = (ctx: PostbagContext, where: Whereabouts): View => ({
    ...viewOf(ctx, now()),
    ...where,
  });
  const desk = letterDesk({
    composeLetter: composer(wordings),
    retellLetter: reteller(wordings),
    checkLetter,
    report: (trouble) => log.error(trouble, 'a letter of ours broke a rule'),
  });
  return interviewLoop(
    letterInterview({
      records: drafts,
      draftDays: TTL_SECONDS.draft / DAY_SECONDS,
      actions,
      now,
      wordingLanguages: LANGUAGES.filter((language) => wordings[language] !== undefined),
      desk,
      shareLink: (ctx, action) => shareActionLink(action, viewOf(ctx, now())),
      closedScreen: (ctx, slug, where) => actionScreen(slug, actions(), viewFrom(ctx, where)),
      handOut: handOutLetters({
        view: (ctx, draft) => viewFrom(ctx, whereaboutsOf(ctx, draft)),
        onLetters: metrics.lettersHandedOut,
      }),
    }),
  );
}
