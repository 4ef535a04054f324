import { closeMessage } from '../../conversations/messages.ts';
import type { Screen } from '../../conversations/screen.ts';
import { isTrial } from '../../conversations/letter/trial.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import { CHANNELS, type Channel } from '../../store/sent.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { endAsWritten } from '../reminders/below-reminders.ts';
import type { PostbagContext } from '../view/context.ts';
import { turnIntoScreen } from '../view/show.ts';
import { deedData, type Deed } from './letter-buttons.ts';
import { markedInTrial, notSent, sentOn, unmarkedInTrial } from './outbox/marked-as-sent.ts';
import { keepOutgoing, unsentOf } from './outbox/outbox.ts';
import type { Outgoing } from './outbox/outgoing.ts';
import { dateAbove } from './outbox/whereabouts.ts';
import { stopAt, type Stop } from './walk/stop.ts';
import { goOn, nextStop } from './walk/walk.ts';
import { sentScreen, waysScreen } from './walk/ways-screen.ts';

/**
 * A tap on "I have sent it" below the letter of `stop`: it is thanked for in its place, and the
 * walk goes on. `rest` is what the button says besides, see `channelIn`.
 */
export async function tapOnSent(ctx: PostbagContext, stop: Stop, rest: string): Promise<void> {
  const channel = channelIn(rest);
  if (channel === undefined) return turnIntoScreen(ctx, waysScreen(ctx, stop));
  await markAndGoOn(ctx, stop, channel, async (screen) => {
    const shown = withOthers(screen, ctx, stop);
    await turnIntoScreen(ctx, shown, ctx.say('interview-sent-thanks'));
    // Below a PDF: the ways above would look as if nothing had been sent.
    await closeMessage(ctx, waysMessageIn(rest));
  });
}

/** Marks the letter of `stop` as sent, shows the thanks for it by `show`, and goes on. */
export async function markAndGoOn(
  ctx: PostbagContext,
  stop: Stop,
  channel: Channel,
  show: (screen: Screen) => Promise<void>,
): Promise<void> {
  const { action, recipient } = stop;
  const marked = await markSent(ctx, stop, channel);
  const now = await stopAt(ctx, marked, action, recipient);
  await show(sentScreen(now, await nextStop(ctx, marked, action)));
  await goOn(ctx, marked, action);
}

/** A tap on "not sent after all": the ways of sending stand again. */
export async function tapOnNotSent(ctx: PostbagContext, stop: Stop, rest: string): Promise<void> {
  const { action, outgoing } = stop;
  const channel = channelIn(rest);
  const present = channel === undefined ? outgoing : await unmarkSent(ctx, stop, channel);
  const now = await stopAt(ctx, present, action, stop.recipient);
  await turnIntoScreen(ctx, waysScreen(ctx, now), ctx.say('interview-sent-undone'));
}

/** Below a PDF of several letters those to others can still be marked. */
function withOthers(
  screen: Screen,
  { callbackQuery }: PostbagContext,
  { action, recipient }: Stop,
): Screen {
  const shown = callbackQuery?.message?.reply_markup?.inline_keyboard ?? [];
  const own = deedData('sent', action.slug, recipient.id);
  const others = shown.filter(([first]) => {
    const data = first && 'callback_data' in first ? first.callback_data : '';
    return data.startsWith(`o:sent:${action.slug}:`) && !data.startsWith(own);
  });
  return { ...screen, keyboard: [...others, ...screen.keyboard] };
}

/** "post", or "post-481" below a PDF, where 481 is the message with the ways of the letter. */
function channelIn(rest: string): Channel | undefined {
  const [channel] = rest.split('-');
  return CHANNELS.find((known) => known === channel);
}

function waysMessageIn(rest: string): number | undefined {
  const id = Number(rest.split('-')[1]);
  return Number.isSafeInteger(id) && id > 0 ? id : undefined;
}

/** The letters are not kept any more; that one was sent counts all the same. */
export async function tapWithoutLetters(
  ctx: PostbagContext,
  action: UrgentAction,
  recipient: Recipient | undefined,
  deed: Deed,
  rest: string,
): Promise<void> {
  const { say, view, services, writerId } = ctx;
  const channel = channelIn(rest);
  if (deed === 'done') return turnIntoScreen(ctx, await endAsWritten(ctx, action.slug));
  if (deed !== 'sent' || recipient === undefined || channel === undefined) {
    await ctx.answerCallbackQuery({ text: say('walk-gone'), show_alert: true });
    return;
  }
  await services.following.written(writerId, action.slug, view, 'mark');
  await services.sent.markSent(writerId, action.slug, { recipientId: recipient.id, channel });
  await ctx.answerCallbackQuery({ text: say('interview-sent-thanks') });
}

/**
 * Marks a letter as sent, and returns the letters with that noted. Twice is the same as once.
 * Whoever has sent all of them is not reminded any more, and of the others they are.
 */
async function markSent(ctx: PostbagContext, stop: Stop, channel: Channel): Promise<Outgoing> {
  const { services, writerId } = ctx;
  const { action, recipient, view, outgoing } = stop;
  const { slug } = action;
  const date = dateAbove(ctx, outgoing, action, recipient.id);
  if (isTrial(slug))
    return keep(ctx, markedInTrial(outgoing, { recipientId: recipient.id, channel }, date));
  const [unsent, standing] = await Promise.all([
    unsentOf(ctx, outgoing, action),
    services.following.find(writerId, slug),
  ]);
  const isLast = unsent.every(({ id }) => id === recipient.id);
  if (isLast || !isFollowed(standing))
    await services.following.written(writerId, slug, view, 'mark');
  await services.sent.markSent(
    writerId,
    slug,
    { recipientId: recipient.id, channel },
    outgoing.language,
  );
  return keep(ctx, sentOn(outgoing, recipient.id, date));
}

async function keep(ctx: PostbagContext, outgoing: Outgoing): Promise<Outgoing> {
  await keepOutgoing(ctx, outgoing);
  return outgoing;
}

/**
 * Takes the mark back, and returns the letters with that noted: a letter that was not sent is still
 * to be reminded of, and gets the date of the day once more.
 */
export async function unmarkSent(
  ctx: PostbagContext,
  { action: { slug }, recipient, outgoing }: Stop,
  channel: Channel,
): Promise<Outgoing> {
  const { services, writerId } = ctx;
  const { sent, following } = services;
  if (isTrial(slug))
    return keep(ctx, unmarkedInTrial(outgoing, { recipientId: recipient.id, channel }));
  await sent.unmarkSent(writerId, slug, { recipientId: recipient.id, channel }, outgoing.language);
  const marks = await sent.sentBy(writerId, slug);
  if (marks.some(({ recipientId }) => recipientId === recipient.id)) return outgoing;
  const wasReminded = (await following.find(writerId, slug))?.stored.ended?.hour !== undefined;
  // Who had no reminders is told of changes for as long as a mark is left.
  if (marks.length === 0 || wasReminded) await following.unmarked(writerId, slug);
  return keep(ctx, notSent(outgoing, recipient.id));
}
