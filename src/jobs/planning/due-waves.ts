import type { Announcement, Audience } from '../../store/waves/announcements.ts';
import type { Cohort } from '../../store/subscriptions/cohort.ts';
import {
  actionStatus,
  addDays,
  DAY_MS,
  dayNumber,
  LAST_ZONE,
  localDate,
} from '../../urgent-action/deadline.ts';
import { isFreeDay, rungDates, RUNGS } from '../../urgent-action/reminder-days.ts';
import type { CalendarDate, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Calendar } from './calendar.ts';
import type { Due } from './schedule.ts';
import { againList, announcementRun, createWave, NEWS_LIST, newsField, planField } from './wave.ts';
import type { Occasion, Wave } from './wave.ts';

/** A change is told for three days at most; later it is no news. */
export const ANNOUNCEMENT_LASTS_MS = 3 * DAY_MS;

/**
 * News waits its turn where many are published at once, one a day; shorter than the plan book is
 * kept.
 */
export const NEWS_LASTS_DAYS = 30;
const NEWS_LASTS_MS = NEWS_LASTS_DAYS * DAY_MS;

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

/**
 * A wave of today or the next hours, whether or not its time has come, and how much of it is
 * planned.
 */
export interface Candidate extends Due {
  readonly wave: Wave;
  readonly from: number | undefined;
  readonly to: number;
}

/** The dates that it is, or will be within a day, somewhere on earth. */
export function datesAround(nowMs: number): CalendarDate[] {
  const today = localDate(nowMs, 'UTC');
  return [-1, 0, 1, 2].map((days) => addDays(today, days));
}

/** The lists that planning at `nowMs` reads. */
export function listsToRead(
  actions: readonly Pick<PlannedAction, 'slug'>[],
  nowMs: number,
): string[] {
  const dates = datesAround(nowMs);
  return [
    NEWS_LIST,
    ...actions.flatMap(({ slug }) => [slug, ...dates.map((date) => againList(slug, date))]),
  ];
}

/** The ladder of every open urgent action. */
export function ladderWaves(input: PlannerInput): Candidate[] {
  const near = new Set(datesAround(input.nowMs));
  return openActions(input).flatMap((action) => {
    const { slug } = action;
    const dates = rungDates(action);
    return RUNGS.filter((rung) => near.has(dates[rung])).flatMap((rung) =>
      dailyWaves(input, slug, dates[rung], { kind: 'rung', slug, rung }),
    );
  });
}

/** "Tomorrow again", unless a rung has moved to that day or the last day before it. */
export function againWaves(input: PlannerInput): Candidate[] {
  return openActions(input).flatMap((action) => {
    const { slug } = action;
    return datesAround(input.nowMs)
      .filter((date) => isFreeDay(action, date))
      .flatMap((date) => dailyWaves(input, againList(slug, date), date, { kind: 'again', slug }));
  });
}

/** New urgent actions: one a day for each cohort, the one published first before the others. */
export function newsWaves(input: PlannerInput): Candidate[] {
  const news = openActions(input)
    .map(({ slug }) => ({ slug, atMs: input.published.get(slug) ?? Number.NEGATIVE_INFINITY }))
    .filter(({ atMs }) => atMs > input.nowMs - NEWS_LASTS_MS)
    .toSorted((left, right) => left.atMs - right.atMs);
  if (news.length === 0) return [];
  return (input.cohorts.get(NEWS_LIST) ?? []).flatMap((cohort) => {
    const date = localDate(input.nowMs, cohort.zone);
    const slug = newsOfDay(input, cohort, date, news);
    return slug === undefined
      ? []
      : dailyWave(input, NEWS_LIST, cohort, date, { kind: 'published', slug });
  });
}

/** Changes that subscribers and writers are told of: at once, by every cohort there is. */
export function announcementWaves(input: PlannerInput): Candidate[] {
  return input.announcements.flatMap(({ id, slug, audience, atMs }) => {
    const endMs = atMs + ANNOUNCEMENT_LASTS_MS;
    if (input.nowMs >= endMs) return [];
    return (input.cohorts.get(slug) ?? [])
      .filter(({ hour }) => isMeant(audience, hour))
      .flatMap((cohort): Candidate[] => {
        const run = announcementRun(id);
        // Slots given since are planned as well: somebody may have moved here before they were
        // told.
        const from = plannedSlots(input, slug, cohort, run);
        const messages = Math.min(cohort.live, cohort.slots - (from ?? 0));
        const date = localDate(atMs, cohort.zone);
        const occasion: Occasion = { kind: 'announcement', slug, id };
        const wave = waveTo(slug, cohort, { run, date, occasion, dueMs: atMs, endMs });
        return [{ wave, from, to: cohort.slots, earliestMs: atMs, dueMs: atMs, messages }];
      });
  });
}

function openActions({ actions, nowMs }: PlannerInput): PlannedAction[] {
  // Open somewhere on earth: the last zone to end a day is twelve hours behind UTC.
  return actions.filter((action) => actionStatus(action, nowMs, LAST_ZONE) !== 'closed');
}

function isMeant(audience: Audience, hour: Cohort['hour']): boolean {
  return audience === 'everybody' || (audience === 'writers') === (hour === 'never');
}

function newsOfDay(
  { planned, calendar }: PlannerInput,
  { id, zone, hour, sinceMs }: Cohort,
  date: CalendarDate,
  news: readonly { readonly slug: string; readonly atMs: number }[],
): string | undefined {
  if (hour === 'never') return undefined;
  const book = planned.get(NEWS_LIST);
  const toldOn = (slug: string): number | undefined => book?.get(newsField(id, slug));
  const today = news.find(({ slug }) => toldOn(slug) === dayNumber(date));
  if (today !== undefined) return today.slug;
  if (book?.has(planField(id, date)) === true) return undefined;
  const { dueMs } = calendar(date, zone, hour);
  return news.find(
    ({ slug, atMs }) => toldOn(slug) === undefined && atMs > sinceMs && atMs <= dueMs,
  )?.slug;
}

function dailyWaves(
  input: PlannerInput,
  list: string,
  date: CalendarDate,
  occasion: Occasion,
): Candidate[] {
  return (input.cohorts.get(list) ?? []).flatMap((cohort) =>
    dailyWave(input, list, cohort, date, occasion),
  );
}

/** The wave of a cohort on `date`, unless its day has ended or its hour is more than a day away. */
function dailyWave(
  input: PlannerInput,
  list: string,
  cohort: Cohort,
  date: CalendarDate,
  occasion: Occasion,
): Candidate[] {
  const { zone, hour, slots, live } = cohort;
  if (hour === 'never') return [];
  const { startMs, dueMs, endMs } = input.calendar(date, zone, hour);
  if (input.nowMs >= endMs || dueMs - input.nowMs > DAY_MS) return [];
  const from = plannedSlots(input, list, cohort, date);
  const wave = waveTo(list, cohort, { run: date, date, occasion, dueMs, endMs });
  const messages = Math.min(live, slots - (from ?? 0));
  return [{ wave, from, to: slots, earliestMs: startMs, dueMs, messages }];
}

function waveTo(
  list: string,
  { id, zone, hour }: Cohort,
  rest: Pick<Wave, 'run' | 'date' | 'occasion' | 'dueMs' | 'endMs'>,
): Wave {
  return createWave({ list, cohort: id, zone, hour, ...rest });
}

function plannedSlots(
  { planned }: PlannerInput,
  list: string,
  { id }: Cohort,
  run: string,
): number | undefined {
  return planned.get(list)?.get(planField(id, run));
}
