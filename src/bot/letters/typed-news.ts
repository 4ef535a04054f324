import type { Screen } from '../../conversations/screen.ts';
import { letterNews } from '../../conversations/spoken/letter-news.ts';
import type { SpokenWord } from '../../conversations/spoken/words.ts';
import { CHANNELS, type Channel } from '../../store/sent.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen } from '../view/show.ts';
import { beginLetter } from './begin-letter.ts';
import { markAndGoOn } from './marking-sent.ts';
import { inHandOf, unsentOf } from './outbox/outbox.ts';
import type { Outgoing } from './outbox/outgoing.ts';
import { askWhetherSent } from './walk/ask-whether-sent.ts';
import { stopAt } from './walk/stop.ts';
import { askHow, showAgain, takeTheirWord } from './walk/walk.ts';
import { fixScreen } from './walk/ways-screen.ts';

/** Finished letters that are in the chat and not marked as sent. */
interface InHand {
  readonly action: UrgentAction;
  readonly outgoing: Outgoing;
  readonly recipients: readonly [Recipient, ...Recipient[]];
}

/** Those that were dealt with last, where letters for several open urgent actions wait. */
export async function lettersInHand(ctx: PostbagContext): Promise<InHand | undefined> {
  const open = ctx.actions.openTo(ctx.view);
  const { letters = [] } = (await ctx.services.outbox.load(ctx.writerId)) ?? {};
  for (const outgoing of letters.toReversed()) {
    const action = open.find(({ slug }) => slug === outgoing.slug);
    if (action === undefined || outgoing.isDone) continue;
    const [first, ...others] = await inHandOf(ctx, outgoing, action);
    if (first !== undefined) return { action, outgoing, recipients: [first, ...others] };
  }
  return undefined;
}

/** What was typed, as far as words have a meaning. */
interface Typed {
  readonly bare: string;
  readonly word: SpokenWord | undefined;
  /** Whether it is what a button with this text says. */
  readonly isLabel: (key: string) => boolean;
  /** Whether it was asked right before whether letters are sent, or how. */
  readonly isAsked: boolean;
}

/**
 * Answers words that are typed below finished letters: what the buttons there say, and news of the
 * letters. Whatever else they say, they are asked whether these are sent.
 */
export async function answerAboutLetters(
  ctx: PostbagContext,
  inHand: InHand,
  { bare, word, isLabel, isAsked }: Typed,
): Promise<void> {
  const { action, outgoing, recipients } = inHand;
  const [first] = recipients;
  if (isLabel('interview-another')) return beginLetter(ctx, action);
  const channel = CHANNELS.find((known) => isLabel(`interview-sent-${known}`));
  if (channel !== undefined) return markTyped(ctx, inHand, channel);
  const isQuestion = /[?？؟]/u.test(ctx.msg?.text ?? ctx.msg?.caption ?? '');
  const news = isQuestion ? undefined : letterNews(bare, isAsked);
  if (news?.kind === 'failed')
    return sendScreen(ctx, fixScreen(await stopAt(ctx, outgoing, action, lastOf(recipients))));
  if (news?.kind === 'notYet' || (isAsked && word === 'no'))
    return showAgain(ctx, outgoing, action, first);
  if (news?.channel !== undefined) return markTyped(ctx, inHand, news.channel);
  if (news !== undefined || (isAsked && word === 'yes')) return saidSent(ctx, inHand);
  await askWhetherSent(ctx, outgoing, action, recipients);
}

/** Where other letters are still to come, their word is for the one that is in the chat. */
async function saidSent(
  ctx: PostbagContext,
  { action, outgoing, recipients }: InHand,
): Promise<void> {
  const show = (screen: Screen): Promise<void> => sendScreen(ctx, screen);
  const [letter, another] = recipients;
  const unsent = await unsentOf(ctx, outgoing, action);
  if (another === undefined && unsent.length > 1)
    return askHow(ctx, await stopAt(ctx, outgoing, action, letter), show);
  await takeTheirWord(ctx, outgoing, action, show);
}

/** Marks the letter that was handed out last, as its buttons stand at the end of the chat. */
async function markTyped(
  ctx: PostbagContext,
  { action, outgoing, recipients }: InHand,
  channel: Channel,
): Promise<void> {
  const stop = await stopAt(ctx, outgoing, action, lastOf(recipients));
  await markAndGoOn(ctx, stop, channel, (screen) => sendScreen(ctx, screen));
}

function lastOf([first, ...others]: InHand['recipients']): Recipient {
  return others.at(-1) ?? first;
}
