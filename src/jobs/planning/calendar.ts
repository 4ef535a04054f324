import { addDays, instantOf } from '../../urgent-action/deadline.ts';
import type { CalendarDate } from '../../urgent-action/urgent-action.ts';

/** The instants of a calendar date in a zone that a reminder knows (epoch ms). */
export interface Day {
  readonly startMs: number;
  /** When the clocks there show the hour of the reminder. */
  readonly dueMs: number;
  /** The first instant of the next day. */
  readonly endMs: number;
}

/**
 * `date` in `zone` (IANA) with the hour (0 to 23) of its reminder. Daylight saving as in
 * `instantOf`.
 */
export type Calendar = (date: CalendarDate, zone: string, hour: number) => Day;

/** Some hundred zones, a few days, sixteen hours. */
const REMEMBERED_DAYS = 50_000;

/**
 * A calendar that remembers: zone arithmetic costs microseconds, and each tick asks for the same
 * thousands.
 */
export function createCalendar(): Calendar {
  const remembered = new Map<string, Day>();
  return (date, zone, hour) => {
    const name = `${date}|${zone}|${hour}`;
    const known = remembered.get(name);
    if (known !== undefined) return known;
    const startMs = instantOf(date, 0, zone);
    const endMs = instantOf(addDays(date, 1), 0, zone);
    const day = { startMs, dueMs: instantOf(date, hour, zone), endMs };
    if (remembered.size >= REMEMBERED_DAYS) remembered.clear();
    remembered.set(name, day);
    return day;
  };
}
