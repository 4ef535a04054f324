import type { Translation, UrgentAction } from '../../urgent-action/urgent-action.ts';

/** Every string in a value, however deep. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Words with letters or figures, hyphens and apostrophes kept apart: "d’Azerbaïdjan" is two. */
export function wordsAndFigures(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*|\d+/gu) ?? [];
}

const known = new WeakMap<Translation, ReadonlySet<string>>();

/**
 * Every word and figure that the urgent action itself uses, in this language and on the envelope
 * (Q3).
 */
export function vocabularyOf(action: UrgentAction, translation: Translation): ReadonlySet<string> {
  const before = known.get(translation);
  if (before !== undefined) return before;
  const texts = [
    ...stringsIn(translation),
    ...stringsIn(action.recipients),
    ...stringsIn(action.people),
  ];
  const vocabulary = new Set(texts.flatMap(wordsAndFigures));
  known.set(translation, vocabulary);
  return vocabulary;
}

interface SpokenOf {
  readonly names: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

const spokenOf = new WeakMap<Translation, SpokenOf>();

/**
 * The words of the names, and of all that the urgent action says of others than the writer (Q9).
 */
export function wordsOfOthers(action: UrgentAction, translation: Translation): SpokenOf {
  const before = spokenOf.get(translation);
  if (before !== undefined) return before;
  const concerns = new Set(
    action.facts.filter(({ kind }) => kind === 'concern').map(({ id }) => id),
  );
  const names = [translation.name, translation.politeName];
  const told = Object.entries(translation.facts).filter(([id]) => !concerns.has(id));
  const found = {
    names: new Set(stringsIn(names).flatMap(wordsAndFigures)),
    all: new Set(stringsIn([names, told, translation.demands]).flatMap(wordsAndFigures)),
  };
  spokenOf.set(translation, found);
  return found;
}
