import { found, foundText } from '../found.ts';
import type { SheetLanguage } from '../labels/label.ts';
import { foldText } from '../layout/fold-text.ts';
import { linesOf, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { countriesIn } from '../words/countries.ts';
import { writtenGender } from '../words/genders.ts';
import type { PersonFound } from './person.ts';
import { isUnnamed } from './unnamed.ts';

const MARKED = /(\p{Lu}[\p{L}’'.-]*(?: [\p{L}’'.-]+){0,6}?)\s*\((m|f|h|w)\)/gu;
const MARKED_LINES = 25;

/**
 * Sheets of the 1990s: the country, then "José Peralta (m), aged 34, teacher" or "another woman
 * (f)".
 */
export function headPeople(head: Passage, language: SheetLanguage): readonly PersonFound[] {
  const lines = linesOf(head).slice(0, MARKED_LINES);
  // In Spanish "(m)" is "mujer" beside "(h)", and "masculino" beside "(f)".
  const isMujer = language === 'es' && !/\((?:f)\)/u.test(head.text);
  return lines.flatMap((line) =>
    [...line.text.matchAll(MARKED)].map((match) => {
      const [country] = countriesIn(match[1] ?? '');
      const skipped = country?.start === 0 ? country.end : 0;
      const name = trim(slice(line, match.index + skipped, match.index + (match[1]?.length ?? 0)));
      const bare = trim(
        slice(
          name,
          /^[\s:,–-]*(?:and |y |et |und )?(?:(?:Fr|Mr|Mrs|Ms|Sr|Sra|Rev)\.? )?/u.exec(
            name.text,
          )?.[0].length ?? 0,
        ),
      );
      const sign = slice(
        line,
        match.index + match[0].length - 2,
        match.index + match[0].length - 1,
      );
      const gender = isMujer && sign.text === 'm' ? 'female' : writtenGender(sign.text);
      return {
        name: isUnnamed(bare.text) ? null : foundText(bare),
        gender: gender === undefined ? null : found(gender, sign),
      };
    }),
  );
}

/**
 * German sheets: "Herr ISKANDER RAHMATOW" in the head; in small letters where the text has the name
 * so.
 */
export function courtesyPeople(head: Passage, story: Passage): readonly PersonFound[] {
  return linesOf(head)
    .slice(0, MARKED_LINES)
    .flatMap((line) => {
      const match = /^(Herr|Frau|HERR|FRAU) (\p{Lu}{2,}(?:[ -]\p{Lu}{2,})+)(?:,.*)?$/u.exec(
        line.text,
      );
      if (match === null) return [];
      const start = (match[1]?.length ?? 0) + 1;
      const printed = slice(line, start, start + (match[2]?.length ?? 0));
      const index = foldText(story.text).replace(/\n/g, ' ').indexOf(foldText(printed.text));
      const name = index < 0 ? printed : slice(story, index, index + printed.text.length);
      const sign = slice(line, 0, match[1]?.length ?? 0);
      const gender = writtenGender(sign.text) ?? (/^herr$/i.test(sign.text) ? 'male' : 'female');
      return [{ name: foundText(name), gender: found(gender, sign) }];
    });
}
