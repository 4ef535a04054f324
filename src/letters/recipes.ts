import type { Tone } from './letter.ts';

/**
 * A place in the outline of a letter. `events`, `laws` and `demands` stand for as many passages as the
 * seed and the urgent action give; the others for one each. `ownLine` is empty when nothing was typed.
 */
export type Slot =
  | 'opening'
  | 'introduction'
  | 'ownLine'
  | 'concern'
  | 'events'
  | 'laws'
  | 'demands'
  | 'ground'
  | 'thanks';

/** Paragraphs in order, each with its slots in order. */
export type Outline = readonly (readonly Slot[])[];

/** How letters of one tone are built. */
export interface Recipe {
  /** The seed picks one. The concern never follows the facts, so that its wordings need not look back. */
  readonly outlines: readonly Outline[];
  /** How many facts of kind `event` a letter tells: the seed picks one of these numbers. */
  readonly events: readonly number[];
  /** How many facts of kind `law` a letter builds on. */
  readonly laws: number;
  /** Words of the body, own line left out, and of the whole text (Q8: one page). */
  readonly words: { readonly bodyAtLeast: number; readonly textAtMost: number };
  /** Whether the street stands under the office: a fax or a postcard has room for name and office only. */
  readonly street: boolean;
}

const LONG = { bodyAtLeast: 120, textAtMost: 250 };
const BEGIN = ['opening', 'introduction', 'ownLine'] as const;

export const RECIPES: Readonly<Record<Tone, Recipe>> = {
  formal: {
    outlines: [
      [BEGIN, ['concern', 'events'], ['demands'], ['ground'], ['thanks']],
      [BEGIN, ['concern', 'events'], ['ground', 'demands'], ['thanks']],
      [BEGIN, ['concern', 'events'], ['ground'], ['demands'], ['thanks']],
    ],
    events: [1, 2, 2],
    laws: 0,
    words: LONG,
    street: true,
  },
  personal: {
    outlines: [
      [BEGIN, ['concern', 'events'], ['ground'], ['demands'], ['thanks']],
      [BEGIN, ['concern'], ['events'], ['demands'], ['ground', 'thanks']],
      [BEGIN, ['concern', 'events'], ['demands'], ['ground'], ['thanks']],
    ],
    events: [1, 2, 2],
    laws: 0,
    words: LONG,
    street: true,
  },
  legal: {
    outlines: [
      [BEGIN, ['concern', 'events'], ['laws', 'ground'], ['demands'], ['thanks']],
      [BEGIN, ['concern', 'events'], ['ground', 'laws'], ['demands'], ['thanks']],
      [BEGIN, ['concern', 'events'], ['demands'], ['laws', 'ground'], ['thanks']],
    ],
    events: [1, 1, 2],
    laws: 1,
    words: LONG,
    street: true,
  },
  brief: {
    outlines: [[['opening', 'ownLine', 'events', 'demands', 'thanks']]],
    events: [1],
    laws: 0,
    words: { bodyAtLeast: 50, textAtMost: 110 },
    street: false,
  },
};
