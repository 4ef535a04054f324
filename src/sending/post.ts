import { distanceBetween } from './distance.ts';
import type { Postage, PostTable, Sourced, Transit } from './post-table.ts';

/** Whether a letter posted today is there on the last day to write. */
export type Chance = 'inTime' | 'perhaps' | 'tooLate';

/** How a letter goes by post: for how long, in calendar days, or that it does not. */
export type ByPost =
  | {
      readonly kind: 'goes';
      readonly least: number;
      readonly most: number;
      readonly chance: Chance;
      readonly about: Sourced;
    }
  | { readonly kind: 'suspended'; readonly about: Sourced };

const WORKING_DAYS_A_WEEK = 5;
const WEEKEND_DAYS = 2;

/** The most calendar days in which there are so many working days, whatever the weekday. */
function calendarDaysAtMost(workingDays: number): number {
  return workingDays + WEEKEND_DAYS * Math.ceil(workingDays / WORKING_DAYS_A_WEEK);
}

/** The fewest: no weekend comes between but those that must. */
function calendarDaysAtLeast(workingDays: number): number {
  return (
    workingDays + WEEKEND_DAYS * Math.floor(Math.max(0, workingDays - 1) / WORKING_DAYS_A_WEEK)
  );
}

const isNamed = (countries: readonly string[], country: string | undefined): boolean =>
  countries.length === 0 || (country !== undefined && countries.includes(country));

/**
 * How the post takes a letter `from` a country (ISO 3166-1 alpha-2; undefined: not known) `to`
 * another within `daysLeft`: calendar days to the last day, 0 on it.
 */
export function byPost(
  table: PostTable,
  from: string | undefined,
  to: string,
  daysLeft: number,
): ByPost {
  const suspension = table.suspended.find(
    (line) => from !== to && isNamed(line.from, from) && isNamed(line.to, to),
  );
  if (suspension !== undefined) return { kind: 'suspended', about: suspension };
  const line = transitLine(table, from, to);
  const least = calendarDaysAtLeast(line.workingDays.least);
  const most = calendarDaysAtMost(line.workingDays.most);
  const chance = daysLeft >= most ? 'inTime' : daysLeft >= least ? 'perhaps' : 'tooLate';
  return { kind: 'goes', least, most, chance, about: line };
}

/**
 * The table of a section may leave distances out: those of the program's own table then hold, which
 * has them all.
 */
function transitLine(table: PostTable, from: string | undefined, to: string): Transit {
  const distance = distanceBetween(from, to);
  const found = table.transit.find(
    (line) => line.distance === distance && isNamed(line.from, from) && isNamed(line.to, to),
  );
  if (found === undefined) throw new Error(`No line of the table fits a letter to the ${distance}`);
  return found;
}

/** What a letter costs, where that is known. */
export function postageFor(
  table: PostTable,
  from: string | undefined,
  to: string,
): Postage | undefined {
  const distance = distanceBetween(from, to);
  return table.postage.find(
    (line) => from !== undefined && line.from.includes(from) && line.distance === distance,
  );
}
