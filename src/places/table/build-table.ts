import { areaKeys, countryNames, listedRegionNames, subdivisionNames } from './area-names.ts';
import type { AreaName, Subdivisions } from './area-names.ts';
import { SOMEWHERE, packTable, posting } from './format.ts';
import type { Area, Columns, TableHeader } from './format.ts';
import { parseGeoNames } from './geonames.ts';
import type { GeoName } from './geonames.ts';
import { sameTimeAs } from './same-time.ts';
import { townRows } from './town-rows.ts';
import type { TownRow } from './town-rows.ts';

/** What the table is made from, as it stands in the files. */
export interface TableSources {
  /** GeoNames' places of more than 500 people. */
  readonly geoNames: string;
  readonly townNames: string;
  readonly regions: string;
  readonly subdivisions: Subdivisions;
}

/** The table of towns as one piece: see format.ts. */
export function buildTable(sources: TableSources, key: string): Uint8Array<ArrayBuffer> {
  const places = parseGeoNames(sources.geoNames);
  const zones = [...new Set(places.map(({ zone }) => zone))].toSorted();
  const areas = areasOf(places, zones);
  const areaNumbers = new Map(areas.map(({ country, region }, at) => [`${country}.${region}`, at]));
  const rows = townRows(places, sources.townNames);
  const names = [
    ...countryNames(areas.filter(({ region }) => region === '').map(({ country }) => country)),
    ...listedRegionNames(sources.regions),
    ...subdivisionNames(sources.subdivisions),
  ];
  const header = {
    key,
    zones,
    sameTime: sameTimeAs(zones),
    areas,
    areaNames: areaIndex(names, areas, areaNumbers),
  };
  return packTable(header, columnsOf(rows, header, areaNumbers));
}

/**
 * Every country and first-order region with the zones that its places are in, the most populous
 * first.
 */
function areasOf(places: readonly GeoName[], zones: readonly string[]): readonly Area[] {
  const people = new Map<string, Map<string, number>>();
  for (const { country, region, zone, population } of places)
    for (const area of new Set(['', SOMEWHERE, region].map((part) => `${country}.${part}`))) {
      const inArea = people.get(area) ?? new Map<string, number>();
      people.set(area, inArea.set(zone, (inArea.get(zone) ?? 0) + population));
    }
  const numbers = new Map(zones.map((zone, at) => [zone, at]));
  return [...people].map(([area, byZone]) => {
    const [country = '', region = ''] = area.split('.');
    const bySize = [...byZone].toSorted(([, a], [, b]) => b - a);
    return { country, region, zones: bySize.flatMap(([zone]) => numbers.get(zone) ?? []) };
  });
}

/**
 * The areas of each name; "somewhere in it" only where neither a country nor a region of the same
 * has the name.
 */
function areaIndex(
  names: readonly AreaName[],
  areas: readonly Area[],
  areaNumbers: ReadonlyMap<string, number>,
): TableHeader['areaNames'] {
  const index = new Map<string, Map<string, number>>();
  for (const { country, region, name } of names) {
    const area = areaNumbers.get(`${country}.${region}`);
    if (area === undefined) continue;
    for (const key of areaKeys(name)) {
      const known = index.get(key) ?? new Map<string, number>();
      index.set(key, known);
      const isCountry = [...known.values()].some((number) => areas[number]?.region === '');
      if (region !== SOMEWHERE || (!isCountry && !known.has(country))) known.set(country, area);
    }
  }
  return Object.fromEntries([...index].map(([key, known]) => [key, [...known.values()]]));
}

function columnsOf(
  rows: readonly TownRow[],
  { zones }: Pick<TableHeader, 'zones'>,
  areaNumbers: ReadonlyMap<string, number>,
): Columns {
  const zoneNumbers = new Map(zones.map((zone, at) => [zone, at]));
  const keys = [...postingsByKey(rows)].toSorted(([a], [b]) => Buffer.compare(bytes(a), bytes(b)));
  return {
    townPopulation: words(rows.map(({ place }) => place.population)),
    townNames: words(starts(rows.map(({ names }) => bytes(names).length))),
    keyStart: words(starts(keys.map(([key]) => bytes(key).length))),
    postStart: words(starts(keys.map(([, posts]) => posts.length))),
    posts: words(keys.flatMap(([, posts]) => posts)),
    townZone: halfWords(rows.map(({ place }) => zoneNumbers.get(place.zone) ?? 0)),
    townArea: halfWords(
      rows.map(({ place }) => areaNumbers.get(`${place.country}.${place.region}`) ?? 0),
    ),
    names: bytes(rows.map(({ names }) => names).join('')),
    keys: bytes(keys.map(([key]) => key).join('')),
  };
}

/** Smaller places stand only under names that a town has. */
function postingsByKey(rows: readonly TownRow[]): ReadonlyMap<string, readonly number[]> {
  const index = new Map<string, number[]>();
  for (const [town, { names, mainKeys, otherKeys }] of rows.entries()) {
    const posts = [
      ...mainKeys.map((key) => [key, posting(town, true)] as const),
      ...otherKeys.map((key) => [key, posting(town, false)] as const),
    ];
    for (const [key, post] of posts) {
      const known = index.get(key);
      if (known !== undefined) known.push(post);
      else if (names !== '') index.set(key, [post]);
    }
  }
  return index;
}

/**
 * Where each of several things begins that lie one behind the other, and where the last one ends.
 */
function starts(lengths: readonly number[]): readonly number[] {
  let end = 0;
  return [0, ...lengths.map((length) => (end += length))];
}

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const words = (numbers: readonly number[]): Uint32Array => Uint32Array.from(numbers);
const halfWords = (numbers: readonly number[]): Uint16Array => Uint16Array.from(numbers);
