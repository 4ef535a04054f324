import type { PostbagContext } from '../../conversations/context.ts';
import type { Screen } from '../../conversations/screen.ts';
import { remindersAhead, type Wish } from '../../jobs/following/followed.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { openActions } from '../cases/open-actions.ts';
import type { RemindersOptions } from './options.ts';
import { chatOf, isLetterOf, zoneOf } from './person.ts';
import { refusal } from './refusal.ts';
import { arrangement, clockQuestion, lateScreen, remindersList } from './screens.ts';
import { isZone } from '../zones/zone-handlers.ts';
import { viewOf } from '../view/view.ts';

/** Morning enough to write on the same day, late enough to wake nobody. */
const USUAL_HOUR = 10;

/** Asks for the zone unless it is known; `hint` is where the writer seemed to be when the button was made. */
export async function askForReminders(
  options: RemindersOptions,
  ctx: PostbagContext,
  list: string,
  hint: string,
): Promise<Screen> {
  const { following, now } = options;
  const refused = await refusal(options, ctx, list);
  if (refused !== undefined) return refused;
  const isNew = (await following.find(chatOf(ctx), list)) === undefined;
  if (isNew && ctx.writer.zone === undefined)
    return clockQuestion(list, zoneOf(ctx, hint), viewOf(ctx, now()));
  return arrange(options, ctx, list, await wishOf(options, ctx, list));
}

/** The zone is known now. */
export async function settleZone(
  options: RemindersOptions,
  ctx: PostbagContext,
  list: string,
  zone: string,
): Promise<Screen> {
  const refused = await refusal(options, ctx, list);
  if (refused !== undefined) return refused;
  const known = isZone(zone) ? zone : zoneOf(ctx, '');
  if (ctx.writer.zone !== known) await ctx.saveWriter({ ...ctx.writer, zone: known });
  return arrange(options, ctx, list, { ...(await wishOf(options, ctx, list)), zone: known });
}

/** Changes what has been arranged. */
export async function changeReminders(
  options: RemindersOptions,
  ctx: PostbagContext,
  list: string,
  changes: Partial<Wish>,
): Promise<Screen> {
  const before = await options.following.find(chatOf(ctx), list);
  // A button of long ago: what it would change is not there any more.
  if (before === undefined || before === 'written') return askForReminders(options, ctx, list, '');
  return arrange(options, ctx, list, { ...before, language: ctx.language, ...changes });
}

/** What has been arranged, but for urgent actions that are closed. */
export async function listReminders(
  { following, actions, now }: RemindersOptions,
  ctx: PostbagContext,
): Promise<Screen> {
  const all = await following.all(chatOf(ctx));
  const view = viewOf(ctx, now());
  const open = new Set(openActions(actions(), view).map(({ slug }) => slug));
  const shown = all.filter(({ list }) => list === NEWS_LIST || open.has(list));
  return remindersList(shown, actions(), view);
}

/** What they have arranged, or what a newcomer gets. */
async function wishOf(
  { following }: RemindersOptions,
  ctx: PostbagContext,
  list: string,
): Promise<Wish> {
  const before = await following.find(chatOf(ctx), list);
  const { language } = ctx;
  if (before === undefined || before === 'written')
    return { zone: zoneOf(ctx, ''), hour: USUAL_HOUR, language, discreet: false };
  return { zone: before.zone, hour: before.hour, language, discreet: before.discreet };
}

/**
 * Follows `list` from now on and shows what has been arranged. After the last hour that `wish` leaves nobody begins, and
 * who has begun stays at the hour of before.
 */
async function arrange(
  { following, actions, keepLetter, now }: RemindersOptions,
  ctx: PostbagContext,
  list: string,
  wish: Wish,
): Promise<Screen> {
  const action = actions().find(({ slug }) => slug === list);
  const view = viewOf(ctx, now());
  const { zone, hour } = wish;
  const found = await following.find(chatOf(ctx), list);
  const before = found === 'written' ? undefined : found;
  const isLate = action && remindersAhead(action, { zone, hour }, view.nowMs).length === 0;
  if (isLate && before === undefined) return lateScreen(action, view);
  const kept = isLate && before ? { zone: before.zone, hour: before.hour } : { zone, hour };
  const followed = await following.follow(chatOf(ctx), list, { ...wish, ...kept });
  if (isLetterOf(ctx, list)) await keepLetter(chatOf(ctx), list);
  const isKept = kept.zone !== zone || kept.hour !== hour;
  return arrangement(followed, action, view, isKept);
}
