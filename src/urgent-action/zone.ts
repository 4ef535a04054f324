import { fold } from './fold.ts';
import { largestOf, placeIndex } from './place-index.ts';
import type { PlaceIndex, Town } from './place-index.ts';
import type { Whereabouts } from './whereabouts.ts';

/** Where most of a language's writers are, for those who have not named a place. */
const ZONE_OF_LANGUAGE: ReadonlyMap<string, string> = new Map([
  ['en', 'Europe/London'],
  ['ru', 'Europe/Moscow'],
  ['az', 'Asia/Baku'],
  ['fr', 'Europe/Paris'],
  ['de', 'Europe/Berlin'],
  ['es', 'Europe/Madrid'],
]);
const ZONE_OF_OTHERS = 'Europe/London';

/** A namesake as large as this may be meant as well: London in Canada, Birmingham in Alabama. */
const NAMESAKE_PEOPLE = 100_000;

/** A place is a town and a country; more words are somebody's poem, and would only cost time. */
const CHARACTERS_AT_MOST = 100;

/** The likely time zone (IANA) of a writer, see `locate`: they are asked whether the hour is right. */
export function guessZone(place: string | undefined, language: string): string {
  return locate(place, language).zone;
}

/**
 * Where a writer seems to be who typed `place` and reads `language` (BCP 47 primary subtag). Understands towns
 * and countries in our six languages: "Lyon", "München, Deutschland", "Баку", "75011 Paris", "Portland, Maine".
 */
export function locate(place: string | undefined, language: string): Whereabouts {
  const home = ZONE_OF_LANGUAGE.get(language) ?? ZONE_OF_OTHERS;
  const nowhere: Whereabouts = { zone: home, isSure: false };
  if (place === undefined) return nowhere;
  const parts = place
    .slice(0, CHARACTERS_AT_MOST)
    .split(/[,;()/|\n]| [-–—] /)
    .map(fold)
    .filter((part) => part !== '');
  if (parts.length === 0) return nowhere;
  const atlas = { ...placeIndex(), home };
  return (
    whereOfParts(atlas, parts) ?? firstOf(parts, (part) => whereOfWords(atlas, part)) ?? nowhere
  );
}

interface Atlas extends PlaceIndex {
  /** Of towns of one name, one in this zone is meant: "Valencia" in Spanish is the one in Spain. */
  readonly home: string;
}

/** "Lyon", "Lyon, France" and "France, Lyon": towns first, then the countries named beside them. */
function whereOfParts(atlas: Atlas, parts: readonly string[]): Whereabouts | undefined {
  const countries = parts.flatMap((part) => atlas.countries.get(part) ?? []);
  return (
    firstOf(parts, (part) => townNamed(atlas, part, parts, countries)) ??
    firstOf(countries, (country) => atlas.countryZones.get(country))
  );
}

function townNamed(
  atlas: Atlas,
  name: string,
  parts: readonly string[],
  countries: readonly string[],
): Whereabouts | undefined {
  const all = atlas.towns.get(name) ?? [];
  const atHome = all.find(({ zone }) => zone === atlas.home);
  if (parts.length === 1 && atHome !== undefined) return among(all, atHome);
  if (atlas.countries.has(name)) return undefined; // Georgia, the country, before Georgia, the town
  const inside = all.filter(
    ({ country, within }) =>
      countries.includes(country) ||
      parts.some((other) => other !== name && within.includes(other)),
  );
  if (inside.length > 0) return among(inside, largestOf(inside));
  return countries.length > 0 ? undefined : among(all, atHome ?? largestOf(all));
}

/** The zone of `town`, taken from `namesakes`: sure unless another of them is a city elsewhere. */
function among(namesakes: readonly Town[], town: Town | undefined): Whereabouts | undefined {
  if (town === undefined) return undefined;
  const { zone } = town;
  const isSure = namesakes.every(
    (other) => other.zone === zone || other.population < NAMESAKE_PEOPLE,
  );
  return { zone, isSure };
}

/** "Lyon France", "75011 Paris", "London SE15", "near Lyon": as much of the beginning or end as is known. */
function whereOfWords(atlas: Atlas, part: string): Whereabouts | undefined {
  const words = part.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const start = words.slice(0, length).join(' ');
    const end = words.slice(-length).join(' ');
    const rest = words.slice(length).join(' ');
    const readings = [...(atlas.countries.has(rest) ? [[start, rest]] : []), [start], [end]];
    const where = firstOf(readings, (reading) => whereOfParts(atlas, reading));
    if (where !== undefined) return where;
  }
  return undefined;
}

/** The first result that is not undefined. */
function firstOf<Item, Result>(
  items: readonly Item[],
  lookUp: (item: Item) => Result | undefined,
): Result | undefined {
  for (const item of items) {
    const result = lookUp(item);
    if (result !== undefined) return result;
  }
  return undefined;
}
