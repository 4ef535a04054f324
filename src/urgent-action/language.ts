/**
 * The languages that Postbag speaks and writes. The order is the order of menus. A letter is offered
 * only in a language whose texts the urgent action has (LETTERS: "Languages").
 */
export const LANGUAGES = ['en', 'ru', 'az', 'fr', 'de', 'es'] as const;

/** A BCP 47 primary subtag from `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];

/** Whether `tag` is one of ours, spelled exactly. */
export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/**
 * Grammatical cases in which templates may need the person's name, by language. The nominative is
 * there always; `of` is the form after "of" (French elides: "d'Amina").
 */
export const NAME_CASES = {
  en: ['nominative', 'possessive'],
  ru: ['nominative', 'genitive', 'dative', 'accusative', 'instrumental', 'prepositional'],
  az: ['nominative', 'genitive', 'dative', 'accusative', 'locative', 'ablative'],
  fr: ['nominative', 'of'],
  de: ['nominative', 'genitive'],
  es: ['nominative'],
} as const satisfies Record<Language, readonly string[]>;
