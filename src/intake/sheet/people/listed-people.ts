import { found, foundText } from '../found.ts';
import { find, linesOf, paragraphsOf, slice, split } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { foldText } from '../layout/fold-text.ts';
import { countriesIn, countryCode } from '../words/countries.ts';
import { namesIn as namesInText } from '../words/names.ts';
import type { PersonFound } from './person.ts';
import { religiousTitleLength } from './religious-titles.ts';

/** Where the country's name in capitals ends, with which such a list begins. */
function afterCountry(text: string): number | undefined {
  const [country] = countriesIn(text);
  const name = text.slice(country?.start ?? 0, country?.end ?? 0);
  if (country?.start !== 0 || name !== name.toUpperCase()) return undefined;
  return country.end + (/^[\s:,–-]+/u.exec(text.slice(country.end))?.[0].length ?? 0);
}

/** "and", "New name:", "his wife, ": what stands before a name in its line. */
const LEAD =
  /^(?:(?:and|y|et|und|e) )?(?:(?:his|her|their|su|sus|son|sa|ses|leur|ihre?|seine?) \p{Ll}[\p{Ll}-]+,? |\p{Lu}\p{Ll}+(?: \p{Ll}+)?:\s+)|^(?:and|y|et|und)\s+/u;

/** The names with which a person's line begins: "Ana Bel, teacher", "Ana Bel, Luis Paz". */
function namesIn(line: Passage): readonly Passage[] {
  const lead = LEAD.exec(line.text)?.[0].length ?? 0;
  const parts = split(slice(line, lead), /\s*[,(]\s*|\s+(?:and|y|et|und)\s+/gu);
  const end = parts.findIndex((part) => !isWholeName(part));
  return end < 0 ? parts : parts.slice(0, end);
}

function isWholeName(part: Passage): boolean {
  const bare = slice(part, religiousTitleLength(part.text));
  const [name] = namesInText(bare);
  return name?.start === 0 && name.end === bare.text.length;
}

/** Sheets of the 1990s: the country's name in capitals, and behind and below it who it is about. */
export function listOfPeople(paragraphs: readonly Passage[]): Passage | undefined {
  const country = paragraphs.findIndex(
    ({ text }) => countryCode(text) !== undefined && text === text.toUpperCase(),
  );
  return paragraphs.find(
    (paragraph, index) =>
      beginsWithCountry(paragraph) ||
      (country >= 0 && index > country && index <= country + FURTHER_COLUMNS && lists(paragraph)),
  );
}

/** What stands in columns beside the country: index, date, concern. */
const FURTHER_COLUMNS = 4;

function beginsWithCountry(paragraph: Passage): boolean {
  const [first] = linesOf(paragraph);
  const start = first === undefined ? undefined : afterCountry(first.text);
  return first !== undefined && start !== undefined && namesIn(slice(first, start)).length > 0;
}

/** Lines that begin with names and tell nothing. */
function lists({ text, at }: Passage): boolean {
  const [first, ...further] = linesOf({ text, at });
  const begins = (line: Passage) =>
    namesIn(line).length > 0 || /^(?:and|y|et|und) /.test(line.text);
  return (
    first !== undefined &&
    namesIn(first).length > 0 &&
    further.every(begins) &&
    !/[.!?]$/.test(text)
  );
}

const stands = ({ name, gender }: PersonFound) => (name ?? gender)?.span[0] ?? 0;

/** "CHAD   Mahamat Kellou, journalist" */
function namesBehindCountry(line: Passage): readonly Passage[] {
  return namesIn(slice(line, afterCountry(line.text) ?? 0));
}

/**
 * `marked`, of a list in which some have a letter behind their name ("(f)"), with those below them
 * who have none.
 */
export function withUnmarked(
  head: Passage,
  marked: readonly PersonFound[],
): readonly PersonFound[] {
  const isMarked = ({ at }: Passage) =>
    marked.some((one) => stands(one) >= (at[0] ?? 0) && stands(one) <= (at.at(-1) ?? 0));
  const below = paragraphsOf(head)
    .filter(isMarked)
    .flatMap((paragraph) => {
      const lines = linesOf(paragraph);
      const isListed = (line: Passage) =>
        isMarked(line) || (namesBehindCountry(line).length > 0 && !line.text.endsWith(':'));
      const first = lines
        .slice(0, lines.findIndex(isMarked))
        .findLastIndex((line) => !isListed(line));
      const list = lines.slice(first + 1);
      const end = list.findIndex((line) => !isListed(line));
      return list
        .slice(0, end < 0 ? list.length : end)
        .filter((line) => !isMarked(line))
        .flatMap((line) =>
          namesBehindCountry(line).map((name) => ({ name: foundText(name), gender: null })),
        );
    });
  return [...marked, ...below].toSorted((one, other) => stands(one) - stands(other));
}

const SEVERAL =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|several|\d+|otr[oa]s|\p{L}+ (?:autres|weitere)) /u;

/** The people of such a list; `isUnnamed` tells "another woman" from a name. */
export function listedPeople(
  head: Passage,
  isUnnamed: (text: string) => boolean,
): readonly PersonFound[] {
  const list = listOfPeople(paragraphsOf(head));
  if (list === undefined) return [];
  return linesOf(list).flatMap((line, index): readonly PersonFound[] => {
    const bare = index === 0 ? slice(line, afterCountry(line.text) ?? 0) : line;
    const names = namesIn(bare);
    if (names.length > 0) return names.map((name) => ({ name: foundText(name), gender: null }));
    const unnamed = bare.text.replace(/^(?:and|y|et|und) /, '');
    // Several without names are no persons of the case: the problem says that they are meant.
    if (!isUnnamed(unnamed) || SEVERAL.test(foldText(unnamed))) return [];
    const sign = find(
      bare,
      /(wom[ae]n|girls?|mujer(?:es)?|femmes?|m[ae]n|boys?|hombres?|hommes?)\b/iu,
    );
    if (sign === undefined) return [{ name: null, gender: null }];
    const isFemale = /^(?:wom|girl|muj|fem)/i.test(sign.text);
    return [{ name: null, gender: found(isFemale ? 'female' : 'male', sign) }];
  });
}
