import { addDays, lastDay } from './deadline.ts';
import type { Dated } from './deadline.ts';
import type { CalendarDate } from './urgent-action.ts';

/** The reminder ladder, in the order of its days. */
export const RUNGS = ['sevenDays', 'twoDays', 'lastDay'] as const;

export type Rung = (typeof RUNGS)[number];

/** How many calendar days before the last day to write each rung stands. */
const RUNG_DAYS_BEFORE: Readonly<Record<Rung, number>> = {
  sevenDays: 7,
  twoDays: 2,
  lastDay: 0,
};

/**
 * The calendar date of each rung, to be read in the subscriber's zone, like the last day itself.
 */
export function rungDates(action: Pick<Dated, 'deadline'>): Readonly<Record<Rung, CalendarDate>> {
  const last = lastDay(action.deadline);
  const dateOf = (rung: Rung): CalendarDate => addDays(last, -RUNG_DAYS_BEFORE[rung]);
  return { sevenDays: dateOf('sevenDays'), twoDays: dateOf('twoDays'), lastDay: dateOf('lastDay') };
}

/**
 * Whether a reminder may come on `date` that was asked for besides the ladder: before the last day
 * to write, and not on the day of a rung, as nobody is reminded twice a day. Read in the
 * subscriber's zone, like the rungs.
 */
export function isFreeDay(action: Pick<Dated, 'deadline'>, date: CalendarDate): boolean {
  return date < rungDates(action).lastDay && !isRungDay(action, date);
}

/** Whether `date` (in any zone) is the day of one of the rungs. */
export function isRungDay(action: Pick<Dated, 'deadline'>, date: CalendarDate): boolean {
  return Object.values(rungDates(action)).includes(date);
}
