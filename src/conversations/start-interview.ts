import { randomInt } from 'node:crypto';
import type { NextFunction } from 'grammy';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import type { PostbagContext } from './context.ts';
import { newDraft, SEEDS } from './letter/draft.ts';
import { INTERVIEW } from './loop.ts';

/**
 * Begins a letter for `action`, or goes on with the one that was begun; a letter begun for another urgent
 * action gives up its place, and what it knows of the writer. The conversation itself is entered at the end
 * of the chain (`InterviewMiddleware.run`), because the plugin knows it only there: hence `next`.
 */
export async function startInterview(
  ctx: PostbagContext,
  action: UrgentAction,
  next: NextFunction,
): Promise<void> {
  const { interview: slot } = ctx;
  if (slot.draft?.slug !== action.slug) {
    slot.draft = newDraft(action, ctx.writer, slot.draft, randomInt(SEEDS));
  }
  slot.wanted = true;
  await ctx.conversation.exit(INTERVIEW);
  await next();
}
