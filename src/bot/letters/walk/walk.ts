import { isTrial } from '../../../conversations/letter/trial.ts';
import { sendMessage } from '../../../conversations/messages.ts';
import { isFollowed } from '../../../jobs/following/followed.ts';
import type { Channel } from '../../../store/sent.ts';
import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { sendScreen } from '../../view/show.ts';
import { endScreen } from './end-screen.ts';
import { markedInTrial, notSent, sentOn, unmarkedInTrial } from '../outbox/marks.ts';
import { keepOutgoing, onceFor, unsentOf } from '../outbox/outbox.ts';
import { isHandedOut, type Outgoing } from '../outbox/outgoing.ts';
import { dateAbove } from '../outbox/whereabouts.ts';
import { stopAt, type Stop } from './stop.ts';
import { waysScreen } from './ways-screen.ts';

/**
 * Hands out the letter to `recipient`: a message with nothing but the letter, which forwards and
 * copies well, and one with the ways of sending it. What is known to be in the chat already is not
 * sent again, unless it is another `showing`.
 */
export async function handOutAt(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  recipient: Recipient,
  showing = '',
): Promise<Outgoing> {
  const stop = await stopAt(ctx, outgoing, action, recipient);
  const letter = stop.letter();
  const withLetter =
    letter === undefined
      ? outgoing
      : await onceFor(ctx, outgoing, `letter${showing}:${recipient.id}`, () =>
          sendMessage(ctx, { text: letter.text }),
        );
  return onceFor(ctx, withLetter, `ways${showing}:${recipient.id}`, () =>
    sendScreen(ctx, waysScreen(ctx, stop)),
  );
}

/**
 * Hands the letter to `recipient` out anew at the end of the chat, where it may stand far above:
 * once for each message whose button asked for it.
 */
export async function showAgain(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  recipient: Recipient,
): Promise<void> {
  const asked = ctx.callbackQuery?.message?.message_id ?? 0;
  await handOutAt(ctx, outgoing, action, recipient, `@${asked}`);
}

/**
 * Goes on with the walk: the next letter that is not sent, or, with all of them on their way, the
 * end.
 */
export async function goOn(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
): Promise<void> {
  const [next] = await unsentOf(ctx, outgoing, action);
  if (next !== undefined) {
    if (!isHandedOut(outgoing, next)) await handOutAt(ctx, outgoing, action, next);
    return;
  }
  const ended = await onceFor(ctx, outgoing, 'end', async () =>
    sendScreen(ctx, await endScreen(ctx, outgoing, action)),
  );
  if (!ended.isDone) await keepOutgoing(ctx, { ...ended, isDone: true });
}

/** The stop that comes after the present one; undefined with the last. */
export async function nextStop(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
): Promise<Stop | undefined> {
  const [next] = await unsentOf(ctx, outgoing, action);
  return next && stopAt(ctx, outgoing, action, next);
}

/**
 * Marks a letter as sent, and returns the letters with that noted. Twice is the same as once.
 * Whoever has sent all of them is not reminded any more, and of the others they are.
 */
export async function markSent(
  ctx: PostbagContext,
  stop: Stop,
  channel: Channel,
): Promise<Outgoing> {
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
