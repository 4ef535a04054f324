import type { InlineKeyboardButton } from 'grammy/types';
import { button, type Keyboard, type Screen } from '../conversations/screen.ts';
import { remindersAhead, type Followed } from '../jobs/following.ts';
import { NEWS_LIST } from '../jobs/wave.ts';
import { formatDate } from '../locales/names.ts';
import { translationFor } from '../urgent-action/choices.ts';
import { lastDay } from '../urgent-action/deadline.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { zoneData } from './reminders-data.ts';
import { clockChoices, clockIn, zoneName } from './reminders-zones.ts';
import type { View } from './view.ts';

/** What a reminder screen depends on. */
export type ReminderView = Pick<View, 'say' | 'language' | 'nowMs'>;

const FIRST_HOUR = 7;
const LAST_HOUR = 21;
const HOURS_IN_A_ROW = 5;
const CLOCKS_IN_A_ROW = 4;

/** "10:00". */
export function hourText(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}

/** "Is it 18:40 where you are?" */
export function clockQuestion(list: string, zone: string, { say, nowMs }: ReminderView): Screen {
  const key = list === NEWS_LIST ? 'reminder-clock-news' : 'reminder-clock';
  return {
    text: say(key, { time: clockIn(zone, nowMs) }),
    keyboard: [
      [button(say('reminder-clock-yes'), zoneData(list, zone))],
      [button(say('reminder-clock-no'), `r:t:${list}`)],
      [backFrom(list, say)],
    ],
  };
}

/** To what the reminders of `list` are about: the case card, which the question took the place of; or the list. */
function backFrom(list: string, say: ReminderView['say']): InlineKeyboardButton {
  return button(say('reminder-back'), list === NEWS_LIST ? 'r:list' : `c:${list}`);
}

/** Every clock on earth; the places that share one come after it. */
export function clockMenu(list: string, { say, nowMs }: ReminderView): Screen {
  const buttons = clockChoices(nowMs).map(({ clock, offsetMinutes, zones }) => {
    const [only, ...others] = zones;
    const isOne = only !== undefined && others.length === 0;
    return button(clock, isOne ? zoneData(list, only) : `r:t:${list}:${offsetMinutes}`);
  });
  return { text: say('reminder-choose-clock'), keyboard: inRows(buttons, CLOCKS_IN_A_ROW) };
}

/** The places whose clocks are `offsetMinutes` east of UTC now. */
export function placeMenu(list: string, offsetMinutes: number, view: ReminderView): Screen {
  const { say, language, nowMs } = view;
  const choice = clockChoices(nowMs).find((one) => one.offsetMinutes === offsetMinutes);
  const places = choice?.zones.map((zone) => [
    button(zoneName(zone, language), zoneData(list, zone)),
  ]);
  const back = [button(say('reminder-back'), `r:t:${list}`)];
  return { text: say('reminder-choose-place'), keyboard: [...(places ?? []), back] };
}

export function hourMenu(list: string, { say }: ReminderView): Screen {
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, hour) => FIRST_HOUR + hour);
  const buttons = hours.map((hour) => button(hourText(hour), `r:h:${list}:${hour}`));
  const back = [button(say('reminder-back'), `r:s:${list}`)];
  return {
    text: say('reminder-choose-hour'),
    keyboard: [...inRows(buttons, HOURS_IN_A_ROW), back],
  };
}

/** What has been arranged for an urgent action, or (undefined) for news, and the buttons that change it. */
export function arrangement(
  followed: Followed,
  action: UrgentAction | undefined,
  view: ReminderView,
): Screen {
  const { say } = view;
  const { list, discreet } = followed;
  const discretion = discreet ? 'reminder-discreet-off' : 'reminder-discreet-on';
  const paragraphs = [
    arrangementText(followed, action, view),
    ...(discreet ? [say('reminder-set-discreet')] : []),
  ];
  return {
    text: paragraphs.join('\n\n'),
    keyboard: [
      [button(say('reminder-hour'), `r:h:${list}`), button(say('reminder-zone'), `r:t:${list}`)],
      [button(say(discretion), `r:d:${list}`)],
      [button(say('reminder-end'), `r:off:${list}`)],
      [backFrom(list, say)],
    ],
  };
}

function arrangementText(
  { zone, hour }: Followed,
  action: UrgentAction | undefined,
  { say, language, nowMs }: ReminderView,
): string {
  if (action === undefined) return say('reminder-set-news', { hour: hourText(hour) });
  const dates = remindersAhead(action, { zone, hour }, nowMs);
  if (dates.length === 0)
    return say('reminder-late', { date: formatDate(lastDay(action.deadline), language) });
  return say('reminder-set', {
    title: translationFor(action, language).title,
    hour: hourText(hour),
    dates: dates.map((date) => `• ${formatDate(date, language)}`).join('\n'),
  });
}

/** /reminders. */
export function remindersList(
  followed: readonly Followed[],
  actions: readonly UrgentAction[],
  { say, language }: ReminderView,
): Screen {
  const lines = followed.map(({ list, hour }) => {
    const action = actions.find(({ slug }) => slug === list);
    const facts = { hour: hourText(hour) };
    const text = action
      ? say('reminder-list-line', { ...facts, title: translationFor(action, language).title })
      : say('reminder-list-news', facts);
    return [button(text, `r:s:${list}`)];
  });
  const hasNews = followed.some(({ list }) => list === NEWS_LIST);
  const news = hasNews ? [] : [[button(say('reminder-news-start'), `r:on:${NEWS_LIST}`)]];
  return {
    text: say(followed.length > 0 ? 'reminder-list' : 'reminder-list-none'),
    keyboard: [...lines, ...news, [button(say('reminder-actions'), 'a')]],
  };
}

function inRows(buttons: readonly InlineKeyboardButton[], length: number): Keyboard {
  const rows = Math.ceil(buttons.length / length);
  return Array.from({ length: rows }, (_, row) => buttons.slice(row * length, (row + 1) * length));
}
