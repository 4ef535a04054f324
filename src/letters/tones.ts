import type { Tone } from './letter.ts';

/** How letters of one tone are built. */
export interface ToneRules {
  /** Words of the whole page, own line left out (Q8: one page). */
  readonly wordsAtMost: number;
  /**
   * Whether the street stands under the office: a fax or a postcard has room for name and office
   * only.
   */
  readonly street: boolean;
  /** Whether all stands in one paragraph, told in short. */
  readonly short: boolean;
  /** Whether a longer noun phrase gives way to a clause: people ask each other with verbs. */
  readonly verbal: boolean;
  /** Whether articles are named. */
  readonly norms: boolean;
}

const LONG = { wordsAtMost: 250, street: true, short: false, verbal: false, norms: false };

export const TONE_RULES: Readonly<Record<Tone, ToneRules>> = {
  formal: LONG,
  personal: { ...LONG, verbal: true },
  legal: { ...LONG, norms: true },
  brief: { wordsAtMost: 110, street: false, short: true, verbal: true, norms: false },
};
