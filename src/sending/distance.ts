import { getCountry } from 'countries-and-timezones';
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

/**
 * The first part of the names of a country's time zones; of more than one (Russia, Spain), that of
 * the first, its capital's.
 */
function continentOf(country: string): string | undefined {
  const zones = getCountry(country)?.timezones ?? [];
  const capital = CAPITAL_ZONE[country] ?? zones[0];
  return capital?.split('/')[0];
}

/**
 * Where the first zone in the order of the alphabet is not the capital's, and on another continent.
 */
const CAPITAL_ZONE: Readonly<Record<string, string>> = {
  ES: 'Europe/Madrid',
  FR: 'Europe/Paris',
  GB: 'Europe/London',
  NL: 'Europe/Amsterdam',
  NO: 'Europe/Oslo',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  US: 'America/New_York',
};
