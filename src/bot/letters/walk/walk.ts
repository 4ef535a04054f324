import { sendMessage } from '../../../conversations/messages.ts';
import type { Screen } from '../../../conversations/screen.ts';
import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { noteShown } from '../../view/last-shown.ts';
import { sendScreen } from '../../view/show.ts';
import { endScreen } from './end-screen.ts';
import { letLetterGo } from '../outbox/keep-letter.ts';
import { inHandOf, keepOutgoing, onceFor, unsentOf } from '../outbox/outbox.ts';
import { isHandedOut, type Outgoing } from '../outbox/outgoing.ts';
import { stopAt, type Stop } from './stop.ts';
import { howSentScreen, waysScreen } from './ways-screen.ts';

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
 * once for each message that asked for it, by a button or in words.
 */
export async function showAgain(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  recipient: Recipient,
): Promise<void> {
  const asked = ctx.msgId ?? 0;
  await handOutAt(ctx, outgoing, action, recipient, `@${asked}`);
  // Not yet: whether it is sent is not the question any more.
  await noteShown(ctx, 'card', action.slug);
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
  await endOnce(ctx, outgoing, async () => sendScreen(ctx, await endScreen(ctx, outgoing, action)));
}

/** The step of the walk that shows its end. */
const END = 'end';

/** Shows the end, by `show`, and is done with these letters. */
async function endOnce(
  ctx: PostbagContext,
  outgoing: Outgoing,
  show: () => Promise<void>,
): Promise<void> {
  const ended = await onceFor(ctx, outgoing, END, show);
  if (!ended.isDone) await keepOutgoing(ctx, { ...ended, isDone: true });
}

/** A letter is sent: how? */
export async function askHow(
  ctx: PostbagContext,
  stop: Stop,
  show: (screen: Screen) => Promise<void>,
): Promise<void> {
  await noteShown(ctx, 'sent', stop.action.slug);
  await show(howSentScreen(stop));
}

/**
 * They give their word that what is in the chat is sent, and are not reminded any more. Of a single
 * letter they are asked how, and go on from there; several are the end.
 */
export async function takeTheirWord(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  show: (screen: Screen) => Promise<void>,
): Promise<void> {
  const { services, writerId, view } = ctx;
  const { slug } = action;
  await services.following.written(writerId, slug, view);
  await letLetterGo(ctx, slug);
  const [letter, another] = await inHandOf(ctx, outgoing, action);
  if (letter !== undefined && another === undefined)
    return askHow(ctx, await stopAt(ctx, outgoing, action, letter), show);
  const end = async (): Promise<void> => show(await endScreen(ctx, outgoing, action));
  // An old question, below which the same was said before: it is answered where it stands.
  if (outgoing.steps.includes(END)) await end();
  await endOnce(ctx, outgoing, end);
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
