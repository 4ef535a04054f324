import { fold } from '../fold.ts';
import { editDistance } from './edit-distance.ts';

/** A name and whether it is the only one that could be meant. */
export interface Picked {
  readonly name: string;
  readonly isSure: boolean;
}

/** Places whose Cyrillic names are read in Russian as they stand. */
const RUSSIAN_SPEAKING: ReadonlySet<string> = new Set(['RU', 'BY', 'KZ', 'KG']);

/** Words that other Cyrillic languages add for "town", and marks of lists. */
const NOT_RUSSIAN = /[^а-яё' .()-]|(?:^|\s)(?:хот|шаары|қаласы|град|гӀала|ош)$|[('.)]/iu;

/** What Russian writes and Serbian, Macedonian, Bulgarian or Belarusian does not. */
const SPEAKS_FOR =
  /-|[ыё](?!$)|ь(?![оеёя])|[бвгджзклмнпрстфхцчшщ][юя]|^э|(?<=\s|-)э|у(?=[иэ])|([бвгджзклмнпрстфц])\1/giu;
/** What these write and Russian does not. */
const SPEAKS_AGAINST = /[бвгджзйклмнпрстфхцчш]э|ъ|дз|ьо|йо|йе|ии|[аеоу]и$|хь|аь|ы$|[сц]ьк/giu;
/** How much a letter that differs from the Latin name counts against these. */
const LETTER_COUNTS = 0.6;

/**
 * How well `name` suits Russian: only a scale among spellings of one name, `folded` in Latin
 * letters.
 */
function russianness(name: string, folded: string): number {
  const speaksFor = name.match(SPEAKS_FOR)?.length ?? 0;
  const speaksAgainst = name.match(SPEAKS_AGAINST)?.length ?? 0;
  return speaksFor - 2 * speaksAgainst - LETTER_COUNTS * editDistance(fold(name), folded);
}

function isCapitalised(name: string): boolean {
  return /^\p{Lu}/u.test(name) && !/\p{Lu}{2}/u.test(name);
}

/**
 * The Russian name among `names` of all languages, which have no tag to tell them apart; undefined
 * where none looks like it. `latin` is the town's name in Latin letters.
 */
export function pickRussianName(
  names: readonly string[],
  latin: string,
  country: string,
): Picked | undefined {
  const candidates = [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter(
    (name) => isCapitalised(name) && !NOT_RUSSIAN.test(name),
  );
  const folded = fold(latin);
  const scored = candidates.map((name) => [russianness(name, folded), name] as const);
  const [first, second] = scored.toSorted(([a], [b]) => b - a);
  if (first === undefined) return undefined;
  const [, name] = first;
  const isOnly = second === undefined && name.match(SPEAKS_AGAINST) === null;
  return { name, isSure: isOnly || RUSSIAN_SPEAKING.has(country) };
}
