import { lastDay, overEverywhereMs } from '../../urgent-action/deadline.ts';
import type { PostbagContext } from '../view/context.ts';

/**
 * Keeps a letter in progress for `slug` until the last day: a reminder of it goes on where it
 * stopped.
 */
export async function keepLetter(ctx: PostbagContext, slug: string): Promise<void> {
  const { actions, interview, services, writerId } = ctx;
  const action = actions.find(slug);
  if (action === undefined || interview.draft?.slug !== slug) return;
  const leftMs = overEverywhereMs(lastDay(action.deadline)) - services.now();
  await services.drafts.keepFor(writerId, leftMs / 1_000);
}

/** No reminder of `slug` comes any more: its letter in progress goes when others do. */
export async function letLetterGo(ctx: PostbagContext, slug: string): Promise<void> {
  const { interview, services, writerId } = ctx;
  if (interview.draft?.slug === slug) await services.drafts.keepFor(writerId, 0);
}
