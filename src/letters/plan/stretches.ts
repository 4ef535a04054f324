import type { Fact } from '../../urgent-action/urgent-action.ts';
import { memory } from '../memory.ts';
import type { Argument } from './claims.ts';
import { hasNoPlaceOfItsOwn, inOrderOfTelling } from './facts.ts';
import type { Selection } from './selection.ts';

/** Who the person is. */
export function who({ told }: Selection): readonly Fact[] {
  return told.filter(({ kind }) => kind === 'who');
}

/** All that is told but who the person is. */
export function story({ told }: Selection): readonly Fact[] {
  return told.filter(({ kind }) => kind !== 'who');
}

/** A demand with the part of the story that is told before it is made. */
export interface Stretch {
  readonly argument: Argument;
  readonly told: readonly Fact[];
}

const stretchesOfSelections = memory<readonly Stretch[]>();

/** The story in stretches, one for each demand; some may be empty. */
export function stretches(selection: Selection): readonly Stretch[] {
  return stretchesOfSelections(selection, '', () => findStretches(selection));
}

/**
 * In the order of the demands where the story then is in stretches and does not go back in time;
 * else those that stand on fewer facts are made earlier, and those that need the concern later.
 * Last is always what is asked for everybody.
 */
function findStretches(selection: Selection): readonly Stretch[] {
  const ordered = inStretches(selection, selection.arguments);
  if (isInParts(ordered) && isInTime(ordered, selection)) return ordered;
  const lastFact = ({ facts }: Argument): number =>
    selection.told.findLastIndex(({ id }) => facts.has(id));
  const asked = selection.arguments.toSorted(
    (one, other) => one.rank - other.rank || lastFact(one) - lastFact(other),
  );
  return inStretches(selection, asked);
}

/** Whether two demands at least have a story of their own. */
export function isInParts(parts: readonly Stretch[]): boolean {
  return parts.filter(({ told }) => told.length > 0).length > 1;
}

const isEvent = ({ kind }: Fact): boolean => kind === 'event';

function isInTime(parts: readonly Stretch[], selection: Selection): boolean {
  const events = selection.told.filter(isEvent);
  return parts.flatMap(({ told }) => told.filter(isEvent)).every((fact, at) => fact === events[at]);
}

/**
 * What each demand stands on that was not told before. What none of them needs is told with what it
 * belongs to, or before the first that happened later, so that nothing goes back in time; the rest
 * with the last one that has a story. The concern comes after all events, and never alone.
 */
function inStretches(selection: Selection, asked: readonly Argument[]): readonly Stretch[] {
  const told = story(selection);
  const places = new Map<string, number>();
  for (const { id } of told) {
    const place = asked.findIndex(({ facts }) => facts.has(id));
    if (place >= 0) places.set(id, place);
  }
  const last = Math.max(0, ...places.values());
  const placeOf = (id: string): number => places.get(id) ?? 0;
  for (const [index, fact] of told.entries()) {
    if (places.has(fact.id)) continue;
    const needed = Math.max(0, ...fact.needs.map(placeOf));
    const later = told
      .slice(index + 1)
      .flatMap(({ id, kind }) => (kind === 'event' ? (places.get(id) ?? []) : []));
    places.set(fact.id, placeOfOther(fact, needed, later, last));
  }
  const closing = placeOfConcern(told, placeOf);
  return asked.map((argument, index) => {
    const ids = told.map(({ id }) => id).filter((id) => Math.min(placeOf(id), closing) === index);
    return { argument, told: inOrderOfTelling(new Set(ids), selection.facts) };
  });
}

/**
 * Where a fact is told on which no demand stands, given the place of what it needs and those of
 * what is `later`.
 */
function placeOfOther(fact: Fact, needed: number, later: readonly number[], last: number): number {
  if (fact.kind === 'concern') return last;
  if (hasNoPlaceOfItsOwn(fact) && fact.needs.length > 0) return needed;
  return Math.max(needed, Math.min(last, ...later));
}

/** Nothing that happened is told after this place. */
function placeOfConcern(told: readonly Fact[], placeOf: (id: string) => number): number {
  const concern = told.find(({ kind }) => kind === 'concern');
  if (concern === undefined) return Number.POSITIVE_INFINITY;
  const others = told.filter(({ kind }) => kind !== 'concern').map(({ id }) => placeOf(id));
  return Math.min(placeOf(concern.id), Math.max(0, ...others));
}
