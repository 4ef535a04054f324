import type { Recipient, UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import { noteShown } from '../../view/last-shown.ts';
import { sendScreen } from '../../view/show.ts';
import type { Outgoing } from '../outbox/outgoing.ts';
import { stopAt } from './stop.ts';
import { haveYouSentScreen } from './ways-screen.ts';

/** The letters to `inHand` are in the chat: have they been sent? */
export async function askWhetherSent(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
  inHand: readonly Recipient[],
): Promise<void> {
  const [first] = inHand;
  if (first === undefined) return;
  const stop = await stopAt(ctx, outgoing, action, first);
  await noteShown(ctx, 'sent', action.slug);
  await sendScreen(ctx, haveYouSentScreen(stop, inHand));
}
