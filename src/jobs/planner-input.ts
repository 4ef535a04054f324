import type { Cohort } from '../store/cohort.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import type { Calendar } from './calendar.ts';

/** What planning needs to know of an urgent action. */
export type PlannedAction = Pick<UrgentAction, 'slug' | 'kind' | 'deadline'>;

/** Who is told of a change: those with a reminder, those who have written, or both. */
export const AUDIENCES = ['subscribers', 'writers', 'everybody'] as const;

export type Audience = (typeof AUDIENCES)[number];

export interface PlannedAnnouncement {
  readonly id: string;
  readonly slug: string;
  readonly audience: Audience;
  /** Epoch ms. */
  readonly atMs: number;
}

/** All that planning depends on. Nothing else does: the same input gives the same waves. */
export interface PlannerInput {
  /** Epoch ms. */
  readonly nowMs: number;
  /** Messages a second over all machines. */
  readonly ratePerSecond: number;
  /** The published ones; of those that are closed nothing but announcements goes out. */
  readonly actions: readonly PlannedAction[];
  /** List -> its cohorts. */
  readonly cohorts: ReadonlyMap<string, readonly Cohort[]>;
  /** List -> `planField` -> slots planned so far, or `newsField` -> `dayNumber` of the date. */
  readonly planned: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Slug -> instant at which it was published (epoch ms). */
  readonly published: ReadonlyMap<string, number>;
  readonly announcements: readonly PlannedAnnouncement[];
  readonly calendar: Calendar;
}
