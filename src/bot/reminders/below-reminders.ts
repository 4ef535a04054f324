import { button, withNotice, type Screen } from '../../conversations/screen.ts';
import { isFollowed } from '../../jobs/following/followed.ts';
import { actionScreen } from '../cases/open-actions.ts';
import { ownView } from '../cases/own-view.ts';
import { letLetterGo } from '../letters/outbox/keep-letter.ts';
import { writingOf } from '../letters/walk/written.ts';
import type { PostbagContext } from '../view/context.ts';
import { saidDiscreetly } from '../view/way-on.ts';
import { askForReminders } from './arranging.ts';
import { remindData } from './button-data.ts';
import { hourText } from './screens.ts';
import { refusal, standingOf, zoneOf } from './standing.ts';

/** They have written: no more reminders. */
export async function endAsWritten(ctx: PostbagContext, slug: string): Promise<Screen> {
  const { language, services, writerId } = ctx;
  await services.following.written(writerId, slug, { zone: zoneOf(ctx), language });
  await letLetterGo(ctx, slug);
  return saidDiscreetly(ctx, ctx.say('reminder-thanks'));
}

/** They have not written after all. */
export async function takeBackWritten(ctx: PostbagContext, slug: string): Promise<Screen> {
  const { services, writerId } = ctx;
  const writing = await writingOf(ctx, slug, await standingOf(ctx, slug));
  if (writing !== 'marked') await services.following.unwritten(writerId, slug);
  return askForReminders(ctx, slug);
}

/** Once more tomorrow. */
export async function remindTomorrow(ctx: PostbagContext, slug: string): Promise<Screen> {
  const { actions, say, services, view, writerId } = ctx;
  if (!actions.openTo(view).some((action) => action.slug === slug))
    return saidDiscreetly(ctx, say('reminder-over'));
  const standing = await standingOf(ctx, slug);
  const refused = await refusal(ctx, slug, standing);
  if (refused !== undefined) return refused;
  const again = button(say('card-remind'), remindData(slug));
  // Only offered: what is asked next may be telling, and the reminder that was tapped may be
  // discreet.
  if (!isFollowed(standing)) return { text: say('reminder-none'), keyboard: [[again]] };
  const isSet = await services.following.tomorrow(writerId, slug, standing);
  return saidDiscreetly(
    ctx,
    isSet
      ? say('reminder-again', { hour: hourText(standing.followed.hour) })
      : say('reminder-again-none'),
  );
}

/** The same where they were arranged, with their urgent action in sight: back to its card. */
export async function endArranged(ctx: PostbagContext, slug: string): Promise<Screen> {
  const { text } = await endReminders(ctx, slug);
  return withNotice(actionScreen(slug, ctx.actions, await ownView(ctx, slug)), text);
}

/** No more reminders, whether they have written or not. */
export async function endReminders(ctx: PostbagContext, list: string): Promise<Screen> {
  await ctx.services.following.unfollow(ctx.writerId, list);
  await letLetterGo(ctx, list);
  return saidDiscreetly(ctx, ctx.say('reminder-ended'));
}
