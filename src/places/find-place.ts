import { areasNamed, isIn, townsNamed, areSameTime, zonesOf } from './atlas.ts';
import type { Town } from './atlas.ts';
import { SOMEWHERE } from './table/format.ts';
import type { Area } from './table/format.ts';
import {
  nominatives,
  typedParts,
  typedWhole,
  withoutFillers,
  withoutUmlautSpelling,
} from './typed-parts.ts';

/** What a text about a place can mean. */
export interface Found {
  /** Every town that may be meant; none where only a country or region is named. */
  readonly towns: readonly Town[];
  /** The countries and regions that may be meant instead of a town. */
  readonly areas: readonly Area[];
  /** Whether all that was typed was understood: else it may speak of somewhere else. */
  readonly isUnderstood: boolean;
}

type Condition = (town: Town) => boolean;

const CODE_LETTERS_AT_MOST = 3;

/**
 * What `typed` can mean: "Lyon", "München, Deutschland", "Баку", "75011 Paris", "Portland, Maine",
 * "near Lyon".
 */
export function findPlace(typed: string): Found | undefined {
  const parts = typedParts(typed);
  const bareParts = parts.map(withoutFillers).filter((part) => part !== '');
  const [only = '', bareOnly = only] = [parts[0], bareParts[0]];
  if (parts.length === 1) return byLoneName(only) ?? byLoneName(bareOnly) ?? byWords(bareOnly, []);
  const whole = townsNamed(typedWhole(typed));
  if (whole.length > 0) return { towns: whole, areas: [], isUnderstood: true }; // "Halle (Saale)"
  return byParts(parts) ?? byParts(bareParts);
}

function byParts(parts: readonly string[]): Found | undefined {
  const areas = byAreas(parts);
  if (areas !== undefined && (areas.isAll || areSameTime(areas.found.areas.flatMap(zonesOf))))
    return byTownWithin(parts, true) ?? areas.found;
  return byTownWithin(parts, true) ?? byTownWithin(parts, false) ?? areas?.found;
}

/** A name as it stands, or in another case or spelling: what that comes to is only likely. */
function byLoneName(name: string): Found | undefined {
  const found = byName(name);
  if (found !== undefined) return found;
  const forms = [withoutUmlautSpelling(name), ...nominatives(name)].filter((form) => form !== name);
  const [likely] = forms.flatMap((form) => byName(form) ?? []);
  return likely && { ...likely, isUnderstood: false };
}

/**
 * A name that stands alone. A region called after its town means the town, and where we know no
 * more of a region than its country it says nothing beside a town of that name.
 */
function byName(name: string): Found | undefined {
  const towns = townsNamed(name);
  const areas = areasNamed(name).filter(
    (area) =>
      towns.length === 0 ||
      area.region === '' ||
      (area.region !== SOMEWHERE && !towns.some((town) => isIn(town, area))),
  );
  return towns.length + areas.length === 0 ? undefined : { towns, areas, isUnderstood: true };
}

/** One of `parts` as a town, the others as what it lies in or beside. */
function byTownWithin(parts: readonly string[], isStrict: boolean): Found | undefined {
  for (const [at, part] of parts.entries()) {
    const others = parts.filter((_, index) => index !== at);
    const named = isStrict ? others : others.filter((other) => !isCode(other));
    const conditions = named.flatMap((other) => conditionOf(other) ?? []);
    const isUnderstood = conditions.length === others.length;
    if (isStrict && !isUnderstood) continue;
    const towns = townsNamed(part).filter((town) => conditions.every((holds) => holds(town)));
    if (towns.length > 0) return { towns, areas: [], isUnderstood };
    const found = isStrict ? undefined : byWords(part, conditions);
    if (found !== undefined) return { ...found, isUnderstood: false };
  }
  return undefined;
}

/** What a name beside a town's asks of the town; undefined where it is not understood. */
function conditionOf(name: string): Condition | undefined {
  const areas = areasNamed(name);
  const neighbours = townsNamed(name);
  if (areas.length + neighbours.length === 0) return undefined;
  if (areas.length > 0) return (town) => areas.some((area) => isIn(town, area));
  // The same town in another language, or one nearby: "Köln/Cologne", "Kreuzberg, Berlin".
  return (town) => neighbours.some(({ area }) => area === town.area);
}

/**
 * Countries and regions beside names that we do not know ("Hinterdorf, Germany"), or of nothing
 * else ("Bayern, Deutschland"). They are not trusted where the town is known elsewhere only.
 */
function byAreas(
  parts: readonly string[],
): { readonly found: Found; readonly isAll: boolean } | undefined {
  const named = parts.map((part, at) => (at === 0 ? areasBeforeTowns(part) : areasBeside(part)));
  const known = named.filter((areas) => areas.length > 0);
  const areas = (known[0] ?? []).filter((area) =>
    known.every((others) => others.some(({ country }) => country === area.country)),
  );
  const isElsewhere = parts.some(
    (part, at) => named[at]?.length === 0 && townsNamed(part).length > 0,
  );
  if (areas.length === 0) return undefined;
  const found = { towns: [], areas, isUnderstood: !isElsewhere };
  return { found, isAll: known.length === parts.length };
}

/** The countries and regions called so in letters; a code alone can stand for too much. */
function areasBeside(name: string): readonly Area[] {
  return isCode(name) ? [] : areasNamed(name);
}

/** Those of them that are not rather towns: London is a region too. */
function areasBeforeTowns(name: string): readonly Area[] {
  const isTown = townsNamed(name).length > 0;
  return areasBeside(name).filter(({ region }) => !isTown || region === '');
}

/** "SA" may be South Australia, Saudi Arabia and more. */
function isCode(name: string): boolean {
  return name.length <= CODE_LETTERS_AT_MOST;
}

/** "Lyon France", "Vancouver Island", "near Lyon": as much of the beginning or end as is a town. */
function byWords(part: string, conditions: readonly Condition[]): Found | undefined {
  const words = part.split(' ');
  const guesses: Found[] = [];
  for (let length = words.length - 1; length > 0; length -= 1) {
    const guessesBefore = guesses.length;
    for (const [name, rest] of [
      [words.slice(0, length), words.slice(length)],
      [words.slice(-length), words.slice(0, -length)],
    ].map((part) => [part[0]?.join(' ') ?? '', part[1]?.join(' ') ?? ''] as const)) {
      const towns = townsNamed(name).filter((town) => conditions.every((holds) => holds(town)));
      const areas = areasNamed(rest);
      const inside = towns.filter((town) => areas.some((area) => isIn(town, area)));
      if (inside.length > 0) return { towns: inside, areas: [], isUnderstood: true };
      if (towns.length > 0) guesses.push({ towns, areas: [], isUnderstood: false });
    }
    if (guesses.length > guessesBefore) break;
  }
  return guesses.toSorted((a, b) => peopleOf(b) - peopleOf(a))[0] ?? byAreaWords(words, conditions);
}

function peopleOf({ towns }: Found): number {
  return Math.max(...towns.map(({ population }) => population));
}

/** "somewhere in France" */
function byAreaWords(
  words: readonly string[],
  conditions: readonly Condition[],
): Found | undefined {
  if (conditions.length > 0) return undefined;
  for (let length = words.length - 1; length > 0; length -= 1)
    for (const name of [words.slice(0, length), words.slice(-length)]) {
      const areas = areasBeforeTowns(name.join(' '));
      if (areas.length > 0) return { towns: [], areas, isUnderstood: false };
    }
  return undefined;
}
