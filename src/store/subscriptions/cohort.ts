import { keys } from '../redis-keys.ts';

/** Whole hour at which reminders come, 0 to 23 in the zone; `never` for those who have written. */
export type ReminderHour = number | 'never';

/** Those of a list who share zone and hour: what a wave goes to. */
export interface Cohort {
  /** Numbered within its list, from 1. */
  readonly id: number;
  /** IANA. */
  readonly zone: string;
  readonly hour: ReminderHour;
  /**
   * Slots ever given: they are not given again, so that a mark for a slot is a mark for one person.
   */
  readonly slots: number;
  /** Subscriptions there now. */
  readonly live: number;
  /** When its first subscriber came (epoch ms): what was news before is not for this cohort. */
  readonly sinceMs: number;
}

export function cohortName(zone: string, hour: ReminderHour): string {
  return `${zone}|${hour}`;
}

export function parseCohortName(name: string): { zone: string; hour: ReminderHour } {
  const [zone = '', hour = ''] = name.split('|');
  return { zone, hour: hour === 'never' ? hour : Number(hour) };
}

/** What records are sealed with: they open only in their list, zone and hour. */
export function cohortContext(list: string, zone: string, hour: ReminderHour): string {
  return `${keys.cohorts(list)}|${cohortName(zone, hour)}`;
}

/** Reads the cohorts out of their hash. */
export function readCohorts(stored: Readonly<Record<string, string>>): Cohort[] {
  return Object.entries(stored).flatMap(([field, value]) => {
    if (!field.startsWith('name#')) return [];
    const id = field.slice('name#'.length);
    const slots = Number(stored[`slots#${id}`] ?? 0);
    const live = Number(stored[`live#${id}`] ?? 0);
    const sinceMs = Number(stored[`since#${id}`] ?? 0);
    return [{ id: Number(id), ...parseCohortName(value), slots, live, sinceMs }];
  });
}
