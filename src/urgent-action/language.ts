/**
 * The languages that Postbag speaks and writes. The order is the order of menus. A letter is
 * offered only in a language whose texts the urgent action has (LETTERS: "Languages").
 */
export const LANGUAGES = ['en', 'ru', 'az', 'fr', 'de', 'es'] as const;

/** A BCP 47 primary subtag from `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** Whether `tag` is one of ours, spelled exactly. */
export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/**
 * The text with a capital at its beginning, by the rules of its language: in Azerbaijani "i" has a
 * capital of its own.
 */
export function beginLarge(text: string, language: Language): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(language) + text.slice(first.length);
}

/** "A, B and C" */
export function enumerated(items: readonly string[], language: Language): string {
  // Without the comma before "and" that American English has.
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/**
 * In which letters each language is written: an ISO 15924 code, as names of people are given by.
 */
export const SCRIPT_OF: Readonly<Record<Language, 'Latn' | 'Cyrl'>> = {
  en: 'Latn',
  ru: 'Cyrl',
  az: 'Latn',
  fr: 'Latn',
  de: 'Latn',
  es: 'Latn',
};

/**
 * Grammatical cases in which our wordings need the person's name, by language. The nominative is
 * there always; `of` is the form after "of" (French elides: "d'Amina").
 */
export const NAME_CASES = {
  en: ['nominative'],
  ru: ['nominative', 'genitive'],
  az: ['nominative', 'genitive'],
  fr: ['nominative', 'of'],
  de: ['nominative'],
  es: ['nominative'],
} as const satisfies Record<Language, readonly string[]>;
