import type { Language } from '../../../urgent-action/language.ts';

/** Courtesies by language; Russian and Azerbaijani names need cases that only a person can give. */
const COURTESY: Readonly<Partial<Record<Language, Readonly<Record<'female' | 'male', string>>>>> = {
  en: { female: 'Ms', male: 'Mr' },
  fr: { female: 'Mme', male: 'M.' },
  de: { female: 'Frau', male: 'Herr' },
  es: { female: 'la señora', male: 'el señor' },
};

/** Where no part of a name stands for the whole. */
const WHOLE_NAME_IN = new Set(['MM']);
/** Where the family's name stands first, or where people are called by their own, which does. */
const FIRST_WORD_IN = new Set('CN TW HK KR KP LA TH ID IS ET ER SO MY'.split(' '));
/** Where people bear two family names. */
const TWO_FAMILY_NAMES_IN = new Set(
  'AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE'.split(' '),
);
const PARTICLE =
  /^(?:al|el|bin|bint|ibn|ben|abu|ould|de|da|do|dos|das|del|della|di|la|las|los|le|van|von|der|den|ter)$/u;

/**
 * "Ms Ismayilova", from the name as printed; where the sheet does not say whether they are a woman
 * or a man, of a long name its first and its family's. Undefined where that is the whole name, or
 * where the language has no courtesy.
 */
export function politeName(
  name: string,
  gender: 'female' | 'male' | null,
  country: string | null,
  language: Language,
): string | undefined {
  const courtesies = COURTESY[language];
  if (courtesies === undefined) return undefined;
  const family = familyName(name, country);
  if (gender !== null) return `${courtesies[gender]} ${family}`;
  const [first = ''] = name.split(' ');
  const short = `${first} ${family}`;
  return name.startsWith(family) || short === name ? undefined : short;
}

/** The family's name, with the particles that belong to it. */
export function familyName(name: string, country: string | null): string {
  const words = name.split(' ');
  if (country !== null && WHOLE_NAME_IN.has(country)) return name;
  if (country !== null && FIRST_WORD_IN.has(country)) return words[0] ?? name;
  const hasTwo = country !== null && TWO_FAMILY_NAMES_IN.has(country) && words.length >= 3;
  let first = words.length - (hasTwo ? 2 : 1);
  while (first > 1 && PARTICLE.test(words[first - 1] ?? '')) first -= 1;
  return words.slice(Math.max(first, 1)).join(' ') || name;
}

/** The form after "of", which French elides. */
export function frenchOf(name: string): string {
  return /^[aeiouéèêâîôûh]/iu.test(name) ? `d’${name}` : `de ${name}`;
}
