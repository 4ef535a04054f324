import type { PostbagContext } from '../../conversations/context.ts';
import { button, type Screen } from '../../conversations/screen.ts';
import { openActions } from '../cases/open-actions.ts';
import { askForReminders } from './arranging.ts';
import { remindData } from './button-data.ts';
import type { RemindersOptions } from './options.ts';
import { chatOf, isLetterOf, zoneOf } from './person.ts';
import { refusal } from './refusal.ts';
import { hourText } from './screens.ts';
import { plainScreen } from '../view/screen.ts';
import { viewOf } from '../view/view.ts';

/** They have written: no more reminders. */
export async function answerWritten(
  { following, letLetterGo }: RemindersOptions,
  ctx: PostbagContext,
  slug: string,
): Promise<Screen> {
  await following.written(chatOf(ctx), slug, { zone: zoneOf(ctx, ''), language: ctx.language });
  if (isLetterOf(ctx, slug)) await letLetterGo(chatOf(ctx));
  return plainScreen(ctx.say('reminder-thanks'));
}

/** They have not written after all. */
export async function answerUnwritten(
  options: RemindersOptions,
  ctx: PostbagContext,
  slug: string,
): Promise<Screen> {
  const hasMarks = (await options.sent.sentBy(chatOf(ctx), slug)).length > 0;
  if (!hasMarks) await options.following.unwritten(chatOf(ctx), slug);
  return askForReminders(options, ctx, slug, '');
}

/** Once more tomorrow. */
export async function answerTomorrow(
  options: RemindersOptions,
  ctx: PostbagContext,
  slug: string,
): Promise<Screen> {
  const { following, actions, now } = options;
  const open = openActions(actions(), viewOf(ctx, now()));
  if (!open.some((action) => action.slug === slug)) return plainScreen(ctx.say('reminder-over'));
  const refused = await refusal(options, ctx, slug);
  if (refused !== undefined) return refused;
  const found = await following.find(chatOf(ctx), slug);
  const again = button(ctx.say('card-remind'), remindData(slug));
  // Only offered: what is asked next may be telling, and the reminder that was tapped may be discreet.
  if (found === undefined || found === 'written')
    return { text: ctx.say('reminder-none'), keyboard: [[again]] };
  const isSet = await following.tomorrow(chatOf(ctx), slug);
  const text = isSet
    ? ctx.say('reminder-again', { hour: hourText(found.hour) })
    : ctx.say('reminder-again-none');
  return plainScreen(text);
}

/** No more reminders, whether they have written or not. */
export async function answerStop(
  { following, letLetterGo }: RemindersOptions,
  ctx: PostbagContext,
  list: string,
): Promise<Screen> {
  await following.unfollow(chatOf(ctx), list);
  if (isLetterOf(ctx, list)) await letLetterGo(chatOf(ctx));
  return plainScreen(ctx.say('reminder-ended'));
}
