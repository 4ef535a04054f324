import { escapePattern } from '../../../escape-pattern.ts';
import type { ReadLanguage } from '../../sheet/labels/label.ts';
import type { SheetPerson } from '../../sheet/sheet-reading.ts';
import { familyName } from './polite-name.ts';

/** A German "Sie" may be several people, or the reader. */
const SUBJECTS: Readonly<
  Partial<Record<ReadLanguage, Partial<Record<'female' | 'male', RegExp>>>>
> = {
  en: { female: /^She (?=\p{Ll})/u, male: /^He (?=\p{Ll})/u },
  es: { female: /^Ella (?=\p{Ll})/u, male: /^Él (?=\p{Ll})/u },
  fr: {
    female: /^Elle (?=\p{Ll})/u,
    male: /^Il (?!y |faut |est (?:\p{L}+ )?(?:que|qu|de|d)[’' ])/u,
  },
  de: { male: /^Er (?=\p{Ll})/u },
};

/**
 * Of several people: the name in the place of the "she" that a sentence begins with, where the
 * sentence before it begins with her and names nobody else. By itself it would not say who. A
 * family name of two words stays away: both sentences would be heard to begin alike (Q19).
 */
export function withNameForPronoun(
  sentence: string,
  before: string | undefined,
  people: readonly SheetPerson[],
  language: ReadLanguage,
  country: string | null,
): string {
  if (before === undefined || people.length < 2) return sentence;
  const [one, ...others] = people.filter((person) => isNamed(person, before, people));
  if (one === undefined || others.length > 0 || !goesOn(sentence, before, one, language))
    return sentence;
  const name = one.name ?? '';
  if (familyName(name, country).includes(' ')) return sentence;
  return sentence.replace(/^\S+ /u, `${name} `);
}

/** Whether a sentence begins with "she" behind one that begins with her name. */
function goesOn(
  sentence: string,
  before: string,
  { name, gender }: SheetPerson,
  language: ReadLanguage,
): boolean {
  if (name === null || gender === null) return false;
  const isSubject = new RegExp(
    `^(?:[^,.;:]{0,30} )?${escapePattern(name)},? (?!(?:and|or|y|e|et|und) )\\p{Ll}`,
    'u',
  );
  return SUBJECTS[language]?.[gender]?.test(sentence) === true && isSubject.test(before);
}

/** By a word of the name that nobody else of them has. */
function isNamed({ name }: SheetPerson, sentence: string, people: readonly SheetPerson[]): boolean {
  const others = people.flatMap((other) => (other.name === name ? [] : (other.name ?? '')));
  return (name ?? '')
    .split(' ')
    .some(
      (word) =>
        word.length > 2 &&
        sentence.includes(word) &&
        !others.some((other) => other.split(' ').includes(word)),
    );
}

/** One person, of whichever gender; in small letters, with accents. */
const ONE: Readonly<Partial<Record<ReadLanguage, RegExp>>> = {
  en: /(?<![\p{L}])(?:he|she|him|her|hers|his|himself|herself)(?![\p{L}])/u,
  es: /(?<![\p{L}])(?:él|ella)(?![\p{L}])|^(?:lo|la|le) \p{L}+(?:aron|ieron)(?![\p{L}])/u,
  fr: /(?<![\p{L}])(?:elle|lui)(?![\p{L}])|^il (?:a|est|avait|était) /u,
  de: /(?<![\p{L}])(?:er|ihn|ihm)(?![\p{L}])|^sie (?:wurde|hat|ist|war|hatte|wird) /u,
};
const HERS = /^(?:she|her|hers|herself)$/u;

/**
 * Whether a sentence of the case of several people speaks of one of them and does not say of which,
 * nor does the event before it, which names one of them or goes on from what does.
 */
export function meansOneOf(
  sentence: string,
  before: string | undefined,
  people: readonly SheetPerson[],
  language: ReadLanguage,
): boolean {
  if (people.length < 2 || ONE[language]?.test(sentence.toLowerCase()) !== true) return false;
  if (people.some((person) => isNamed(person, sentence, people))) return false;
  if (before === undefined) return true;
  return (
    people.filter((person) => isNamed(person, before, people)).length > 1 &&
    !people.some((person) => goesOn(sentence, before, person, language))
  );
}

/**
 * Whom an English pronoun means where only one of the people can be meant: "followed her" -> Ana
 * Bel, beside her son. Undefined where two can.
 */
export function onlyOneMeant(
  sentence: string,
  people: readonly SheetPerson[],
  language: ReadLanguage,
): string | undefined {
  const [pronoun] = (language === 'en' && ONE.en?.exec(sentence.toLowerCase())) || [];
  if (pronoun === undefined || people.some(({ gender }) => gender === null)) return undefined;
  const gender = HERS.test(pronoun) ? 'female' : 'male';
  const [one, ...others] = people.filter((person) => person.gender === gender);
  return others.length > 0 ? undefined : (one?.name ?? undefined);
}
