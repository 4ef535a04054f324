import type { Tone } from '../../letter.ts';
import { briefAtOnce, list, twoLimbs } from './at-once.ts';
import { briefByMatter, gravestFirst, oneByOne } from './by-stretches.ts';
import type { Outline } from './outline.ts';
import { briefTogether, chronicle, lawBeforeRequest } from './story-first.ts';

const LONG: readonly Outline[] = [
  chronicle,
  gravestFirst,
  oneByOne,
  lawBeforeRequest,
  twoLimbs,
  list,
];

/** The outlines of a tone: the seed picks one of those that fit. */
export const OUTLINES: Readonly<Record<Tone, readonly Outline[]>> = {
  formal: LONG,
  personal: LONG,
  legal: LONG,
  brief: [briefTogether, briefByMatter],
};

/** For short letters in which nothing else finds room. */
export const AT_ONCE: readonly Outline[] = [briefAtOnce];
