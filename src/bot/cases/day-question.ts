import { bold, button, formatted, withinLimit, type Screen } from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { lastDay, localDate } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { ClockData } from '../zones/clock-menus.ts';
import { clockIn } from '../zones/clocks.ts';

/** `z:<slug>[:<zone, or minutes east of UTC>]`, in at most 64 bytes. */
export function dayQuestionData(slug: string): ClockData {
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
  const data = dayQuestionData(action.slug);
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
