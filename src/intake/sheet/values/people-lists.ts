import { found, foundText } from '../found.ts';
import { find, linesOf, paragraphsOf, slice, split } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countriesIn } from '../words/countries.ts';
import { isName } from '../words/names.ts';
import type { PersonFound } from './people.ts';

/** Where the country's name in capitals ends, with which such a list begins. */
function afterCountry(text: string): number | undefined {
  const [country] = countriesIn(text);
  const name = text.slice(country?.start ?? 0, country?.end ?? 0);
  if (country?.start !== 0 || name !== name.toUpperCase()) return undefined;
  return country.end + (/^[\s:,–-]+/u.exec(text.slice(country.end))?.[0].length ?? 0);
}

/** The names with which a person's line begins: "Ana Bel, teacher", "Ana Bel, Luis Paz". */
function namesIn(line: Passage): readonly Passage[] {
  const lead =
    /^(?:and|y|et|und|New names?:|Nuevos? nombres?:)\s+/u.exec(line.text)?.[0].length ?? 0;
  const parts = split(slice(line, lead), /\s*[,(]\s*|\s+(?:and|y|et|und)\s+/gu);
  const end = parts.findIndex(({ text }) => !isName(text) || !/^\p{Lu}/u.test(text));
  return end < 0 ? parts : parts.slice(0, end);
}

/** Sheets of the 1990s: the country's name in capitals, and behind and below it who it is about. */
export function isListOfPeople(paragraph: Passage): boolean {
  const [first] = linesOf(paragraph);
  const start = first === undefined ? undefined : afterCountry(first.text);
  return first !== undefined && start !== undefined && namesIn(slice(first, start)).length > 0;
}

/** The people of such a list; `isUnnamed` tells "another woman" from a name. */
export function listedPeople(
  head: Passage,
  isUnnamed: (text: string) => boolean,
): readonly PersonFound[] {
  const list = paragraphsOf(head).find(isListOfPeople);
  if (list === undefined) return [];
  return linesOf(list).flatMap((line, index): readonly PersonFound[] => {
    const bare = index === 0 ? slice(line, afterCountry(line.text) ?? 0) : line;
    const names = namesIn(bare);
    if (names.length > 0) return names.map((name) => ({ name: foundText(name), gender: null }));
    if (!isUnnamed(bare.text.replace(/^(?:and|y|et|und) /, ''))) return [];
    const sign = find(
      bare,
      /(wom[ae]n|girls?|mujer(?:es)?|femmes?|m[ae]n|boys?|hombres?|hommes?)\b/iu,
    );
    if (sign === undefined) return [{ name: null, gender: null }];
    const isFemale = /^(?:wom|girl|muj|fem)/i.test(sign.text);
    return [{ name: null, gender: found(isFemale ? 'female' : 'male', sign) }];
  });
}
