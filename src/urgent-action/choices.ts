import { isLanguage, LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import type { Recipient, Translation, UrgentAction } from './urgent-action.ts';

/**
 * The languages a letter can be written in, in the order of menus: those that the sheet asks for first, in
 * its order, then, where it allows a writer's own language, the others. Only languages whose texts the
 * urgent action has (LETTERS: "Languages").
 */
export function lettersLanguages(action: UrgentAction): readonly Language[] {
  const there = LANGUAGES.filter((language) => action.translations[language] !== undefined);
  const askedFor = action.languagesAskedFor.filter(isLanguage).filter((tag) => there.includes(tag));
  if (!action.ownLanguageAllowed) return askedFor;
  return [...askedFor, ...there.filter((language) => !askedFor.includes(language))];
}

/** The texts in `language`, or in English, which every urgent action has: for cards, never for letters. */
export function translationFor(action: UrgentAction, language: Language): Translation {
  const translation = action.translations[language] ?? action.translations.en;
  if (translation === undefined) throw new Error(`${action.slug} has no English texts`);
  return translation;
}

/** The recipient with this id, or undefined: buttons may be older than the urgent action. */
export function recipientById(action: UrgentAction, id: string): Recipient | undefined {
  return action.recipients.find((recipient) => recipient.id === id);
}

/** How words agree with the people at risk: by the gender of one, or in the plural for several (Q17). */
export function agreement(
  action: Pick<UrgentAction, 'people'>,
): 'female' | 'male' | 'unspecified' | 'many' {
  const [first, ...others] = action.people;
  if (others.length > 0) return 'many';
  return first?.gender ?? 'unspecified';
}
