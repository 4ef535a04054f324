import { countryNamesIn } from '../words/countries.ts';
import { foldText } from './fold-text.ts';
import { wordsRaised } from './raise-words.ts';

/** The people whom the form names at its end, or beside the country: who the text is about. */
export function peopleNamedIn(text: string): readonly string[] {
  return [...labelledIn(text), ...(listBesideCountry(text)?.names ?? [])];
}

const LINES_OF_THE_HEAD = 20;
/** What may stand between the beginning of a line and the name in it. */
const BEFORE_NAME =
  /^(?:(?:and|y|et|und) )?(?:(?:his|her|their|su|son|sa|seine?|ihre?) [\p{L}-]+,? )?/u;

/** A list of people beside their country's name, and where that ends in the text. */
interface ListBesideCountry {
  readonly country: { readonly start: number; readonly end: number };
  readonly names: readonly string[];
}

/**
 * "CHAD: MAHAMAT KELLOU, JOURNALIST", and those in the lines below, up to the first empty one; only
 * what the text below has again is a name.
 */
export function listBesideCountry(text: string): ListBesideCountry | undefined {
  const lines = text.split('\n').slice(0, LINES_OF_THE_HEAD);
  const first = lines.findIndex((line) => countryLength(line) > 0);
  if (first < 0) return undefined;
  const names = namesFrom(lines, first);
  const start = lines.slice(0, first).reduce((sum, { length }) => sum + length + 1, 0);
  const country = countryLength(lines[first] ?? '');
  const again = names.filter((name) => text.lastIndexOf(name) > text.indexOf(name));
  return again.length === 0
    ? undefined
    : { country: { start, end: start + country }, names: again };
}

/**
 * The names behind the country in its line and below it. Where it is alone, it had a column of its
 * own, and other columns stand below it, up to the first line of text.
 */
function namesFrom(lines: readonly string[], first: number): readonly string[] {
  const line = lines[first] ?? '';
  const behind = line.slice(countryLength(line));
  const below = lines.slice(first + 1);
  const end = below.findIndex((one) =>
    behind === '' ? one.length > LIST_CHARACTERS_AT_MOST : one === '',
  );
  return [behind, ...below.slice(0, end < 0 ? undefined : end)].flatMap((one) => nameIn(one) ?? []);
}

const LIST_CHARACTERS_AT_MOST = 80;

/** How long the country's name is that a line begins with; 0 for none. */
function countryLength(line: string): number {
  const [country] = countryNamesIn(wordsRaised(line));
  return country?.start === 0 ? country.end : 0;
}

function nameIn(line: string): string | undefined {
  const bare = line.replace(/^[\s:,–-]+/u, '');
  const lead = BEFORE_NAME.exec(foldText(bare))?.[0].length ?? 0;
  return /^[\p{L}’'-]+(?: [\p{L}’'-]+){1,4}(?= ?(?:[,(]|$))/u.exec(bare.slice(lead))?.[0];
}

function labelledIn(text: string): readonly string[] {
  return [...foldText(text).matchAll(NAMES)].flatMap(({ groups, index, 0: line }) => {
    const list = groups?.['list'] ?? '';
    const start = index + line.length - list.length;
    return text
      .slice(start, start + list.length)
      .split(/[,;]| and | y | et | und /u)
      .map((name) => name.replace(/\(.*$/u, '').trim())
      .filter((name) => /^[\p{L}’' -]{4,60}$/u.test(name));
  });
}

const NAMES =
  /(?<=^|\n)(?:names?|nombres?|noms?|namen?|nomes?)(?: (?:and|y|et|und) [^:\n]{1,40})? ?: ?(?<list>[^\n]+)/gu;
