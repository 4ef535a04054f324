import { beginLarge } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';
import type { CalendarDate } from '../urgent-action/urgent-action.ts';

type Shape = 'date' | 'day' | 'moment';

const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  date: { dateStyle: 'long' },
  day: { day: 'numeric', month: 'long' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
};

/** Building a formatter takes longer than all else about a screen: those of UTC are kept. */
const formats = new Map<string, Intl.DateTimeFormat>();

function buildFormat(language: Language, shape: Shape, timeZone: string): Intl.DateTimeFormat {
  // Day before month in English too: the readers are in many countries, and 11 November is not
  // 11/11 to all.
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, { ...SHAPES[shape], timeZone });
}

function written(date: CalendarDate, language: Language, shape: Shape): string {
  const key = `${shape} ${language}`;
  const format = formats.get(key) ?? buildFormat(language, shape, 'UTC');
  formats.set(key, format);
  const text = format.format(Date.parse(`${date}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** `date` as the readers of `language` write it in a sentence: "25 November 2014". */
export function formatDate(date: CalendarDate, language: Language): string {
  const text = written(date, language, 'date');
  // Spelled out, so that no sentence ends in "г.." and none in an abbreviation.
  return language === 'ru' ? text.replace(/\sг\.$/, ' года') : text;
}

/** The same without the year: "25 November". */
export function formatDay(date: CalendarDate, language: Language): string {
  return written(date, language, 'day');
}

/** The day and hour of an instant (epoch milliseconds) in `zone`: "25 Nov 2014, 18:05". */
export function formatMoment(atMs: number, zone: string, language: Language): string {
  return buildFormat(language, 'moment', zone).format(atMs);
}

/** Of languages' names, one for each language that they are said in. */
const languageNames = new Map<Language, Intl.DisplayNames>();

function namesIn(language: Language): Intl.DisplayNames {
  const names =
    languageNames.get(language) ?? new Intl.DisplayNames(language, { type: 'language' });
  languageNames.set(language, names);
  return names;
}

/**
 * The name of `language` within a sentence of `inLanguage`: "French", "русский", "fransız dili".
 */
export function languageInText(language: Language, inLanguage: Language): string {
  const name = namesIn(inLanguage).of(language) ?? language;
  if (inLanguage !== 'az') return name;
  // Intl has only the bare adjective: "ingilis" is an Englishman as well, "Azərbaycan" the country.
  return `${language === 'az' ? 'Azərbaycan' : name} dili`;
}

/** The same as a menu shows it: "French", "Русский". */
export function languageName(language: Language, inLanguage: Language): string {
  return beginLarge(languageInText(language, inLanguage), inLanguage);
}
