import { Composer } from 'grammy';
import { sendMessage } from '../../conversations/messages.ts';
import { isTrial, writtenFor } from '../../conversations/letter/trial.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { actionScreen } from '../cases/open-actions.ts';
import { closing } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { askForReminders } from '../reminders/arranging.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import { beginLetter } from './begin-letter.ts';
import { reportContact, takeBackReport } from './contact-reports.ts';
import { howToFindEmbassy } from './copies/copies.ts';
import { embassyCopyFor, handOutCopy, paperCopy } from './copies/embassy-copy.ts';
import { keyOf } from '../../conversations/button-key.ts';
import { DEED_DATA, DEEDS, type Deed } from './letter-buttons.ts';
import { tapOnNotSent, tapOnSent, tapWithoutLetters } from './marking-sent.ts';
import { findOutgoing, onceFor, unsentOf } from './outbox/outbox.ts';
import { recipientsOf, type Outgoing } from './outbox/outgoing.ts';
import { faxed, printed, sendPdf, sentBelow } from './pdf.ts';
import { viewOf } from './outbox/whereabouts.ts';
import { stopAt, type Stop } from './walk/stop.ts';
import { goOn, handOutAt, showAgain, takeTheirWord } from './walk/walk.ts';
import { fixScreen, moreScreen, waysScreen } from './walk/ways-screen.ts';

/**
 * What the buttons under finished letters do (`o:…`, see letter-buttons.ts), and another letter
 * (`again:…`). Each says what it leads to, so that a second tap changes nothing.
 */
export const letterTapHandlers = new Composer<PostbagContext>();

/** The letters that a tapped button belongs to. */
interface Taken {
  readonly action: UrgentAction;
  readonly outgoing: Outgoing;
  /**
   * What the button says besides: the key of a recipient or an embassy, and a channel (and the
   * message with its ways) or the key of a contact.
   */
  readonly key: string;
  readonly rest: string;
}

/** The same with the letter to one recipient. */
interface TakenLetter extends Taken {
  readonly stop: Stop;
}

type ForAll = (ctx: PostbagContext, taken: Taken) => Promise<void>;
type ForOne = (ctx: PostbagContext, taken: TakenLetter) => Promise<void>;

const FOR_ALL: Partial<Readonly<Record<Deed, ForAll>>> = {
  go: async (ctx, { action, outgoing }) => {
    await ctx.answerCallbackQuery();
    const [next] = await unsentOf(ctx, outgoing, action);
    if (next === undefined) await goOn(ctx, outgoing, action);
    else await showAgain(ctx, outgoing, action, next);
  },
  done: (ctx, { action, outgoing }) =>
    takeTheirWord(ctx, outgoing, action, (screen) => turnIntoScreen(ctx, screen)),
  all: async (ctx, { action, outgoing }) => {
    await ctx.answerCallbackQuery();
    let present = outgoing;
    for (const recipient of recipientsOf(outgoing, action))
      present = await handOutAt(ctx, present, action, recipient);
  },
  allpdf: async (ctx, { action, outgoing }) => {
    await ctx.answerCallbackQuery();
    const all = recipientsOf(outgoing, action);
    const stops = await Promise.all(
      all.map((recipient) => stopAt(ctx, outgoing, action, recipient)),
    );
    await sendPdf(ctx, outgoing, printed(ctx, stops), 'letters', sentBelow('post', stops));
  },
  remind: async (ctx, { action, outgoing }) => {
    await ctx.answerCallbackQuery();
    // Below the letter and not in its place: what it was for has not been done.
    await sendScreen(ctx, await askForReminders(ctx, action.slug, viewOf(ctx, outgoing).zone));
  },
  copy: async (ctx, { action, outgoing, key }) => {
    await ctx.answerCallbackQuery();
    const copy = embassyCopyFor(ctx, outgoing, action, key);
    if (copy === undefined) await ctx.reply(ctx.say('walk-gone'));
    else
      await onceFor(ctx, outgoing, `copy:${key}`, () => handOutCopy(ctx, outgoing, action, copy));
  },
  embassy: async (ctx, { action, outgoing }) => {
    await ctx.answerCallbackQuery();
    await onceFor(ctx, outgoing, 'embassy', () =>
      sendMessage(ctx, { text: howToFindEmbassy(ctx, outgoing, action) }),
    );
  },
  cpdf: async (ctx, { action, outgoing, key }) => {
    await ctx.answerCallbackQuery();
    const copy = embassyCopyFor(ctx, outgoing, action, key);
    const letter =
      copy && paperCopy(copy, ctx.services.texts.say(outgoing.language, 'paper-subject'));
    await sendPdf(ctx, outgoing, letter === undefined ? [] : [{ letter }], 'copy');
  },
};

const FOR_ONE: Partial<Readonly<Record<Deed, ForOne>>> = {
  ways: (ctx, { stop }) => turnIntoScreen(ctx, waysScreen(ctx, stop)),
  more: async (ctx, { action, stop }) => {
    const standing = await ctx.services.following.find(ctx.writerId, action.slug);
    await turnIntoScreen(ctx, moreScreen(ctx, stop, isFollowed(standing)));
  },
  fix: (ctx, { stop }) => turnIntoScreen(ctx, fixScreen(stop)),
  sent: (ctx, { stop, rest }) => tapOnSent(ctx, stop, rest),
  undo: (ctx, { stop, rest }) => tapOnNotSent(ctx, stop, rest),
  bad: async (ctx, { action, outgoing, stop, rest }) => {
    await reportContact(ctx, stop, rest);
    const now = await stopAt(ctx, outgoing, action, stop.recipient);
    await turnIntoScreen(ctx, fixScreen(now), ctx.say('sending-reported'));
  },
  good: async (ctx, { action, outgoing, stop, rest }) => {
    await takeBackReport(ctx, stop, rest);
    const now = await stopAt(ctx, outgoing, action, stop.recipient);
    await turnIntoScreen(ctx, fixScreen(now), ctx.say('sending-report-undone'));
  },
  pdf: async (ctx, { outgoing, stop }) => {
    await ctx.answerCallbackQuery();
    const below = sentBelow('post', [stop], ctx.msgId);
    await sendPdf(ctx, outgoing, printed(ctx, [stop]), stop.recipient.id, below);
  },
  fax: async (ctx, { outgoing, stop }) => {
    await ctx.answerCallbackQuery();
    const below = sentBelow('fax', [stop], ctx.msgId);
    await sendPdf(ctx, outgoing, faxed(ctx, stop), `${stop.recipient.id}-fax`, below);
  },
};

/** What hands a letter out anew; none is after the last day. */
const BEFORE_THE_END: ReadonlySet<Deed> = new Set([
  'go',
  'all',
  'allpdf',
  'pdf',
  'fax',
  'copy',
  'cpdf',
  'embassy',
]);

/** What would be kept or counted of letters that only try a draft. */
const NOT_IN_A_TRIAL: ReadonlySet<Deed> = new Set(['remind', 'news', 'bad', 'good']);

letterTapHandlers.callbackQuery(DEED_DATA, async (ctx, next) => {
  const [, name, slug = '', key = '', rest = ''] = ctx.match;
  const deed = DEEDS.find((known) => known === name);
  const action = writtenFor(ctx, slug);
  if (deed === undefined || action === undefined) return next();
  if (isTrial(slug) && NOT_IN_A_TRIAL.has(deed)) return sayInTrial(ctx, 'trial-not-here');
  if (deed === 'news') return showNewsQuestion(ctx);
  const outgoing = await findOutgoing(ctx, action.slug);
  const recipient = action.recipients.find(({ id }) => keyOf(id) === key);
  if (outgoing === undefined) {
    if (isTrial(slug)) return sayInTrial(ctx, 'walk-gone');
    return tapWithoutLetters(ctx, action, recipient, deed, rest);
  }
  const view = viewOf(ctx, outgoing);
  if (BEFORE_THE_END.has(deed) && closing(action, view.nowMs, view) !== undefined) {
    await ctx.answerCallbackQuery();
    return sendScreen(ctx, actionScreen(action.slug, ctx.actions, view));
  }
  const taken = { action, outgoing, key, rest };
  const forAll = FOR_ALL[deed];
  if (forAll !== undefined) return forAll(ctx, taken);
  const forOne = FOR_ONE[deed];
  if (forOne === undefined || recipient === undefined) return next();
  return forOne(ctx, { ...taken, stop: await stopAt(ctx, outgoing, action, recipient) });
});

async function sayInTrial(ctx: PostbagContext, key: string): Promise<void> {
  await ctx.answerCallbackQuery({ text: ctx.say(key), show_alert: true });
}

/** Below the thanks and not in their place. */
async function showNewsQuestion(ctx: PostbagContext): Promise<void> {
  await ctx.answerCallbackQuery();
  await sendScreen(ctx, await askForReminders(ctx, NEWS_LIST));
}

letterTapHandlers.callbackQuery(/^again:([a-z0-9-]+)$/, async (ctx, next) => {
  const action = writtenFor(ctx, ctx.match[1] ?? '');
  if (!action) return next();
  await beginLetter(ctx, action);
});
