import { countWords } from '../count-words.ts';
import type { DraftFact, DraftTelling } from '../draft.ts';

/** What a request costs, in words, and the facts that it can stand on, the likeliest first. */
export interface Standing {
  readonly words: number;
  readonly because: readonly string[];
}

type Because = readonly (readonly string[])[];

/**
 * What each request stands on. The shortest letter, for a fax or a postcard, tells every fact that
 * a request stands on, in 110 words with all that is round them. Sheets say much in one sentence:
 * where two facts for each request do not fit, each stands on one, and where that is too much, on
 * the shortest that it can stand on, or one that another stands on, too. A fact that does not speak
 * of what is asked for is never taken: where even that does not fit, the costliest are left out.
 */
export function standOnFew(
  demands: readonly Standing[],
  facts: readonly DraftFact[],
  texts: Readonly<Record<string, DraftTelling>>,
  wordsRound: number,
): Because {
  const asked = demands.reduce((sum, { words }) => sum + words + WORDS_OF_ASKING, 0);
  const room = WORDS_AT_MOST - wordsRound - asked;
  const told = (because: Because) => wordsOfAll(closure(because.flat(), facts), texts);
  const choices = [
    demands.map(({ because }) => because.slice(0, BECAUSE_AT_MOST)),
    ...fromLikeliest(demands, told, room),
    demands.map(({ because }) => because.toSorted(by((id) => told([[id]]))).slice(0, 1)),
    shareFacts(demands, (id) => told([[id]])),
  ];
  const [shortest = []] = choices.toSorted(by(told));
  const fitting = choices.find((because) => told(because) <= room);
  return fitting ?? withoutCostliest(shortest, told, room + WORDS_SAVED);
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
/** What the shortest frames save: a fact is given up only where even they make no room. */
const WORDS_SAVED = 8;
/** "I further urge you to" */
const WORDS_OF_ASKING = 5;

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
    return sum + countWords(typeof telling === 'string' ? telling : telling[1].text);
  }, 0);
}
