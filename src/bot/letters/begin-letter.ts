import { randomInt } from 'node:crypto';
import { beginInterview } from '../../conversations/engine.ts';
import { newDraft, SEEDS } from '../../conversations/letter/draft.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../view/context.ts';
import { keepLetter } from './letter-lifetime.ts';

/**
 * Begins a letter for `action`, or goes on with the one that was begun; a letter begun for another
 * urgent action gives up its place, and what it knows of the writer.
 */
export async function beginLetter(ctx: PostbagContext, action: UrgentAction): Promise<void> {
  const { interview, services, writer, writerId } = ctx;
  const { slug } = action;
  const { draft: begun } = interview;
  const draft = begun?.slug === slug ? begun : newDraft(action, writer, begun, randomInt(SEEDS));
  await beginInterview(services.letterInterview, ctx, draft);
  if (interview.draft === undefined) return;
  // Begun after asking for reminders, it is still there when they come.
  if (isFollowed(await services.following.find(writerId, slug))) await keepLetter(ctx, slug);
}
