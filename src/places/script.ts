import { SCRIPT_OF } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';

/**
 * Letters of the Russian alphabet; those of its neighbours (і, ї, ў, ә) are foreign in a Russian
 * letter.
 */
const RUSSIAN = /^[а-яё]$/iu;
const LATIN = /^\p{Script=Latin}$/u;
const LETTER = /\p{L}/gu;

/**
 * Whether all letters of `name` belong to those that `language` is written in; false of a name
 * without letters.
 */
export function fitsScript(name: string, language: Language): boolean {
  const letters = name.normalize('NFC').match(LETTER) ?? [];
  const own = SCRIPT_OF[language] === 'Cyrl' ? RUSSIAN : LATIN;
  return letters.length > 0 && letters.every((letter) => own.test(letter));
}

/**
 * Whether `name` is written in Latin or Cyrillic letters only, which can be turned into each other.
 */
export function isLatinOrCyrillic(name: string): boolean {
  const letters = name.match(LETTER) ?? [];
  return letters.every((letter) => /[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(letter));
}
