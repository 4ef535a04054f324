import { countWords } from '../count-words.ts';
import type { DraftFact } from '../draft.ts';

/** What a request costs, in words, and the facts it stands on. */
export interface Standing {
  readonly words: number;
  readonly because: readonly string[];
}

/**
 * The shortest letter, for a fax or a postcard, tells every fact that a request stands on, in 110 words with all that is
 * round them. Sheets say much in one sentence: where their facts do not fit, each request stands on fewer of them.
 */
export function standOnFew(
  demands: readonly Standing[],
  facts: readonly DraftFact[],
  texts: Readonly<Record<string, string>>,
  wordsRound: number,
): readonly (readonly string[])[] {
  const asked = demands.reduce((sum, { words }) => sum + words + WORDS_OF_ASKING, 0);
  const room = WORDS_AT_MOST - wordsRound - asked;
  const told = (because: readonly (readonly string[])[]) =>
    wordsOfAll(closure(because.flat(), facts), texts);
  const full = demands.map(({ because }) => because);
  if (told(full) <= room) return full;
  const one = full.map((because) => because.slice(0, 1));
  if (told(one) <= room) return one;
  const events = facts.filter(({ kind }) => kind === 'event');
  const used = new Set(one.flat());
  // All on one event: the first of those that they stand on already, else the first that fits, else the shortest.
  const candidates = [...events.filter(({ id }) => used.has(id)), ...events].map(({ id }) => id);
  const onOne = (id: string) => one.map((because) => (because.length === 0 ? because : [id]));
  const fitting = candidates.find((id) => told(onOne(id)) <= room);
  const [shortest] = candidates.toSorted((a, b) => told(onOne(a)) - told(onOne(b)));
  const chosen = fitting ?? shortest;
  return chosen === undefined ? one : onOne(chosen);
}

const WORDS_AT_MOST = 110;
/** "I further urge you to" */
const WORDS_OF_ASKING = 5;

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

function wordsOfAll(ids: ReadonlySet<string>, texts: Readonly<Record<string, string>>): number {
  return [...ids].reduce((sum, id) => sum + countWords(texts[id] ?? ''), 0);
}
