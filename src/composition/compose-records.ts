import type { Redis } from 'ioredis';
import { outboxSchema } from '../bot/letters/outbox/outgoing.ts';
import type { Fences } from '../bot/updates/inbox/chat-work.ts';
import type { LossNotice } from '../bot/updates/outage/loss-notice.ts';
import type { Services } from '../bot/view/context.ts';
import type { Coordination } from '../conversations/coordinator/desk.ts';
import { sheetDraftsSchema } from '../conversations/coordinator/sheet/sheet-draft.ts';
import { interviewRecordSchema } from '../conversations/interview-state.ts';
import { letterDraftSchema } from '../conversations/letter/draft.ts';
import { carryOverFrom } from '../jobs/following/carry-over.ts';
import { createFollowing } from '../jobs/following/following.ts';
import { createContactReportStore } from '../store/contact-reports.ts';
import { createForgetWriter } from '../store/forget.ts';
import type { Fence } from '../store/inbox/fence.ts';
import type { Inbox } from '../store/inbox/inbox.ts';
import { TTL_SECONDS } from '../store/lifetimes.ts';
import { keys } from '../store/redis-keys.ts';
import { DRAFT_SIZES } from '../store/sealed/padding.ts';
import type { Seal } from '../store/sealed/seal.ts';
import { sealedRecord, type ChatId } from '../store/sealed/sealed-record.ts';
import { createLastShown } from '../store/last-shown.ts';
import { createSentStore } from '../store/sent.ts';
import { createSubscriptions, type Subscriptions } from '../store/subscriptions/subscriptions.ts';
import { createWaitingDrafts } from '../store/waiting-drafts.ts';
import { createWriters } from '../store/writers.ts';
import { lastDay, overEverywhereMs } from '../urgent-action/deadline.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';

/** What records are built from. */
interface RecordParts {
  readonly redis: Redis;
  readonly seal: Seal;
  readonly actions: () => readonly UrgentAction[];
  /** The present instant of the program's clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly onForgotten: () => void;
}

/** What updates under way have to do with records. */
export interface UnderWay {
  readonly inbox: Inbox;
  readonly fences: Fences;
  readonly loss: LossNotice;
}

export type PersonalRecords = Pick<
  Services,
  | 'writers'
  | 'drafts'
  | 'waitingDrafts'
  | 'outbox'
  | 'lastShown'
  | 'sent'
  | 'contactReports'
  | 'following'
  | 'forgetWriter'
> & { readonly sheets: Coordination['drafts']; readonly subscriptions: Subscriptions };

/** Under what the records of a chat are written. */
export function fenceFor({
  inbox,
  fences,
}: Pick<UnderWay, 'inbox' | 'fences'>): (chatId: ChatId) => Fence | undefined {
  return (chatId) => fences.get(inbox.nameOf(chatId));
}

/** Builds everything that is kept about people. */
export function personalRecords(
  { redis, seal, actions, now, onForgotten }: RecordParts,
  { inbox, fences, loss }: UnderWay,
): PersonalRecords {
  const fence = fenceFor({ inbox, fences });
  const writers = createWriters(redis, seal, fence);
  const drafts = sealedRecord(redis, seal, {
    key: keys.draft,
    ttlSeconds: TTL_SECONDS.draft,
    sizes: DRAFT_SIZES,
    schema: interviewRecordSchema(letterDraftSchema),
    fence,
    effect: 'applied',
  });
  const outbox = sealedRecord(redis, seal, {
    key: keys.outbox,
    ttlSeconds: TTL_SECONDS.outbox,
    sizes: DRAFT_SIZES,
    schema: outboxSchema,
  });
  const knownSlugs = (): Promise<readonly string[]> => redis.hkeys(keys.published());
  const waitingDrafts = createWaitingDrafts(redis, seal, {
    schema: letterDraftSchema,
    knownSlugs: async () => [
      ...new Set([...(await knownSlugs()), ...actions().map(({ slug }) => slug)]),
    ],
  });
  const closesAtMs = (slug: string): number => {
    const action = actions().find((candidate) => candidate.slug === slug);
    return action ? overEverywhereMs(lastDay(action.deadline)) : now();
  };
  const lastShown = createLastShown(redis, seal);
  const sent = createSentStore(redis, seal, { now, closesAtMs });
  const contactReports = createContactReportStore(redis, seal, { now, closesAtMs });
  const subscriptions = createSubscriptions(redis, seal);
  const following = createFollowing({
    subscriptions,
    carryOver: carryOverFrom({ redis, subscriptions, actions, now }),
    actions,
    knownSlugs,
    now,
  });
  const sheets = sealedRecord(redis, seal, {
    key: keys.sheetDrafts,
    ttlSeconds: TTL_SECONDS.sheetDraft,
    schema: sheetDraftsSchema,
    fence,
  });
  const forgetWriter = createForgetWriter(
    {
      writers,
      drafts,
      sheets,
      outbox,
      lastShown,
      waitingDrafts,
      sent,
      contactReports,
      loss,
      following,
    },
    onForgotten,
  );
  return {
    writers,
    drafts,
    waitingDrafts,
    outbox,
    lastShown,
    sent,
    contactReports,
    following,
    forgetWriter,
    sheets,
    subscriptions,
  };
}
