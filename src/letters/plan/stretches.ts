import type { Fact } from '../../urgent-action/urgent-action.ts';
import { hasNoPlaceOfItsOwn, inOrderOfTelling } from './facts.ts';
import type { Argument } from './claims.ts';
import type { Selection } from './selection.ts';

/** Who the person is. */
export function who({ told }: Selection): readonly Fact[] {
  return told.filter(({ kind }) => kind === 'who');
}

/** All that is told but who the person is. */
export function story({ told }: Selection): readonly Fact[] {
  return told.filter(({ kind }) => kind !== 'who');
}

/**
 * Demands that stand on fewer facts can be made earlier; those that need the concern come later, and last what is asked
 * for everybody.
 */
export function inOrderOfAsking(selection: Selection): readonly Argument[] {
  const lastFact = ({ facts }: Argument): number =>
    selection.told.findLastIndex(({ id }) => facts.has(id));
  return selection.arguments.toSorted(
    (one, other) =>
      Number(other.isForThePerson) - Number(one.isForThePerson) || lastFact(one) - lastFact(other),
  );
}

/**
 * The story in stretches, one for each demand in the order of asking: what it stands on that was not told before. What none
 * of them needs is told with what it belongs to, or before the first that happened later, so that nothing goes back in time;
 * the rest with the last one that has a story.
 */
export function stretches(selection: Selection): readonly (readonly Fact[])[] {
  const asked = inOrderOfAsking(selection);
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
  // A concern comes after all events.
  const concern = told.find(({ kind }) => kind === 'concern')?.id;
  const closing = concern === undefined ? last : placeOf(concern);
  return asked.map((_, index) => {
    const ids = told.map(({ id }) => id).filter((id) => Math.min(placeOf(id), closing) === index);
    return inOrderOfTelling(new Set(ids), selection.facts);
  });
}

/** Where a fact is told on which no demand stands, given the place of what it needs and those of what is `later`. */
function placeOfOther(fact: Fact, needed: number, later: readonly number[], last: number): number {
  if (fact.kind === 'concern') return last;
  if (hasNoPlaceOfItsOwn(fact) && fact.needs.length > 0) return needed;
  return Math.max(needed, Math.min(last, ...later));
}
