import type { LastShown } from '../../store/last-shown.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { PostbagContext } from './context.ts';

/**
 * Notes what is shown, for words that are typed below it: "2", "write a letter", "yes". With one
 * urgent action there is nothing to confuse, and no more is noted than the questions for the clock
 * and for what is sent.
 */
export async function noteShown(
  { actions, services, view, writerId }: PostbagContext,
  what: LastShown['what'],
  list = '',
): Promise<void> {
  const isNeeded = what === 'clock' || what === 'sent' || actions.openTo(view).length > 1;
  if (isNeeded) await services.lastShown.save(writerId, { version: 1, what, list });
  else await services.lastShown.remove(writerId);
}

/** The open urgent action that the last card, or the question for the clock, is about. */
export async function shownAction(ctx: PostbagContext): Promise<UrgentAction | undefined> {
  return actionOf(await ctx.services.lastShown.load(ctx.writerId), ctx);
}

/** The open urgent action that `shown` is about. */
export function actionOf(
  shown: LastShown | undefined,
  { actions, view }: PostbagContext,
): UrgentAction | undefined {
  return actions.openTo(view).find(({ slug }) => slug === shown?.list);
}
