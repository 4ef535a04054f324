import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { DUTCH, ELSEWHERE, ITALIAN, PORTUGUESE } from './further.ts';
import { GERMAN } from './german.ts';
import type { Label, SheetLanguage } from './label.ts';
import { SPANISH } from './spanish.ts';

/** The labels of each language whose sheets are read by them. */
export const TABLES: readonly (readonly [SheetLanguage, readonly Label[]])[] = [
  ['en', ENGLISH],
  ['es', SPANISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  ['nl', DUTCH],
];

/** All that may stand in a line of its own, in any language. */
export const HEADINGS: readonly Label[] = [
  ...TABLES.flatMap(([, labels]) => labels),
  ...ELSEWHERE,
].filter(({ as = 'alone' }) => as !== 'sentence');
