import { countryNamesIn } from '../words/countries.ts';
import { isContactLine } from '../words/small-words.ts';
import { foldText } from './fold-text.ts';
import { withNamesLowered } from './names-in-capitals.ts';
import type { Passage } from './passage.ts';
import { listBesideCountry, peopleNamedIn } from './people-named.ts';
import { capitalOf, wordsRaised } from './raise-words.ts';

/** Of the words of a text that is typed all in one case, at most this share is in the other. */
const OTHER_CASE_AT_MOST = 0.02;
const WORDS_AT_LEAST = 60;

/** A text with capitals where they belong, and whether they had to be put there. */
export interface Cased {
  readonly text: Passage;
  readonly isPut: boolean;
}

/**
 * A sheet that is typed all in small letters, or all in capitals, with capitals where rules know
 * them: at the beginning of sentences, of countries' and people's names, and in addresses. Of
 * others only the names that stand in capitals among small letters change. Every character keeps
 * its place.
 */
export function withCapitals(passage: Passage): Cased {
  const words = passage.text.match(/\p{L}{2,}/gu) ?? [];
  const share = (is: (word: string) => boolean) => words.filter(is).length / words.length;
  const isSmall = share((word) => word !== word.toLowerCase()) <= OTHER_CASE_AT_MOST;
  const isLarge = share((word) => word !== word.toUpperCase()) <= OTHER_CASE_AT_MOST;
  if (words.length < WORDS_AT_LEAST || (!isSmall && !isLarge))
    return { text: withNamesLowered(passage), isPut: false };
  const small = passage.text.replace(/\p{Lu}/gu, smallOf);
  return { text: { text: raised(small), at: passage.at }, isPut: true };
}

/** One sign for one, so that places stay right. */
function smallOf(sign: string): string {
  const small = sign.toLowerCase();
  return small.length === sign.length ? small : sign;
}

function raised(text: string): string {
  const sentences = linesRaised(text)
    .replace(SENTENCE_START, capitalOf)
    .replace(CODE, (code) => code.toUpperCase())
    .replace(BEHIND_NUMBER, capitalOf)
    .replace(ENGLISH_MONTH, capitalOf)
    .replace(SENDER, wordsRaised);
  const countries = countryNamesIn(sentences).reduce(
    (done, { start, end }) =>
      done.slice(0, start) + capitalOf(wordsRaised(done.slice(start, end))) + done.slice(end),
    sentences,
  );
  const addresses = countries.split('\n\n').map(addressRaised).join('\n\n');
  const named = peopleNamedIn(text).reduce(
    (done, name) =>
      done.replaceAll(new RegExp(`(?<![\\p{L}])${name}(?![\\p{L}])`, 'giu'), wordsRaised),
    addresses,
  );
  // Whoever is listed beside it, the country stands in capitals, as in other sheets.
  const { start, end } = listBesideCountry(text)?.country ?? { start: 0, end: 0 };
  return (
    named.slice(0, start) +
    named.slice(start, end).replace(/\p{Ll}/gu, capitalOf) +
    named.slice(end)
  );
}

const SENTENCE_START = /(?<=[.!?]["”]?\s+)\p{Ll}/gu;
const LINE_START = /^(?:[•*–-] ?)?\p{Ll}/u;
/** Shorter lines did not run out of room: what stands below them begins anew. */
const FULL_LINE_CHARACTERS = 50;
/** Spanish, French and Portuguese write theirs small, and otherwise. */
const ENGLISH_MONTH =
  /(?<=\d (?:of )?)(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![\p{L}])|(?:january|february|march|april|may|june|july|august|september|october|november|december)(?= \d)/gu;

/** The title that stands behind the number of the sheet. */
const BEHIND_NUMBER = /(?<=^(?:UA|AU|EXTRA):? ?\d{1,3}\/\d{2} +)\p{Ll}/gmu;

/** How whoever sends the sheet is called in it. */
const SENDER = /amnesty international|amnist[ií]a internacional|international secretariat/giu;

/** The first letter of each line that does not only go on with the one above. */
function linesRaised(text: string): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const above = lines[index - 1] ?? '';
      const begins = above.length < FULL_LINE_CHARACTERS || /[.!?:;]$/u.test(above);
      return begins || /^[•*–-]/u.test(line) ? line.replace(LINE_START, capitalOfLast) : line;
    })
    .join('\n');
}

function capitalOfLast(begin: string): string {
  return begin.slice(0, -1) + capitalOf(begin.slice(-1));
}

/** "ua 233/12", "mde 24/081/2012" */
const CODE =
  /(?<![\p{L}])(?:ua|au|extra)(?=:? ?\d{1,3}\/\d{2})|(?<![\p{L}])[a-z]{3}(?= ?\d{2}\/\d{2,4}\/\d{2,4})/giu;

/** A paragraph of short lines with a contact among them is an address. */
function addressRaised(paragraph: string): string {
  const lines = paragraph.split('\n');
  if (!lines.some((line) => isContactLine(foldText(line)))) return paragraph;
  return lines.map(lineRaised).join('\n');
}

const LINE_CHARACTERS_AT_MOST = 60;

function lineRaised(line: string): string {
  return line.length > LINE_CHARACTERS_AT_MOST || /[@:]$/u.test(line) ? line : wordsRaised(line);
}
