import { continentOf } from './continents.ts';
import type { Distance } from './post-table.ts';

/**
 * How far it is for a letter; from an unknown place as far as can be, so that nobody is promised
 * too much.
 */
export function distanceBetween(from: string | undefined, to: string): Distance {
  if (from === to) return 'country';
  const continent = from === undefined ? undefined : continentOf(from);
  return continent !== undefined && continent === continentOf(to) ? 'continent' : 'world';
}
