import { createCalendar } from '../../../src/jobs/planning/calendar.ts';
import { planWaves } from '../../../src/jobs/planning/planner.ts';
import type { PlannedAction } from '../../../src/jobs/planning/due-waves.ts';
import { planField } from '../../../src/jobs/planning/wave.ts';
import type { Cohort } from '../../../src/store/subscriptions/cohort.ts';
import { instantOf, localDate } from '../../../src/urgent-action/deadline.ts';
import type { CalendarDate } from '../../../src/urgent-action/urgent-action.ts';

export const SLUG = 'xx-somebody';

/** Somebody of a small world. */
export interface Inhabitant {
  readonly zone: string;
  readonly hour: number;
}

/** What happens, in this order; `atMs` is what the clock shows then. */
export type Happening =
  | { readonly kind: 'subscribes' | 'writes'; readonly who: number; readonly atMs: number }
  | { readonly kind: 'tick'; readonly atMs: number };

/** A reminder that arrived. */
export interface Arrival {
  readonly who: number;
  readonly date: CalendarDate;
  readonly atMs: number;
  /** Which happening brought it. */
  readonly index: number;
}

interface Slot {
  readonly who: number;
  readonly notOn: CalendarDate | undefined;
  hasWritten: boolean;
}

const calendar = createCalendar();

/**
 * Plays `happenings` with the real planner and a store that is as simple as can be: cohorts of
 * slots, the book of what is planned, and delivery in the moment of planning to whoever has not
 * written.
 */
export function playWorld(
  action: PlannedAction,
  people: readonly Inhabitant[],
  happenings: readonly Happening[],
  ratePerSecond = 25,
): Arrival[] {
  const cohorts = new Map<string, { id: number; slots: Slot[]; zone: string; hour: number }>();
  const planned = new Map<string, number>();
  const arrivals: Arrival[] = [];

  function subscribe(who: number, atMs: number): void {
    const person = people[who];
    if (person === undefined) return;
    const { zone, hour } = person;
    const name = `${zone}|${hour}`;
    const cohort = cohorts.get(name) ?? { id: cohorts.size + 1, slots: [], zone, hour };
    cohorts.set(name, cohort);
    const today = localDate(atMs, zone);
    const isLate = atMs >= instantOf(today, hour, zone);
    cohort.slots.push({ who, notOn: isLate ? today : undefined, hasWritten: false });
  }

  function write(who: number): void {
    for (const { slots } of cohorts.values())
      for (const slot of slots) if (slot.who === who) slot.hasWritten = true;
  }

  function asCohorts(): Cohort[] {
    return [...cohorts.values()].map(({ id, slots, zone, hour }) => {
      const live = slots.filter(({ hasWritten }) => !hasWritten).length;
      return { id, zone, hour, slots: slots.length, live, sinceMs: 0 };
    });
  }

  function tick(nowMs: number, index: number): void {
    const waves = planWaves({
      nowMs,
      ratePerSecond,
      actions: [action],
      cohorts: new Map([[SLUG, asCohorts()]]),
      planned: new Map([[SLUG, planned]]),
      published: new Map(),
      announcements: [],
      calendar,
    });
    for (const { wave, from = 0, to } of waves) {
      planned.set(planField(wave.cohort, wave.run), to);
      const cohort = cohorts.get(`${wave.zone}|${wave.hour}`);
      for (const { who, notOn, hasWritten } of cohort?.slots.slice(from, to) ?? []) {
        if (hasWritten || notOn === wave.run) continue;
        arrivals.push({ who, date: wave.date, atMs: nowMs, index });
      }
    }
  }

  happenings.forEach((happening, index) => {
    if (happening.kind === 'tick') tick(happening.atMs, index);
    else if (happening.kind === 'subscribes') subscribe(happening.who, happening.atMs);
    else write(happening.who);
  });
  return arrivals;
}
