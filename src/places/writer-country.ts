import type { Found } from './find-place.ts';
import { findPlace } from './find-place.ts';
import { homeZone, likeliestTown, mattering } from './locate.ts';
import { zonesOf } from './atlas.ts';
import { readTable } from './table/read-table.ts';

/** The country that somebody seems to be in. */
export interface SeemingCountry {
  /** ISO 3166-1 alpha-2; undefined where nothing tells. */
  readonly country: string | undefined;
  /**
   * False while a language, a zone, or a name that several countries have is all that tells of it.
   */
  readonly isSure: boolean;
}

/** The country, where there is no doubt. */
export function sureCountry({ country, isSure }: SeemingCountry): string | undefined {
  return isSure ? country : undefined;
}

/**
 * Which country a writer is in who typed `place` and reads `language` (BCP 47 primary subtag);
 * `zone` (IANA) is where they said that they are. A guess will do to choose paper by, and not to
 * name an embassy by.
 */
export function writerCountry(
  place: string | undefined,
  language: string,
  zone?: string,
): SeemingCountry {
  const home = zone ?? homeZone(language);
  const found = place === undefined ? undefined : findPlace(place);
  if (found === undefined) return { country: countryOfZone(home), isSure: false };
  const [country, ...others] = countriesIn(found, home);
  if (others.length === 0) return { country, isSure: found.isUnderstood };
  const likely = likeliestTown(found.towns, home)?.country;
  return { country: likely ?? country, isSure: false };
}

function countriesIn({ towns, areas }: Found, home: string): readonly string[] {
  const all = [...mattering(towns, home), ...areas].map(({ country }) => country);
  return [...new Set(all)];
}

/** By zone; asked for at each letter, and found by looking through all countries. */
const homesOfZones = new Map<string, string>();

/** Where most people of `zone` live: the country in whose list of zones it stands first. */
function countryOfZone(zone: string): string | undefined {
  if (homesOfZones.size === 0) {
    const countries = readTable().header.areas.filter(({ region }) => region === '');
    const ranked = countries.flatMap((area) =>
      zonesOf(area).map((known, rank) => ({ known, rank, country: area.country })),
    );
    for (const { known, country } of ranked.toSorted((one, other) => one.rank - other.rank))
      if (!homesOfZones.has(known)) homesOfZones.set(known, country);
  }
  return homesOfZones.get(zone);
}
