import type { Announcement } from '../../store/waves/announcements.ts';
import type { Cohort } from '../../store/subscriptions/cohort.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Calendar } from './calendar.ts';

/** What planning needs to know of an urgent action. */
export type PlannedAction = Pick<UrgentAction, 'slug' | 'kind' | 'deadline'>;

/** What planning needs to know of an announcement: all but its words. */
export type PlannedAnnouncement = Pick<Announcement, 'id' | 'slug' | 'audience' | 'atMs'>;

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
