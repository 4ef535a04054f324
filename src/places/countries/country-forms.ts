import { once } from '../../once.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import { azerbaijaniForms } from './azerbaijani.ts';
import { englishForms } from './english.ts';
import type { CountryForms } from './forms.ts';
import { frenchForms } from './french.ts';
import { germanForms } from './german.ts';
import { russianForms } from './russian.ts';
import { spanishForms } from './spanish.ts';

const FORMS: Readonly<Record<Language, (code: string, name: string) => CountryForms>> = {
  en: englishForms,
  ru: russianForms,
  az: azerbaijaniForms,
  fr: frenchForms,
  de: germanForms,
  es: spanishForms,
};

const NAMES = new Map(
  LANGUAGES.map((language) => [
    language,
    once(() => new Intl.DisplayNames(language, { type: 'region' })),
  ]),
);

/**
 * How a sentence in `language` speaks of a country, by ISO 3166-1 alpha-2 or XK. The names are
 * CLDR's, with what its lists of names lack for sentences: articles, prepositions and cases.
 */
export function countryForms(code: string, language: Language): CountryForms {
  const name = NAMES.get(language)?.().of(code) ?? code;
  // No line ends within a name: CLDR has soft hyphens and no-break spaces in some.
  return FORMS[language](code, name.replaceAll('\u00AD', ''));
}
