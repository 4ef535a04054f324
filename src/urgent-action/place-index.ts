import { cityMapping } from 'city-timezones';
import { getAllCountries, getAllTimezones, getTimezonesForCountry } from 'countries-and-timezones';
import { fold } from './fold.ts';
import { LANGUAGES } from './language.ts';
import { OTHER_COUNTRY_NAMES, OTHER_TOWN_NAMES } from './place-names.ts';
import type { Whereabouts } from './whereabouts.ts';

/** A town, as far as its zone is concerned. */
export interface Town {
  /** IANA. */
  readonly zone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Folded names and codes of the country and region it lies in, as people add them after a comma. */
  readonly within: readonly string[];
  /** Of two towns of one name the larger is meant, unless more is said. */
  readonly population: number;
}

/** Every place known by name; all names folded. */
export interface PlaceIndex {
  readonly towns: ReadonlyMap<string, readonly Town[]>;
  /** Country names in all our languages -> ISO 3166-1 alpha-2. */
  readonly countries: ReadonlyMap<string, string>;
  /** Country -> the zone of its largest town; sure where the whole country has the same time. */
  readonly countryZones: ReadonlyMap<string, Whereabouts>;
}

/** A row of city-timezones; its own types leave out that fields can be missing, or -99 for "no code". */
interface CityRow {
  readonly city: string;
  readonly city_ascii: string;
  readonly province?: unknown;
  readonly state_ansi?: unknown;
  readonly iso2?: unknown;
  readonly iso3?: unknown;
  readonly timezone?: unknown;
  readonly pop: number;
}

let index: PlaceIndex | undefined;

/** Built on the first call, about 0.1 s, because many runs of the program never need it, and kept. */
export function placeIndex(): PlaceIndex {
  index ??= buildIndex();
  return index;
}

/** A name and the town that it is taken to mean. */
type Named = readonly [name: string, town: Town];

function buildIndex(): PlaceIndex {
  const rows = placedRows();
  const towns = new Map<string, Town[]>();
  for (const { row, town } of rows)
    for (const name of new Set([row.city, row.city_ascii].map(fold))) add(towns, [name, town]);
  for (const named of otherNames(towns)) add(towns, named);
  addWhereUnknown(towns, regionNames(rows));
  addWhereUnknown(towns, zoneNames());
  const countryZones = zonesOfCountries(rows.map(({ town }) => town));
  return { towns, countries: countryNames(), countryZones };
}

interface PlacedRow {
  readonly row: CityRow;
  readonly town: Town;
}

function placedRows(): readonly PlacedRow[] {
  return cityMapping.flatMap((row: CityRow) => {
    const town = townOf(row);
    return town === undefined ? [] : [{ row, town }];
  });
}

function townOf(row: CityRow): Town | undefined {
  const { iso2, timezone } = row;
  if (typeof iso2 !== 'string' || typeof timezone !== 'string') return undefined;
  const within = [row.province, row.state_ansi, iso2, row.iso3]
    .filter((name) => typeof name === 'string')
    .map(fold);
  return { zone: timezone, country: iso2, within, population: row.pop };
}

function otherNames(towns: ReadonlyMap<string, readonly Town[]>): readonly Named[] {
  return Object.entries(OTHER_TOWN_NAMES).flatMap(([english, others]) => {
    const town = largestOf(towns.get(fold(english)) ?? []);
    return town === undefined ? [] : parted(others).map((name): Named => [fold(name), town]);
  });
}

/** Provinces often carry the local name of their capital: Moskva, Baki, Sumqayit. */
function regionNames(rows: readonly PlacedRow[]): readonly Named[] {
  return rows.flatMap(({ row, town }): readonly Named[] =>
    typeof row.province === 'string' ? [[fold(row.province), town]] : [],
  );
}

/** The towns that zones are called after: Europe/Zurich, America/Argentina/Buenos_Aires. */
function zoneNames(): readonly Named[] {
  return Object.values(getAllTimezones()).flatMap(({ name, countries }): readonly Named[] => {
    const [country] = countries;
    if (country === undefined) return [];
    const town = { zone: name, country, within: [fold(country)], population: 0 };
    return [[fold(name.split('/').at(-1) ?? name), town]];
  });
}

function countryNames(): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const styles = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames(language, { type: 'region', style }),
    ),
  );
  for (const { id, name } of Object.values(getAllCountries())) {
    const forms = styles.map((style) => style.of(id) ?? name);
    for (const form of [name, ...forms, ...parted(OTHER_COUNTRY_NAMES[id] ?? '')])
      names.set(fold(form), id);
  }
  return names;
}

function zonesOfCountries(towns: readonly Town[]): ReadonlyMap<string, Whereabouts> {
  const byCountry = new Map<string, Town[]>();
  for (const town of towns) add(byCountry, [town.country, town]);
  const zones = Object.values(getAllCountries()).flatMap(({ id, timezones }) => {
    const zone = largestOf(byCountry.get(id) ?? [])?.zone ?? timezones[0];
    const offsets = new Set(getTimezonesForCountry(id)?.map(({ utcOffset }) => utcOffset));
    return zone === undefined ? [] : [[id, { zone, isSure: offsets.size === 1 }] as const];
  });
  return new Map(zones);
}

/** The largest of `towns`, the first of equals; undefined of none. */
export function largestOf(towns: readonly Town[]): Town | undefined {
  const [first, ...others] = towns;
  if (first === undefined) return undefined;
  return others.reduce((best, town) => (town.population > best.population ? town : best), first);
}

function add(towns: Map<string, Town[]>, [name, town]: Named): void {
  const known = towns.get(name);
  if (known === undefined) towns.set(name, [town]);
  else known.push(town);
}

/** Names that are less sure than those of towns: they count only where no town is called so. */
function addWhereUnknown(towns: Map<string, Town[]>, names: readonly Named[]): void {
  for (const named of names.filter(([name]) => !towns.has(name))) add(towns, named);
}

function parted(names: string): readonly string[] {
  return names === '' ? [] : names.split(', ');
}
