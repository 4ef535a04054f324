import type { Language } from './language.ts';
import type { RecipientText } from './urgent-action.ts';

/** Whom a salutation is made for. */
type Addressee = Pick<RecipientText, 'role' | 'name'>;

/**
 * What a letter begins with where neither file nor sheet says it; without the gender of the person
 * in office.
 */
const DEFAULTS: Readonly<Record<Language, (addressee: Addressee) => string>> = {
  en: englishSalutation,
  ru: () => 'Уважаемые дамы и господа!',
  az: ({ role, name }) =>
    (role ?? name) === undefined ? 'Hörmətli xanım və ya cənab,' : `Hörmətli ${role ?? name},`,
  fr: () => 'Madame, Monsieur,',
  de: () => 'Sehr geehrte Damen und Herren,',
  es: () => 'De mi mayor consideración:',
};

/** The signs that end a salutation, the usual one first. */
const ENDINGS: Readonly<Record<Language, string>> = {
  en: ',:',
  ru: '!,',
  az: ',!',
  fr: ',',
  de: ',!',
  es: ':,',
};

/** Offices are no persons: nobody writes "Dear Ministry". */
const OFFICE =
  /^(?:the )?(?:office|ministry|department|embassy|court|commission|committee|council|directorate|authority|agency|secretariat)\b/iu;

/** The salutation that follows from the office or the name, punctuation included. */
export function salutationFor(language: Language, addressee: Addressee): string {
  return DEFAULTS[language](addressee);
}

/**
 * The sign with which a salutation in `language` usually ends, or undefined where `salutation` ends
 * with one that may stand.
 */
export function missingEnding(language: Language, salutation: string): string | undefined {
  return ENDINGS[language].includes(salutation.slice(-1))
    ? undefined
    : ENDINGS[language].slice(0, 1);
}

/** "Dear President," from "President of the Republic of Azerbaijan". */
function englishSalutation({ role, name }: Addressee): string {
  const title = role?.split(/ of |, | for /u)[0];
  if (title !== undefined && !OFFICE.test(title)) return `Dear ${title},`;
  return name === undefined ? 'Dear Sir or Madam,' : `Dear ${name},`;
}
