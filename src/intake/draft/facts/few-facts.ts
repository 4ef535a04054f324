import { countWords } from '../count-words.ts';
import type { DraftFact, DraftTelling } from '../draft.ts';

/** What a request costs, in words, and the facts that it can stand on, the likeliest first. */
export interface Standing {
  readonly words: number;
  readonly because: readonly string[];
}

type Because = readonly (readonly string[])[];

/** What each request stands on. */
export interface StandsOn {
  readonly because: Because;
  /** Where the shortest letter has no room for all the same: the longest fact that it tells. */
  readonly tooLong?: string;
}

/**
 * What each request stands on. The shortest letter, for a fax or a postcard, tells every fact that
 * a request stands on, in 110 words with all that is round them. Sheets say much in one sentence:
 * where two facts for each request do not fit, each stands on one, and where that is too much, on
 * the shortest that it can stand on, or one that another stands on, too. A fact that does not speak
 * of what is asked for is never taken: where not even a letter that asks for everything at once has
 * room, the costliest are left out. `wordsRound`: of such a letter, what is neither fact nor
 * request.
 */
export function standOnFew(
  demands: readonly Standing[],
  facts: readonly DraftFact[],
  texts: Readonly<Record<string, DraftTelling>>,
  wordsRound: number,
): StandsOn {
  const asked = demands.reduce((sum, { words }) => sum + words + WORDS_OF_AN_ITEM, 0);
  const most = WORDS_AT_MOST - wordsRound - asked;
  const room = most - Math.max(0, demands.length - 1) * WORDS_OF_ASKING;
  const told = (because: Because) => wordsOfAll(toldFor(because.flat(), facts), texts);
  const choices = [
    demands.map(({ because }) => because.slice(0, BECAUSE_AT_MOST)),
    ...fromLikeliest(demands, told, room),
    demands.map(({ because }) => because.toSorted(by((id) => told([[id]]))).slice(0, 1)),
    shareFacts(demands, (id) => told([[id]])),
  ];
  const fitting = choices.find((because) => told(because) <= room);
  if (fitting !== undefined) return { because: fitting };
  const [leanest = []] = choices
    .slice(1)
    .map((because) => withoutCostliest(because, told, most))
    .toSorted(by((because) => because.filter(({ length }) => length === 0).length))
    .toSorted(by((because) => Math.max(0, told(because) - most)));
  if (told(leanest) <= most) return { because: leanest };
  const [tooLong] = [...toldFor(leanest.flat(), facts)].toSorted(
    by((id) => -wordsOfAll(new Set([id]), texts)),
  );
  return { because: leanest, ...(tooLong === undefined ? {} : { tooLong }) };
}

/**
 * Each on the likeliest fact; then, until all fits, one more of them on a likely one that saves
 * words, the one that saves most.
 */
function fromLikeliest(
  demands: readonly Standing[],
  told: (because: Because) => number,
  room: number,
): readonly Because[] {
  const choices: Because[] = [demands.map(({ because }) => because.slice(0, 1))];
  for (;;) {
    const now = choices.at(-1) ?? [];
    if (told(now) <= room) return choices;
    const leaner = demands.flatMap(({ because }, index) =>
      because
        .slice(1, LIKELY_AT_MOST)
        .map((id) => now.map((ids, other) => (other === index ? [id] : ids))),
    );
    const [leanest = now] = leaner.toSorted(by(told));
    if (told(leanest) >= told(now)) return choices;
    choices.push(leanest);
  }
}

/** A request without its fact, the one that makes most room, until all fits or none makes any. */
function withoutCostliest(
  because: Because,
  told: (because: Because) => number,
  room: number,
): Because {
  const leaner = because.map((_, left) => because.map((ids, index) => (index === left ? [] : ids)));
  const [leanest = []] = leaner.toSorted(by(told));
  const isAsLong = told(leanest) === told(because);
  if (told(because) <= room || isAsLong || leanest.flat().length === 0) return because;
  return withoutCostliest(leanest, told, room);
}

const BECAUSE_AT_MOST = 2;
/** Of what a request can stand on, the rest only speaks of the same matter. */
const LIKELY_AT_MOST = 4;
/** Q8 */
const WORDS_AT_MOST = 110;
/** "I further urge you", in place of one sentence for all. */
const WORDS_OF_ASKING = 4;
/** "to" */
const WORDS_OF_AN_ITEM = 1;

function by<Thing>(cost: (thing: Thing) => number): (one: Thing, other: Thing) => number {
  return (one, other) => cost(one) - cost(other);
}

/**
 * Facts that many of the requests can stand on, as few as will do; of those that do the same, the
 * shortest.
 */
function shareFacts(demands: readonly Standing[], cost: (id: string) => number): Because {
  const taken: string[] = [];
  const isOpen = ({ because }: Standing): boolean =>
    because.length > 0 && !because.some((id) => taken.includes(id));
  for (let open = demands.filter(isOpen); open.length > 0; open = demands.filter(isOpen)) {
    const carries = (id: string) => open.filter(({ because }) => because.includes(id)).length;
    const [best = ''] = [...new Set(open.flatMap(({ because }) => because))]
      .toSorted(by(cost))
      .toSorted(by((id) => -carries(id)));
    taken.push(best);
  }
  return demands.map(({ because }) => because.filter((id) => taken.includes(id)).slice(0, 1));
}

/**
 * A letter tells what its requests stand on and, where that is no event, the first that there is.
 */
function toldFor(ids: readonly string[], facts: readonly DraftFact[]): ReadonlySet<string> {
  const all = closure(ids, facts);
  const events = facts.filter(({ kind }) => kind === 'event').map(({ id }) => id);
  const [first] = events;
  return first === undefined || events.some((id) => all.has(id))
    ? all
    : closure([...ids, first], facts);
}

/** Who somebody is, and what is stood on with all that it needs. */
function closure(ids: readonly string[], facts: readonly DraftFact[]): ReadonlySet<string> {
  const all = new Set(facts.filter(({ kind }) => kind === 'who').map(({ id }) => id));
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    facts.find((fact) => fact.id === id)?.needs.forEach(add);
  };
  ids.forEach(add);
  return all;
}

/** In the shortest tellings that there are. */
function wordsOfAll(
  ids: ReadonlySet<string>,
  texts: Readonly<Record<string, DraftTelling>>,
): number {
  return [...ids].reduce((sum, id) => {
    const telling = texts[id] ?? '';
    const [usual, ...others] = typeof telling === 'string' ? ([telling] as const) : telling;
    return sum + countWords(others.find(({ short }) => short)?.text ?? usual);
  }, 0);
}
