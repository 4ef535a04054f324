import { Temporal } from 'temporal-polyfill';
import type { CalendarDate, Deadline, UrgentAction } from './urgent-action.ts';
import type { Whereabouts } from './whereabouts.ts';

/** What the deadline and the kind of an urgent action are read from. */
export type Dated = Pick<UrgentAction, 'deadline' | 'kind'>;

/** The zone in which a day ends last on earth, twelve hours behind UTC. */
export const LAST_ZONE = 'Etc/GMT+12';

/** A day of 24 hours, in milliseconds: a length of time, not a calendar date. */
export const DAY_MS = 24 * 60 * 60 * 1_000;

/** Whether letters can still be written; `lastDay` is open as well, for the last time. */
export type ActionStatus = 'open' | 'lastDay' | 'closed';

/**
 * The last calendar day on which a letter may be written, in the writer's zone, whatever it is:
 * nobody is told that it is too late while the printed date has not come where they live (DESIGN:
 * "deadline"). Sheets print "before 26 November" (the 25th is the last day) or "until 26 November"
 * (the 26th is); a day that the section chose itself is the last one.
 */
export function lastDay(deadline: Deadline): CalendarDate {
  if (deadline.kind !== 'before') return deadline.date;
  return Temporal.PlainDate.from(deadline.date).subtract({ days: 1 }).toString();
}

/** The calendar date in `zone` (IANA) at the instant `nowMs` (epoch milliseconds). */
export function localDate(nowMs: number, zone: string): CalendarDate {
  return zoned(nowMs, zone).toPlainDate().toString();
}

/** The hour on the clock in `zone` (IANA), 0 to 23, at the instant `nowMs` (epoch milliseconds). */
export function localHour(nowMs: number, zone: string): number {
  return zoned(nowMs, zone).hour;
}

/**
 * The instant (epoch milliseconds) at which the clocks in `zone` (IANA) show `hour` (0 to 23) on
 * `date`. In the hour that a change to summer time skips, the instant as much later as the clocks
 * jumped; of an hour that comes twice, the first.
 */
export function instantOf(date: CalendarDate, hour: number, zone: string): number {
  const time = Temporal.PlainTime.from({ hour });
  return Temporal.PlainDate.from(date).toZonedDateTime({ timeZone: zone, plainTime: time })
    .epochMilliseconds;
}

/** The instant (epoch milliseconds) from which on `date` is over everywhere on earth. */
export function overEverywhereMs(date: CalendarDate): number {
  return instantOf(addDays(date, 1), 0, LAST_ZONE);
}

/** `date` moved by whole calendar days, back where `days` is negative. No zone: a date has none. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Whole calendar days from `from` to `to`, negative where `to` is earlier. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;
}

/**
 * A date as stored records keep it: whole calendar days since 1 January 1970, 0 on that day itself.
 * No zone: a date has none. By `Date`, because every record that is read or written asks for it,
 * and Temporal takes a hundred times as long.
 */
export function dayNumber(date: CalendarDate): number {
  return Date.parse(date) / DAY_MS;
}

/**
 * The date that `dayNumber` numbers: `day` whole calendar days after 1 January 1970. No zone, like
 * the date itself.
 */
export function dateNumbered(day: number): CalendarDate {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/**
 * Calendar days between today in `zone` (IANA) and the last day to write: 0 on the last day itself,
 * negative after it.
 */
export function daysLeft(action: Dated, nowMs: number, zone: string): number {
  return daysBetween(localDate(nowMs, zone), lastDay(action.deadline));
}

/**
 * Whether a writer in `zone` (IANA) may be given a letter at `nowMs` (epoch milliseconds). A
 * stopped urgent action is closed at once, whatever its date (a sheet of the kind `stop` asks for
 * no more letters).
 */
export function actionStatus(action: Dated, nowMs: number, zone: string): ActionStatus {
  if (action.kind === 'stop') return 'closed';
  const left = daysLeft(action, nowMs, zone);
  if (left < 0) return 'closed';
  return left === 0 ? 'lastDay' : 'open';
}

/**
 * Why no letter is given, or undefined while one is: the two are told to the writer in other words.
 */
export function closedReason(
  action: Dated,
  nowMs: number,
  zone: string,
): 'stopped' | 'expired' | undefined {
  if (action.kind === 'stop') return 'stopped';
  return actionStatus(action, nowMs, zone) === 'closed' ? 'expired' : undefined;
}

/**
 * Why somebody is given no letter: `perhaps` it is too late for them, and where they are has to be
 * asked.
 */
export type Closing = 'stopped' | 'expired' | 'perhaps' | undefined;

/**
 * Why somebody who seems to be `where` is given no letter at `nowMs` (epoch milliseconds), or
 * undefined while one is. While that is a guess nobody is refused before the last day is over
 * everywhere, and nobody is let in after it seems to be over (docs/adr/0005).
 */
export function closing(action: Dated, nowMs: number, { zone, isSure }: Whereabouts): Closing {
  const reason = closedReason(action, nowMs, zone);
  if (reason !== 'expired' || isSure) return reason;
  return closedReason(action, nowMs, LAST_ZONE) ?? 'perhaps';
}

function zoned(nowMs: number, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
}
