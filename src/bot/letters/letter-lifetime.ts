import { lastDay, overEverywhereMs } from '../../urgent-action/deadline.ts';
import type { PostbagContext } from '../view/context.ts';
import { keepTaken } from './outbox.ts';

/**
 * Keeps a letter in progress for `slug`, and finished ones that are not sent, until the last day: a reminder goes on where it
 * stopped.
 */
export async function keepLetter(ctx: PostbagContext, slug: string): Promise<void> {
  const { actions, interview, services, writerId } = ctx;
  const action = actions.find(slug);
  if (action === undefined) return;
  await keepTaken(ctx, action);
  if (interview.draft?.slug !== slug) return;
  const leftMs = overEverywhereMs(lastDay(action.deadline)) - services.now();
  await services.drafts.keepFor(writerId, leftMs / 1_000);
}

/** No reminder of `slug` comes any more: its letter in progress goes when others do. */
export async function letLetterGo(ctx: PostbagContext, slug: string): Promise<void> {
  const { interview, services, writerId } = ctx;
  if (interview.draft?.slug === slug) await services.drafts.keepFor(writerId, 0);
}
