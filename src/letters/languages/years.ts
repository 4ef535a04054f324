import { beginLarge } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';

/** A text as it reads where it stands, and the year that was named last, its own included. */
export interface Dated {
  readonly text: string;
  readonly year: string | undefined;
}

interface DateForm {
  readonly months: string;
  /**
   * A whole date, with its year in the group `year`, and in `day` what is left where the year is
   * clear.
   */
  readonly date: (month: string) => string;
}

const DATE_FORMS: Readonly<Record<Language, DateForm>> = {
  en: {
    months: 'January|February|March|April|May|June|July|August|September|October|November|December',
    date: (month) => String.raw`(?<day>\d{1,2}\s${month})\s(?<year>\d{4})`,
  },
  ru: {
    months: 'января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря',
    date: (month) => String.raw`(?<day>\d{1,2}\s${month})\s(?<year>\d{4})\sгода`,
  },
  // The year goes first: "2014-cü il oktyabrın 3-də".
  az: {
    months: 'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
    date: (month) =>
      String.raw`(?<year>\d{4})-c[iıuü]\sil\s(?<day>${month}[iıu]n\s\d{1,2}|\d{1,2}\s${month})`,
  },
  fr: {
    months: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
    date: (month) => String.raw`(?<day>(?:1er|\d{1,2})\s${month})\s(?<year>\d{4})`,
  },
  de: {
    months:
      'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember',
    date: (month) => String.raw`(?<day>\d{1,2}\.\s${month})\s(?<year>\d{4})`,
  },
  es: {
    months:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
    date: (month) => String.raw`(?<day>\d{1,2}\.?º?\sde\s${month})\sdel?\s(?<year>\d{4})`,
  },
};

/** A year that stands otherwise: "in July 2031", "for 2012". */
const OTHER_YEAR = String.raw`(?<other>(?:19|20)\d{2})`;

const patterns = new Map<Language, RegExp>();

function patternOf(language: Language): RegExp {
  const known = patterns.get(language);
  if (known !== undefined) return known;
  const { months, date } = DATE_FORMS[language];
  const pattern = new RegExp(
    String.raw`(?<!\d)(?:${date(`(?:${months})`)}|${OTHER_YEAR})(?!\d)`,
    'gu',
  );
  patterns.set(language, pattern);
  return pattern;
}

/**
 * The text without the years that the date named last makes clear: "on 3 October 2014 … on 12
 * October". Only a whole date can do without its year; any other year stays, and counts. `before`:
 * the year that was named last before this text, if any was.
 */
export function withoutYearsAgain(
  text: string,
  language: Language,
  before: string | undefined,
): Dated {
  let year = before;
  let told = '';
  let end = 0;
  for (const { 0: found, index, groups = {} } of text.matchAll(patternOf(language))) {
    const { day, year: ofDate, other } = groups;
    const isClear = day !== undefined && ofDate === year;
    const between = told + text.slice(end, index);
    told = between + (isClear ? begun(day, between, language) : found);
    end = index + found.length;
    year = ofDate ?? other;
  }
  return { text: told + text.slice(end), year };
}

/** At the beginning of a sentence "oktyabrın 3-də" has a capital, by the rules of its language. */
function begun(day: string, before: string, language: Language): string {
  return /(?:^|[.!?…]\s)$/u.test(before) ? beginLarge(day, language) : day;
}

/** Every way in which a text may read, whatever was named before it. */
export function readings(text: string, language: Language): readonly string[] {
  const years = [...text.matchAll(patternOf(language))].map(({ groups }) => groups?.['year']);
  if (years.every((year) => year === undefined)) return [text];
  const told = [undefined, ...years].map((year) => withoutYearsAgain(text, language, year).text);
  return [...new Set(told)];
}
