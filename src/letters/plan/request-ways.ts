import type { DemandText, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { rulesOf } from '../languages/all.ts';
import { findTerms } from '../languages/rules.ts';
import { memory } from '../memory.ts';
import { countWords } from '../words.ts';

/** What the texts of an urgent action allow, in each of its languages. */
export interface RequestWays {
  /** Whether the first two demands go into one sentence. */
  readonly two: boolean;
  readonly list: boolean;
  /**
   * The demands whose clause has an "and" of its own, which takes a sentence with two limbs apart
   * at the wrong place.
   */
  readonly joined: ReadonlySet<string>;
}

/** Longer sentences with two limbs nobody reads to the end. */
const WORDS_OF_TWO_LIMBS = 44;

const waysOfActions = memory<RequestWays>();

/**
 * How the demands `ids` can be asked for in every language of `action`: the plan is the same in all
 * of them. Where one language needs a whole sentence for one of them, they stand apart in all.
 */
export function requestWays(action: UrgentAction, ids: readonly string[]): RequestWays {
  return waysOfActions(action, ids.join('/'), () => findWays(action, ids));
}

/** Two limbs and lists take the shortest clause: they are read at a glance, or not at all. */
export function shortestClause({ clauses }: Pick<DemandText, 'clauses'>): string | undefined {
  const [shortest] = clauses.toSorted((one, other) => countWords(one) - countWords(other));
  return shortest;
}

function findWays(action: UrgentAction, ids: readonly string[]): RequestWays {
  const texts = Object.values(action.translations);
  const isCarried = texts.every(({ demands }) =>
    ids.every((id) => demands[id] !== undefined && demands[id].sentence === undefined),
  );
  const wordsOfTwo = texts.map(({ demands }) =>
    ids
      .slice(0, 2)
      .map((id) => countWords(shortestClause(demands[id] ?? { clauses: [] }) ?? ''))
      .reduce((sum, words) => sum + words, 0),
  );
  return {
    list: isCarried,
    two: isCarried && Math.max(...wordsOfTwo) <= WORDS_OF_TWO_LIMBS,
    joined: new Set(ids.filter((id) => isJoined(id, action))),
  };
}

function isJoined(id: string, { translations }: UrgentAction): boolean {
  return Object.values(translations).some(({ language, demands }) => {
    const clause = shortestClause(demands[id] ?? { clauses: [] }) ?? '';
    return findTerms(clause, rulesOf(language).and).length > 0;
  });
}
