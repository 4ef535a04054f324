import { LANGUAGES } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';
import { BETWEEN_NAMES, SOMEWHERE, UNSURE_MARK } from './table/format.ts';
import type { Area } from './table/format.ts';
import { readTable } from './table/read-table.ts';
import type { Table } from './table/read-table.ts';

/** A town, or a smaller place that has the name of one. */
export interface Town {
  /** Its row in the table. */
  readonly row: number;
  readonly population: number;
  /** IANA. */
  readonly zone: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Country and region, as one text. */
  readonly area: string;
  /**
   * Whether the name it was found by is what it is mainly called, in its country or in one of our
   * languages.
   */
  readonly isMain: boolean;
}

const decoder = new TextDecoder();

/** The towns called `key` (folded), the largest first. */
export function townsNamed(key: string): readonly Town[] {
  const table = readTable();
  const at = placeOfKey(table, Buffer.from(key, 'utf8'));
  if (at === undefined) return [];
  const { postStart, posts } = table.columns;
  const found = posts.subarray(postStart[at], postStart[at + 1]);
  return Array.from(found, (post) => townOf(table, post));
}

/** Where `key` stands among the sorted keys. */
function placeOfKey({ columns }: Table, key: Buffer): number | undefined {
  const { keyStart, keys } = columns;
  let low = 0;
  let high = keyStart.length - 2;
  while (low <= high) {
    const middle = Math.floor((low + high) / 2);
    const found = keys.subarray(keyStart[middle], keyStart[middle + 1]);
    const order = Buffer.compare(key, found);
    if (order === 0) return middle;
    if (order < 0) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

function townOf({ header, columns }: Table, post: number): Town {
  const row = Math.floor(post / 2);
  const { country = '', region = '' } = header.areas[columns.townArea[row] ?? 0] ?? {};
  return {
    row,
    population: columns.townPopulation[row] ?? 0,
    zone: header.zones[columns.townZone[row] ?? 0] ?? '',
    country,
    area: `${country}.${region}`,
    isMain: post % 2 === 1,
  };
}

/** The countries and regions called `key` (folded). */
export function areasNamed(key: string): readonly Area[] {
  const { areas, areaNames } = readTable().header;
  if (!Object.hasOwn(areaNames, key)) return [];
  return areaNames[key]?.flatMap((number) => areas[number] ?? []) ?? [];
}

/** Whether `town` lies in `area`, or may. */
export function isIn({ country, area }: Town, { country: within, region }: Area): boolean {
  if (country !== within) return false;
  return region === '' || region === SOMEWHERE || area === `${within}.${region}`;
}

/** The zones (IANA) that people live in there, the most populous first. */
export function zonesOf({ zones }: Area): readonly string[] {
  const { header } = readTable();
  return zones.flatMap((number) => header.zones[number] ?? []);
}

/** Whether the clocks of all these zones show the same time all year round. */
export function areSameTime(zones: readonly string[]): boolean {
  const { header } = readTable();
  return new Set(zones.map((zone) => header.sameTime[header.zones.indexOf(zone)])).size <= 1;
}

/** A town's name in one language. */
export interface NameThere {
  readonly name: string;
  /** False: the likeliest of several spellings that the table has. */
  readonly isSure: boolean;
}

/** All written names of a town of the table, as they are spelled; none of a smaller place. */
export function namesOf(town: Town): readonly string[] {
  return namesInTable(town).slice(LANGUAGES.length);
}

/** What `language` calls the town, where the table knows it. */
export function nameIn(town: Town, language: Language): NameThere | undefined {
  const name = namesInTable(town)[LANGUAGES.indexOf(language)] ?? '';
  if (name === '') return undefined;
  const isSure = !name.startsWith(UNSURE_MARK);
  return { name: isSure ? name : name.slice(UNSURE_MARK.length), isSure };
}

function namesInTable({ row }: Town): readonly string[] {
  const { townNames, names } = readTable().columns;
  const text = names.subarray(townNames[row], townNames[row + 1]);
  return decoder.decode(text).split(BETWEEN_NAMES);
}
