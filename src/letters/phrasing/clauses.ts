import type { DemandText } from '../../urgent-action/urgent-action.ts';
import { clausesByName } from '../plan/naming.ts';
import { shortestClause } from '../plan/request-ways.ts';
import type { Source } from '../source.ts';
import { TONE_RULES } from '../tones.ts';
import { countWords } from '../words.ts';

/** The clauses that a letter of this tone may ask with. */
export function clausesFor(
  demand: DemandText,
  { tone, translation }: Source,
  form: 'clause' | 'two' | 'list',
  isByName = false,
) {
  const all = demand.clauses.map((text, index) => ({ text, index }));
  if (TONE_RULES[tone].short && demand.short !== undefined)
    return [{ text: demand.short.text, index: all.length }];
  const byName = clausesByName(demand, translation);
  const clauses = isByName ? all.filter(({ text }) => byName.includes(text)) : all;
  if (form === 'clause') return clauses;
  const short = clauses.filter(({ text }) => countWords(text) <= WORDS_OF_AN_ITEM);
  if (form === 'list' && short.length > 0) return short;
  const shortest = shortestClause(demand);
  return all.filter(({ text }) => text === shortest).slice(0, 1);
}

/** Longer items nobody takes in at a glance. */
const WORDS_OF_AN_ITEM = 30;

/** One of each, in all ways. */
export function combinations<T>(sets: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return sets.reduce<readonly (readonly T[])[]>(
    (all, set) => all.flatMap((one) => set.map((item) => [...one, item])),
    [[]],
  );
}
