import { LANGUAGES } from '../../urgent-action/language.ts';
import { fold } from '../fold.ts';
import { BETWEEN_NAMES, UNSURE_MARK } from './format.ts';
import { isWritten } from './geonames.ts';
import type { GeoName } from './geonames.ts';
import { pickRussianName } from './russian-name.ts';

/** Towns of this size have a row with all their names. */
const TOWN_PEOPLE = 15_000;

/** A town, or a smaller place that shares the name of one and is kept for that alone. */
export interface TownRow {
  readonly place: GeoName;
  /** Empty for a smaller place. */
  readonly names: string;
  /** Folded: what it is mainly called, and what it is called too. */
  readonly mainKeys: readonly string[];
  readonly otherKeys: readonly string[];
}

/** Names of a town in the letter's languages, in the order of LANGUAGES. */
type NamesByLanguage = readonly string[];

/** town-names.tsv: country, town as GeoNames has it, then its names in the order of LANGUAGES. */
function parseTownNames(tsv: string): ReadonlyMap<string, NamesByLanguage> {
  const [, ...lines] = tsv.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [country = '', town = '', ...names] = line.split('\t');
      return [`${country}/${town}`, names];
    }),
  );
}

/** The rows of all towns, and of the smaller places whose names are also those of towns. */
export function townRows(places: readonly GeoName[], townNamesTsv: string): readonly TownRow[] {
  const curated = largestFirst(parseTownNames(townNamesTsv));
  const bySize = places.toSorted((a, b) => b.population - a.population);
  const towns = bySize
    .filter(({ population }) => population >= TOWN_PEOPLE)
    .map((place) => townRow(place, curated(place)));
  const known = new Set(towns.flatMap(({ mainKeys, otherKeys }) => [...mainKeys, ...otherKeys]));
  const smaller = bySize
    .filter(({ population }) => population < TOWN_PEOPLE)
    .map((place) => ({
      place,
      names: '',
      mainKeys: keysOf([place.name, place.asciiName]),
      otherKeys: [],
    }))
    .filter(({ mainKeys }) => mainKeys.some((key) => known.has(key)));
  return [...towns, ...smaller];
}

/** Gives each list of names once: it is that of the largest town of the name in its country. */
function largestFirst(
  names: ReadonlyMap<string, NamesByLanguage>,
): (place: GeoName) => NamesByLanguage | undefined {
  const left = new Map(names);
  return ({ country, name }) => {
    const key = `${country}/${name}`;
    const found = left.get(key);
    left.delete(key);
    return found;
  };
}

function townRow(place: GeoName, curated: NamesByLanguage | undefined): TownRow {
  const others = place.otherNames.filter(isWritten);
  const byLanguage = curated ?? LANGUAGES.map((language) => uncurated(place, others, language));
  const mains = [place.name, place.asciiName, ...(curated ?? [])];
  const names = [...byLanguage, ...new Set([...mains, ...others])].join(BETWEEN_NAMES);
  const mainKeys = keysOf(mains);
  const otherKeys = keysOf(others).filter((key) => !mainKeys.includes(key));
  return { place, names, mainKeys, otherKeys };
}

function uncurated(place: GeoName, others: readonly string[], language: string): string {
  if (language === 'en') return place.name;
  if (language !== 'ru') return '';
  const picked = pickRussianName(others, place.name, place.country);
  return picked === undefined ? '' : `${picked.isSure ? '' : UNSURE_MARK}${picked.name}`;
}

function keysOf(names: readonly string[]): readonly string[] {
  return [...new Set(names.map(fold))].filter((key) => key.length > 1);
}
