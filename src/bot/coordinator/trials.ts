import { Composer, type NextFunction } from 'grammy';
import { actionIn } from '../../conversations/coordinator/fields.ts';
import { findDraft } from '../../conversations/coordinator/sheet/sheet-draft.ts';
import { draftTried, trialSlug } from '../../conversations/letter/trial.ts';
import { nothingBegun } from '../../conversations/interview-state.ts';
import { closeMessage, closeTapped } from '../../conversations/messages.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { beginLetter } from '../letters/begin-letter.ts';
import { dropTried } from '../letters/outbox/outbox.ts';
import type { PostbagContext } from '../view/context.ts';
import type { SheetContext } from './coordinators.ts';

/**
 * "Try it myself": a coordinator writes letters for a draft as a writer would, once it is live. The
 * draft stands on the context of nobody else, and of no update that is not about it.
 */
export const trialHandlers = new Composer<SheetContext>();

trialHandlers.callbackQuery(/^kq:(\w+)$/, async (ctx, next) => {
  const action = await draftAsLive(ctx, ctx.match[1] ?? '');
  if (action === undefined) return next();
  await ctx.answerCallbackQuery();
  // What is asked now is for the letter; the draft's own question comes back with it.
  await ctx.conversation.exitAll();
  await closeTapped(ctx);
  await endTrial(ctx);
  ctx.trial = action;
  await beginLetter(ctx, action);
});

/** Puts onto the context of a coordinator the draft that this update tries. */
export async function loadTrial(ctx: PostbagContext, next: NextFunction): Promise<void> {
  const [, tapped] = /:(trial--\w+)/.exec(ctx.callbackQuery?.data ?? '') ?? [];
  const id = draftTried(tapped) ?? draftTried(ctx.interview.draft?.slug);
  if (id !== undefined) ctx.trial = await draftAsLive(ctx, id);
  await next();
}

/** Leaves nothing of a trial: neither its letter in progress nor those handed out. */
export async function endTrial(ctx: PostbagContext): Promise<void> {
  const { interview, services, writerId } = ctx;
  if (draftTried(interview.draft?.slug) !== undefined) {
    await closeMessage(ctx, interview.shown.main);
    await services.drafts.remove(writerId);
    Object.assign(interview, nothingBegun());
  }
  await dropTried(ctx);
}

/** Undefined: it is not there, or not ready. */
async function draftAsLive(
  { services, writerId }: PostbagContext,
  id: string,
): Promise<UrgentAction | undefined> {
  const draft = await findDraft(services.coordination.drafts, writerId, id);
  const parsed = draft && actionIn(draft);
  return parsed?.ok ? { ...parsed.action, slug: trialSlug(id) } : undefined;
}
