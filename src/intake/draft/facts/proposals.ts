import type { Telling } from './tellings.ts';
import { shared, stemsOf } from './words.ts';

/** A telling with its id. */
export interface KnownFact extends Telling {
  readonly id: string;
}

const BECAUSE_AT_MOST = 2;
/** Sentences that point back at the one before them. */
const POINTS_BACK =
  /^(?:This|That|These|Those|They|It|There|The same|Since then|Esto|Eso|Estos?|Ese|Allí|Desde entonces|Cela|Ce|Cette|Ces|Ils|Elles|Depuis|Das|Dies|Diese|Sie sagen|Dort|Seitdem)\b/u;

/** The facts that a request stands on, by the words they share; where none shares any, the first event. */
export function becauseOf(
  request: string,
  facts: readonly KnownFact[],
  names: ReadonlySet<string>,
): readonly string[] {
  const stems = stemsOf(request, names);
  const ranked = facts
    .map((fact) => ({ fact, count: shared(stems, stemsOf(fact.text, names)) }))
    .toSorted((one, other) => other.count - one.count);
  const best = (kind: KnownFact['kind']) =>
    ranked.filter(({ fact, count }) => fact.kind === kind && count > 0).map(({ fact }) => fact.id);
  const events = best('event');
  // A request stands on what happened; what is feared of it may be added.
  const because = [...events.slice(0, 1), ...best('concern').slice(0, 1), ...events.slice(1)];
  if (because.length > 0) return because.slice(0, BECAUSE_AT_MOST);
  const first =
    facts.find(({ kind }) => kind === 'event') ?? facts.find(({ kind }) => kind === 'concern');
  return first === undefined ? [] : [first.id];
}

/** What has to be told before a fact: for what points back the fact before it, for a concern or a law its event. */
export function needsOf(
  fact: KnownFact,
  facts: readonly KnownFact[],
  names: ReadonlySet<string>,
): readonly string[] {
  const index = facts.indexOf(fact);
  const events = facts.filter(({ kind }) => kind === 'event');
  if (fact.kind === 'who') return [];
  if (fact.kind === 'event') {
    const before = facts.slice(0, index).findLast(({ kind }) => kind === 'event');
    return before !== undefined && POINTS_BACK.test(fact.text) ? [before.id] : [];
  }
  const stems = stemsOf(fact.text, names);
  const [best] = events
    .map((event) => ({ event, count: shared(stems, stemsOf(event.text, names)) }))
    .toSorted((one, other) => other.count - one.count);
  return best === undefined ? [] : [best.event.id];
}
