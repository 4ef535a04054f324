import type { InlineKeyboardButton } from 'grammy/types';
import { button, inRows, type Screen } from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { isReminderDue, remindersAhead, type Followed } from '../../jobs/following/followed.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { lastDay } from '../../urgent-action/deadline.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { zoneData } from './button-data.ts';
import type { ClockData } from '../zones/clock-menus.ts';
import { clockIn } from '../zones/clocks.ts';

/** What a reminder screen depends on. */
export type ReminderView = Pick<View, 'say' | 'language' | 'nowMs'>;

const FIRST_HOUR = 7;
const LAST_HOUR = 21;
const HOURS_IN_A_ROW = 5;

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

/**
 * To what the reminders of `list` are about: the case card, which the question took the place of;
 * or the list.
 */
function backFrom(list: string, say: ReminderView['say']): InlineKeyboardButton {
  return button(say('interview-back'), list === NEWS_LIST ? 'r:list' : `c:${list}`);
}

/** The data of the buttons that choose a zone for the reminders of `list`. */
export function clockDataOf(list: string): ClockData {
  return {
    zone: (zone) => zoneData(list, zone),
    clock: (offset) => (offset === undefined ? `r:t:${list}` : `r:t:${list}:${offset}`),
    // What has been arranged, or the question for the clock where nothing has.
    back: `r:s:${list}`,
  };
}

export function hourMenu(list: string, { say }: ReminderView): Screen {
  const hours = Array.from({ length: LAST_HOUR - FIRST_HOUR + 1 }, (_, hour) => FIRST_HOUR + hour);
  const buttons = hours.map((hour) => button(hourText(hour), `r:h:${list}:${hour}`));
  const back = [button(say('interview-back'), `r:s:${list}`)];
  return {
    text: say('reminder-choose-hour'),
    keyboard: [...inRows(buttons, HOURS_IN_A_ROW), back],
  };
}

/**
 * What has been arranged for an urgent action, or (undefined) for news, and the buttons that change
 * it. `isKept`: they asked for another hour or zone, and it stays as it was.
 */
export function arrangement(
  followed: Followed,
  action: UrgentAction | undefined,
  view: ReminderView,
  isKept = false,
): Screen {
  const { say } = view;
  const { list, discreet } = followed;
  const end = list === NEWS_LIST ? 'reminder-news-stop' : 'reminder-end';
  // Who looks at a discreet one is shown no card.
  const to = list === NEWS_LIST || discreet ? 'off' : 'end';
  const ending = [button(say(end), `r:${to}:${list}`)];
  const promised = promises(followed, action, view);
  if (action !== undefined && promised.length === 0) {
    const { text, keyboard } = lateScreen(action, view);
    return { text, keyboard: [...keyboard, ending] };
  }
  const paragraphs = [
    ...(isKept ? [say('reminder-kept')] : []),
    ...promised,
    ...(discreet ? [say('reminder-set-discreet')] : []),
  ];
  return {
    text: paragraphs.join('\n\n'),
    keyboard: [
      [button(say('reminder-hour'), `r:h:${list}`), button(say('reminder-zone'), `r:t:${list}`)],
      [discretion(followed, say)],
      ending,
      [backFrom(list, say)],
    ],
  };
}

/** On the last day, when there is nothing left to remind of: the way to write at once. */
export function lateScreen(action: UrgentAction, { say, language }: ReminderView): Screen {
  return {
    text: say('reminder-late', { date: formatDate(lastDay(action.deadline), language) }),
    keyboard: [[button(say('card-write'), `w:${action.slug}`)]],
  };
}

/** Says what it leads to: tapped twice, or handled twice, a switch would end where it began. */
function discretion({ list, discreet }: Followed, say: ReminderView['say']): InlineKeyboardButton {
  return discreet
    ? button(say('reminder-discreet-off'), `r:d:${list}:n`)
    : button(say('reminder-discreet-on'), `r:d:${list}:d`);
}

/** What comes, in paragraphs; none where nothing does. */
function promises(
  followed: Followed,
  action: UrgentAction | undefined,
  { say, language, nowMs }: ReminderView,
): readonly string[] {
  const hour = hourText(followed.hour);
  if (action === undefined) return [say('reminder-set-news', { hour })];
  const { title } = translationFor(action, language);
  const ahead = remindersAhead(action, followed, nowMs);
  const dates = ahead.map((date) => `• ${formatDate(date, language)}`).join('\n');
  const set = ahead.length === 0 ? title : say('reminder-set', { title, hour, dates });
  if (isReminderDue(action, followed, nowMs)) return [set, say('reminder-now')];
  return ahead.length === 0 ? [] : [set];
}

/** /reminders. */
export function remindersList(
  followed: readonly Followed[],
  actions: PublishedActions,
  { say, language }: ReminderView,
): Screen {
  const lines = followed.map(({ list, hour }) => {
    const action = actions.find(list);
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
