import type { Language } from '../urgent-action/language.ts';
import type { CalendarDate } from '../urgent-action/urgent-action.ts';

/** `date` as the readers of `language` write it in a sentence: "25 November 2014". */
export function formatDate(date: CalendarDate, language: Language): string {
  // Day before month in English too: the readers are in many countries, and 11 November is not
  // 11/11 to all.
  const tag = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  const text = format.format(Date.parse(`${date}T00:00:00Z`));
  // Spelled out, so that no sentence ends in "г.." and none in an abbreviation.
  if (language === 'ru') return text.replace(/\sг\.$/, ' года');
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The same without the year: "25 November". */
export function formatDay(date: CalendarDate, language: Language): string {
  const tag = language === 'en' ? 'en-GB' : language;
  const format = new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  const text = format.format(Date.parse(`${date}T00:00:00Z`));
  return language === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** The day and hour of an instant (epoch milliseconds) in `zone`: "25 Nov 2014, 18:05". */
export function formatMoment(atMs: number, zone: string, language: Language): string {
  const tag = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(`${tag}-u-ca-gregory`, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: zone,
  }).format(atMs);
}

/**
 * The name of `language` within a sentence of `inLanguage`: "French", "русский", "fransız dili".
 */
export function languageInText(language: Language, inLanguage: Language): string {
  const name = new Intl.DisplayNames(inLanguage, { type: 'language' }).of(language) ?? language;
  if (inLanguage !== 'az') return name;
  // Intl has only the bare adjective: "ingilis" is an Englishman as well, "Azərbaycan" the country.
  return `${language === 'az' ? 'Azərbaycan' : name} dili`;
}

/** The same as a menu shows it: "French", "Русский". */
export function languageName(language: Language, inLanguage: Language): string {
  const name = languageInText(language, inLanguage);
  return name.charAt(0).toLocaleUpperCase(inLanguage) + name.slice(1);
}
