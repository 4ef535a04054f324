import { sendMessage } from '../../../conversations/messages.ts';
import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { sendScreen } from '../../view/show.ts';
import { endScreen } from './end-screen.ts';
import { keepOutgoing, onceFor, unsentOf } from '../outbox/outbox.ts';
import { isHandedOut, type Outgoing } from '../outbox/outgoing.ts';
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
