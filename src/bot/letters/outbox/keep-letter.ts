import { lastDay, overEverywhereMs } from '../../../urgent-action/deadline.ts';
import type { PostbagContext } from '../../view/context.ts';
import { keepTaken } from './outbox.ts';

/**
 * Keeps a letter in progress for `slug`, and finished ones that are not sent, until the last day: a
 * reminder goes on where it stopped.
 */
export async function keepLetter(ctx: PostbagContext, slug: string): Promise<void> {
  const action = ctx.actions.find(slug);
  if (action === undefined) return;
  await keepTaken(ctx, action);
  const leftMs = overEverywhereMs(lastDay(action.deadline)) - ctx.services.now();
  await keepFor(ctx, slug, leftMs / 1_000);
}

/** No reminder of `slug` comes any more: its letter goes when others do. */
export async function letLetterGo(ctx: PostbagContext, slug: string): Promise<void> {
  await keepFor(ctx, slug, 0);
}

async function keepFor(ctx: PostbagContext, slug: string, seconds: number): Promise<void> {
  const { interview, services, writerId } = ctx;
  if (interview.draft?.slug === slug) await services.drafts.keepFor(writerId, seconds);
  else await services.waitingDrafts.keepFor(writerId, slug, seconds);
}
