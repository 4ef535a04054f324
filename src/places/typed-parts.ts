import { fold } from './fold.ts';

/** A place is a town and a country; more words are somebody's poem, and would only cost time. */
const CHARACTERS_AT_MOST = 100;

/** What people put before or behind a town's name, folded: it tells nothing of where it is. */
const FILLERS: ReadonlySet<string> = new Set(
  [
    'i am im live living in from near at of the city town my is city around',
    'ya zhivu v vo iz g gor gorod gorode goroda pos poselok selo der derevnya okolo pod nash moy nedaleko ot',
    'man yasayiram sahar sahari saharinda rayonu kandi qasabasi',
    'je jhabite habite vis a dans pres de ville la commune suis',
    'ich wohne lebe komme aus bei stadt nahe der nahe von in',
    'vivo soy en cerca ciudad la desde',
  ].flatMap((line) => line.split(' ')),
);

/**
 * A text about a place: what stands between commas, brackets and bars, folded and without postal
 * codes.
 */
export function typedParts(typed: string): readonly string[] {
  return typed
    .slice(0, CHARACTERS_AT_MOST)
    .split(/[,،、，;()/|\n\t]| [-–—] /u)
    .map((part) => withoutCodes(fold(part)))
    .filter((part) => part !== '');
}

/** All of it as one name. */
export function typedWhole(typed: string): string {
  return fold(typed.slice(0, CHARACTERS_AT_MOST));
}

/**
 * "75011 Paris", "London SE15", "A-1010 Wien": a town's names have neither figures nor single
 * letters.
 */
function withoutCodes(part: string): string {
  const words = part.split(' ');
  return words.filter((word) => !/\p{N}/u.test(word) && !/^[a-z]$/.test(word)).join(' ');
}

/** Without the words at both ends that are no part of a name. */
export function withoutFillers(part: string): string {
  const words = part.split(' ');
  const start = words.findIndex((word) => !FILLERS.has(word));
  const end = words.findLastIndex((word) => !FILLERS.has(word));
  return start < 0 ? '' : words.slice(start, end + 1).join(' ');
}

/** Endings of towns' names in other cases, folded, and what may stand there in the nominative. */
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?:dan|dan|da|nin|in)$/, ['']], // Bakıda, Gəncədən
  [/akh$/, ['y', 'i']], // в Химках
  [/(?:om|em)$/, ['']], // под Минском
  [/e$/, ['', 'a', 'o']], // в Берлине, в Москве
  [/i$/, ['', 'ya', 'a']], // в Казани, во Флоренции
  [/y$/, ['a']], // из Москвы
  [/u$/, ['a', '']],
  [/a$/, ['']], // из Берлина
];

/** What `name` may be a case of. */
export function nominatives(name: string): readonly string[] {
  return ENDINGS.flatMap(([ending, others]) =>
    ending.test(name) ? others.map((other) => name.replace(ending, other)) : [],
  );
}

/**
 * "Muenchen", "Koeln": how umlauts are written without them, for names that fold as `u` and `o`.
 */
export function withoutUmlautSpelling(name: string): string {
  return name.replaceAll(/(?<=[aou])e/gu, '');
}
