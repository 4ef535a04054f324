import { isName } from '../words/names.ts';
import { lightPattern } from './light-pattern.ts';
import type { Passage } from './passage.ts';

/** Two to four words in capitals, among others that are in small letters. */
const WORDS = "\\p{Lu}[\\p{Lu}’'-]+(?: \\p{Lu}[\\p{Lu}’'-]+){1,3}";
const IN_RUNNING_TEXT = lightPattern(
  `(?<=\\p{Ll},? )${WORDS}(?![\\p{L}])|(?<![\\p{L}’'-])${WORDS}(?=,? \\p{Ll}+ )`,
  'g',
);
const TIMES_AT_LEAST = 2;

/**
 * "FATOU MANNEH JOBE is still held": some sheets print names in capitals wherever they tell of
 * somebody. Letters do not shout them. Each sign keeps its place.
 */
export function withNamesLowered(passage: Passage): Passage {
  const shouted = [...passage.text.matchAll(IN_RUNNING_TEXT)].map(([words]) => words);
  const names = new Set(
    shouted.filter(
      (words) =>
        shouted.filter((other) => other === words).length >= TIMES_AT_LEAST &&
        isName(asName(words)),
    ),
  );
  if (names.size === 0) return passage;
  const text = passage.text.replace(IN_RUNNING_TEXT, (words) =>
    names.has(words) ? asName(words) : words,
  );
  return text.length === passage.text.length ? { text, at: passage.at } : passage;
}

/** "FATOU MANNEH-JOBE" -> "Fatou Manneh-Jobe" */
function asName(words: string): string {
  return words.replace(/\p{Lu}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
