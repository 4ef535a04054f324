import type { CalendarDate, Fact, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { memory } from '../memory.ts';

/** The facts of an urgent action, as one letter may tell them. */
export interface TellableFacts {
  /** In the order of the file. */
  readonly all: readonly Fact[];
  readonly byId: ReadonlyMap<string, Fact>;
}

const factsOfActions = memory<TellableFacts>();

/**
 * What may still be told on `today` (a calendar date where the writer is): a hearing that was is no
 * news. The same object each time, for as long as the urgent action is in memory.
 */
export function tellableFacts(action: UrgentAction, today: CalendarDate): TellableFacts {
  return factsOfActions(action, today, () => findFacts(action, today));
}

function findFacts(action: UrgentAction, today: CalendarDate): TellableFacts {
  const byId = new Map<string, Fact>();
  const lapsed = new Set(action.facts.filter((fact) => isPast(fact, today)).map(({ id }) => id));
  const all = action.facts.filter(({ id }) => !leadsTo(id, lapsed, action.facts));
  for (const fact of all) byId.set(fact.id, fact);
  return { all, byId };
}

function isPast({ upcoming, date }: Fact, today: CalendarDate): boolean {
  return upcoming && date !== undefined && date < today;
}

/** Whether `id` is one of `ids`, or needs one of them. */
function leadsTo(id: string, ids: ReadonlySet<string>, facts: readonly Fact[]): boolean {
  if (ids.has(id)) return true;
  const needs = facts.find((fact) => fact.id === id)?.needs ?? [];
  return needs.some((need) => leadsTo(need, ids, facts));
}

/** `ids` with everything that they need; what cannot be told any more is left out. */
export function closure(ids: readonly string[], { byId }: TellableFacts): ReadonlySet<string> {
  const closed = new Set<string>();
  const add = (id: string): void => {
    const fact = byId.get(id);
    if (fact === undefined || closed.has(id)) return;
    closed.add(id);
    fact.needs.forEach(add);
  };
  ids.forEach(add);
  return closed;
}

/**
 * `ids` in an order in which each can be understood (Q24): who the person is, then what others need
 * first, else by date; what belongs to an event and has no day of its own right after it. The
 * matter that a law belongs to comes last of all matters, so that the law is told with it and yet
 * between no two events: a principle first, then what has a date. The concern concludes. A fact
 * without a date keeps its place behind the one before it in the file.
 */
export function inOrderOfTelling(ids: ReadonlySet<string>, facts: TellableFacts): readonly Fact[] {
  const key = facts.all.map(({ id }) => (ids.has(id) ? '1' : '0')).join('');
  return orders(facts, key, () => findOrder(ids, facts));
}

/**
 * Of the few sets of facts that letters of an urgent action tell; the seed only picks one of them.
 */
const orders = memory<readonly Fact[]>();

function findOrder(ids: ReadonlySet<string>, facts: TellableFacts): readonly Fact[] {
  const lawful = neededByLaws(ids, facts);
  const left = datedByNeighbours(facts.all).filter(({ fact }) => ids.has(fact.id));
  const told: Fact[] = [];
  let matter: Fact | undefined;
  const isReady = ({ needs }: Fact): boolean =>
    needs.every((need) => !ids.has(need) || told.some(({ id }) => id === need));
  while (left.length > 0) {
    const ready = left.filter(({ fact }) => isReady(fact));
    // A circle of needs is an error of the file; nothing then says what comes first.
    const next = first(ready.length > 0 ? ready : left, (fact) => rankOf(fact, matter, lawful));
    if (!continues(next.fact, matter)) matter = next.fact;
    left.splice(left.indexOf(next), 1);
    told.push(next.fact);
  }
  return told;
}

interface Dated {
  readonly fact: Fact;
  readonly date: string;
}

function datedByNeighbours(facts: readonly Fact[]): Dated[] {
  let date = '';
  return facts.map((fact) => {
    date = fact.date ?? date;
    return { fact, date };
  });
}

/** Whether `fact` says more of `matter` and has no day of its own. */
function continues(fact: Fact, matter: Fact | undefined): boolean {
  return matter !== undefined && fact.needs.includes(matter.id) && hasNoPlaceOfItsOwn(fact);
}

/** A law, or what has no day of its own, is told with the event that it needs. */
export function hasNoPlaceOfItsOwn({ kind, date }: Fact): boolean {
  return kind === 'law' || (kind === 'event' && date === undefined);
}

function first(ready: readonly Dated[], rank: (fact: Fact) => number): Dated {
  const [best] = ready.toSorted(
    (one, other) => rank(one.fact) - rank(other.fact) || compare(one.date, other.date),
  );
  if (best === undefined) throw new Error('Nothing is left to be told');
  return best;
}

/** What goes first, where `matter` is the event that was told last. */
function rankOf(fact: Fact, matter: Fact | undefined, lawful: ReadonlySet<string>): number {
  if (fact.kind === 'event') {
    if (continues(fact, matter)) return 1;
    return lawful.has(fact.id) ? 3 : 2;
  }
  return { who: 0, law: fact.date === undefined ? 4 : 5, concern: 6 }[fact.kind];
}

/** The facts that laws among `ids` need. */
function neededByLaws(ids: ReadonlySet<string>, facts: TellableFacts): ReadonlySet<string> {
  const laws = facts.all.filter(({ id, kind }) => kind === 'law' && ids.has(id));
  return closure(
    laws.flatMap(({ needs }) => needs),
    facts,
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
