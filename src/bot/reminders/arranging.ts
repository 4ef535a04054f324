import type { Screen } from '../../conversations/screen.ts';
import {
  isFollowed,
  remindersAhead,
  type Standing,
  type Wish,
} from '../../jobs/following/followed.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { keepLetter } from '../letters/outbox/keep-letter.ts';
import type { PostbagContext } from '../view/context.ts';
import { noteShown } from '../view/last-shown.ts';
import { isZone } from '../zones/clocks.ts';
import { arrangement, clockQuestion, lateScreen, remindersList } from './screens.ts';
import { refusal, standingOf, zoneOf } from './standing.ts';

/** Morning enough to write on the same day, late enough to wake nobody. */
const USUAL_HOUR = 10;

/**
 * Asks for the zone unless it is known; `hint` is where the writer seemed to be when the button was
 * made.
 */
export async function askForReminders(
  ctx: PostbagContext,
  list: string,
  hint?: string,
): Promise<Screen> {
  return askAt(await standingOf(ctx, list), ctx, list, hint);
}

async function askAt(
  standing: Standing | undefined,
  ctx: PostbagContext,
  list: string,
  hint?: string,
): Promise<Screen> {
  const refused = await refusal(ctx, list, standing);
  if (refused !== undefined) return refused;
  if (standing === undefined && ctx.writer.zone === undefined) {
    await noteShown(ctx, 'clock', list);
    return clockQuestion(list, zoneOf(ctx, hint), ctx.view);
  }
  return arrange(ctx, list, standing, wishOf(ctx, standing));
}

/** The zone is known now. */
export async function settleZone(ctx: PostbagContext, list: string, zone: string): Promise<Screen> {
  const standing = await standingOf(ctx, list);
  const refused = await refusal(ctx, list, standing);
  if (refused !== undefined) return refused;
  const known = isZone(zone) ? zone : zoneOf(ctx);
  if (ctx.writer.zone !== known) await ctx.saveWriter({ ...ctx.writer, zone: known });
  return arrange(ctx, list, standing, { ...wishOf(ctx, standing), zone: known });
}

/** Changes what has been arranged. */
export async function changeReminders(
  ctx: PostbagContext,
  list: string,
  changes: Partial<Wish>,
): Promise<Screen> {
  const standing = await standingOf(ctx, list);
  // A button of long ago: what it would change is not there any more.
  if (!isFollowed(standing)) return askAt(standing, ctx, list);
  return arrange(ctx, list, standing, { ...wishOf(ctx, standing), ...changes });
}

/** What has been arranged, but for urgent actions that are closed. */
export async function listReminders(ctx: PostbagContext): Promise<Screen> {
  const { actions, services, view, writerId } = ctx;
  const all = await services.following.all(writerId);
  const open = new Set(actions.openTo(view).map(({ slug }) => slug));
  const shown = all.filter(({ list }) => list === NEWS_LIST || open.has(list));
  return remindersList(shown, actions, view);
}

/** What they have arranged, or what a newcomer gets. */
function wishOf(ctx: PostbagContext, standing: Standing | undefined): Wish {
  const { language } = ctx;
  if (!isFollowed(standing))
    return { zone: zoneOf(ctx), hour: USUAL_HOUR, language, discreet: false };
  const { zone, hour, discreet } = standing.followed;
  return { zone, hour, language, discreet };
}

/**
 * Follows `list` from now on and shows what has been arranged. After the last hour that `wish`
 * leaves nobody begins, and who has begun stays at the hour of before.
 */
async function arrange(
  ctx: PostbagContext,
  list: string,
  standing: Standing | undefined,
  wish: Wish,
): Promise<Screen> {
  const { actions, services, view, writerId } = ctx;
  const action = actions.find(list);
  const before = isFollowed(standing) ? standing.followed : undefined;
  const { zone, hour } = wish;
  const isLate = action && remindersAhead(action, { zone, hour }, view.nowMs).length === 0;
  if (isLate && before === undefined) return lateScreen(action, view);
  const kept = isLate && before ? { zone: before.zone, hour: before.hour } : { zone, hour };
  const followed = await services.following.follow(writerId, list, { ...wish, ...kept }, standing);
  await keepLetter(ctx, list);
  const isKept = kept.zone !== zone || kept.hour !== hour;
  return arrangement(followed, action, view, isKept);
}
