import type { Rung } from '../../urgent-action/reminder-days.ts';
import type { CalendarDate } from '../../urgent-action/urgent-action.ts';
import type { ReminderHour } from '../../store/subscriptions/cohort.ts';

/** Why a wave goes out. `slug` is the urgent action that it is about. */
export type Occasion =
  | { readonly kind: 'rung'; readonly slug: string; readonly rung: Rung }
  /** "Tomorrow again", asked for once. */
  | { readonly kind: 'again'; readonly slug: string }
  | { readonly kind: 'published'; readonly slug: string }
  | { readonly kind: 'announcement'; readonly slug: string; readonly id: string };

/** One message to everybody of one cohort: the unit of planning, of the log and of the figures. */
export interface Wave {
  /**
   * `<list>:<cohort>:<run>`; a run is a date (so that a list says at most one thing a day) or
   * `a-<id>`.
   */
  readonly id: string;
  readonly list: string;
  readonly cohort: number;
  /** IANA. */
  readonly zone: string;
  readonly hour: ReminderHour;
  readonly run: string;
  /** The calendar date in `zone` that the message speaks of. */
  readonly date: CalendarDate;
  readonly occasion: Occasion;
  /** When it should have arrived (epoch ms): the hour on that date. */
  readonly dueMs: number;
  /** Nothing of it is sent from here on (epoch ms): the end of that date. */
  readonly endMs: number;
}

/**
 * What a wave still has to be planned for: slots `from` (undefined: a new wave) to `to`, from
 * `startMs` on.
 */
export interface PlannedWave {
  readonly wave: Wave;
  readonly from: number | undefined;
  readonly to: number;
  /** How many of those slots somebody has, at most: who left is no longer waited for. */
  readonly messages: number;
  /** Early enough to be through by its hour (epoch ms). */
  readonly startMs: number;
}

/** What one job carries: a stretch of at most 500 slots of a wave. */
export interface Part {
  readonly wave: Wave;
  readonly from: number;
  readonly to: number;
}

/** The list of those who want to hear of new urgent actions. No slug begins with `@`. */
export const NEWS_LIST = '@new';

/** The list of those who asked to be reminded once more on `date`. */
export function againList(slug: string, date: CalendarDate): string {
  return `${slug}@${date}`;
}

/** The field of the plan book that belongs to a run of a cohort. */
export function planField(cohort: number, run: string): string {
  return `${cohort}|${run}`;
}

/**
 * The field in which the plan book keeps the day on which a cohort was told of a new urgent action.
 */
export function newsField(cohort: number, slug: string): string {
  return planField(cohort, `n:${slug}`);
}

/** The run of a wave that tells of a change. */
export function announcementRun(id: string): string {
  return `a-${id}`;
}

export function waveId(list: string, cohort: number, run: string): string {
  return `${list}:${cohort}:${run}`;
}

/** Builds a wave; its id follows from its list, cohort and run. */
export function createWave(wave: Omit<Wave, 'id'>): Wave {
  return { ...wave, id: waveId(wave.list, wave.cohort, wave.run) };
}

/** Which goes first when there is not time for all at once: a last day does not come back. */
export function priorityOf({ occasion }: Wave): number {
  if (occasion.kind === 'rung' && occasion.rung === 'lastDay') return 1;
  if (occasion.kind === 'rung' || occasion.kind === 'again') return 2;
  return occasion.kind === 'announcement' ? 3 : 4;
}
