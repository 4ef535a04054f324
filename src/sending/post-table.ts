import type { CalendarDate } from '../urgent-action/urgent-action.ts';

/** Where a figure is from, and the day on which somebody looked. */
export interface Sourced {
  readonly source: string;
  readonly date: CalendarDate;
}

/** How far a letter goes. */
export const DISTANCES = ['country', 'continent', 'world'] as const;

export type Distance = (typeof DISTANCES)[number];

/** Working days from the day after posting. */
export interface Transit extends Sourced {
  readonly distance: Distance;
  /** Countries (ISO 3166-1 alpha-2) that it is posted in or goes to; none: any. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly workingDays: { readonly least: number; readonly most: number };
}

/** No post is taken for these countries. */
export interface Suspension extends Sourced {
  /** Countries in which it is not taken; none: anywhere abroad. */
  readonly from: readonly string[];
  readonly to: readonly string[];
}

/** What a letter of one sheet costs. */
export interface Postage extends Sourced {
  readonly from: readonly string[];
  readonly distance: Distance;
  /** As it is written there: "1,25 €". */
  readonly price: string;
}

/** What is known of the post. Of lines that fit, the first counts. */
export interface PostTable {
  readonly transit: readonly Transit[];
  readonly suspended: readonly Suspension[];
  readonly postage: readonly Postage[];
}

const ESTIMATE = 'Estimate by the makers of Postbag, on the slow side; no operator promises it';

/**
 * What holds where a section has no table of its own. Suspensions and prices change within weeks
 * and there is no open source of them: none is better than a wrong one.
 */
export const DEFAULT_POST_TABLE: PostTable = {
  transit: [
    {
      distance: 'continent',
      from: ['GB'],
      to: [],
      workingDays: { least: 3, most: 5 },
      source: 'Royal Mail, International Standard, what it aims at for Europe (second-hand)',
      date: '2026-11-28',
    },
    {
      distance: 'world',
      from: ['GB'],
      to: [],
      workingDays: { least: 5, most: 7 },
      source: 'Royal Mail, International Standard, what it aims at worldwide (second-hand)',
      date: '2026-11-28',
    },
    {
      distance: 'country',
      from: [],
      to: [],
      workingDays: { least: 1, most: 5 },
      source: ESTIMATE,
      date: '2026-11-28',
    },
    {
      distance: 'continent',
      from: [],
      to: [],
      workingDays: { least: 3, most: 7 },
      source: ESTIMATE,
      date: '2026-11-28',
    },
    {
      distance: 'world',
      from: [],
      to: [],
      workingDays: { least: 5, most: 10 },
      source: ESTIMATE,
      date: '2026-11-28',
    },
  ],
  suspended: [],
  postage: [],
};
