import { isLanguage, LANGUAGES } from './language.ts';
import type { Language } from './language.ts';
import type { Demand, Recipient, Translation, UrgentAction } from './urgent-action.ts';

/**
 * The languages a letter can be written in, in the order of menus: those that the sheet asks for
 * first, in its order, then, where it allows a writer's own language or names none, the others.
 * Only languages whose texts the urgent action has (LETTERS: "Languages").
 */
export function lettersLanguages(action: UrgentAction): readonly Language[] {
  const there = LANGUAGES.filter((language) => action.translations[language] !== undefined);
  const askedFor = action.languagesAskedFor.filter(isLanguage).filter((tag) => there.includes(tag));
  if (!action.ownLanguageAllowed && action.languagesAskedFor.length > 0) return askedFor;
  return [...askedFor, ...there.filter((language) => !askedFor.includes(language))];
}

/**
 * The texts in `language`; else in English, else in the first language that there is: for cards,
 * never for letters. Which it is stands in the texts themselves (`language`).
 */
export function translationFor(action: UrgentAction, language: Language): Translation {
  const { translations } = action;
  const translation = [language, ...LANGUAGES]
    .map((tag) => translations[tag])
    .find((texts) => texts !== undefined);
  if (translation === undefined) throw new Error(`${action.slug} has no texts`);
  return translation;
}

/**
 * Whom a writer in `country` (ISO 3166-1 alpha-2; undefined: nobody knows) writes to. A recipient
 * for writers in certain countries is left out for all others, unless nobody would remain.
 */
export function recipientsFor(
  action: Pick<UrgentAction, 'recipients'>,
  country: string | undefined,
): readonly Recipient[] {
  const theirs = action.recipients.filter(
    ({ forWritersIn }) =>
      forWritersIn.length === 0 || (country !== undefined && forWritersIn.includes(country)),
  );
  return theirs.length > 0 ? theirs : action.recipients;
}

/** What the recipient with this id is asked for, in the order of the file. */
export function demandsFor(
  action: Pick<UrgentAction, 'demands'>,
  recipientId: string,
): readonly Demand[] {
  return action.demands.filter(({ to }) => to === undefined || to.includes(recipientId));
}

/** The recipient with this id, or undefined: buttons may be older than the urgent action. */
export function recipientById(action: UrgentAction, id: string): Recipient | undefined {
  return action.recipients.find((recipient) => recipient.id === id);
}

/**
 * How `recipient` is called in `language`, or in what there is: the name, where one is known, and
 * the office.
 */
export function calledIn(
  action: UrgentAction,
  { id, name: printed }: Pick<Recipient, 'id' | 'name'>,
  language: Language,
): readonly string[] {
  const { name = printed, role } = translationFor(action, language).recipients[id] ?? {};
  return [name, role].filter((part) => part !== undefined);
}

/**
 * How words agree with the people at risk: by the gender of one, or in the plural for several and
 * for a group (Q17).
 */
export function agreement(
  action: Pick<UrgentAction, 'people'>,
): 'female' | 'male' | 'unspecified' | 'many' {
  const [first, ...others] = action.people;
  if (others.length > 0 || first?.group === true) return 'many';
  return first?.gender ?? 'unspecified';
}
