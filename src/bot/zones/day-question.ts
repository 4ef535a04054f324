import { Composer } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import { bold, button, formatted, type Screen } from '../../conversations/screen.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { lastDay, localDate } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { clockMenu, placeMenu, type ClockData } from './clock-menus.ts';
import { withinLimit } from '../reminders/button-data.ts';
import { clockIn, isZone } from './zone-handlers.ts';
import { turnIntoScreen } from '../view/screen.ts';
import { viewOf, type View } from '../view/view.ts';

/** `z:<slug>[:<zone, or minutes east of UTC>]`, in at most 64 bytes. */
function dataOf(slug: string): ClockData {
  const menu = `z:${slug}`;
  return {
    // Too long together: the menu asks in smaller steps.
    zone: (zone) => withinLimit(`${menu}:${zone}`, menu),
    clock: (offset) => (offset === undefined ? menu : `${menu}:${offset}`),
    back: `c:${slug}`,
  };
}

/** Where it seems to be too late, and that is only a guess: what time is it where they are? */
export function dayQuestion(action: UrgentAction, view: View): Screen {
  const { say, language, nowMs, zone } = view;
  const data = dataOf(action.slug);
  const text = say('closed-seems', {
    date: formatDate(lastDay(action.deadline), language),
    time: clockIn(zone, nowMs),
    today: formatDate(localDate(nowMs, zone), language),
  });
  return {
    ...formatted(bold(translationFor(action, language).title), `\n\n${text}`),
    keyboard: [
      [button(say('reminder-clock-yes'), data.zone(zone))],
      [button(say('reminder-clock-no'), data.clock())],
    ],
  };
}

export interface DayQuestionOptions {
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
  /** The urgent action, or why there is no letter for it any more. */
  readonly screenOf: (slug: string, view: View) => Screen;
}

/** The answers to `dayQuestion`. From then on the zone is known. */
export function dayQuestionHandlers({
  now,
  screenOf,
}: DayQuestionOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();
  composer.callbackQuery(/^z:([a-z0-9-]+)(?::(.+))?$/, async (ctx) => {
    const [, slug = '', choice = ''] = ctx.match;
    const data = dataOf(slug);
    const view = viewOf(ctx, now());
    if (/^-?\d{1,3}$/.test(choice)) {
      return turnIntoScreen(ctx, placeMenu(data, Number(choice), view));
    }
    if (!isZone(choice)) return turnIntoScreen(ctx, clockMenu(data, view));
    await ctx.saveWriter({ ...ctx.writer, zone: choice });
    await turnIntoScreen(ctx, screenOf(slug, viewOf(ctx, now())));
  });
  return composer;
}
