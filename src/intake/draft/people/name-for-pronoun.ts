import { escapePattern } from '../../../escape-pattern.ts';
import type { ReadLanguage } from '../../sheet/labels/label.ts';
import type { SheetPerson } from '../../sheet/sheet-reading.ts';

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
 * sentence before it begins with her and names nobody else. By itself it would not say who.
 */
export function withNameForPronoun(
  sentence: string,
  before: string | undefined,
  people: readonly SheetPerson[],
  language: ReadLanguage,
): string {
  if (before === undefined || people.length < 2) return sentence;
  const named = people.filter(({ name }) => name !== null && before.includes(name));
  const [{ name, gender } = { name: null, gender: null }, ...others] = named;
  if (name === null || gender === null || others.length > 0) return sentence;
  const subject = SUBJECTS[language]?.[gender];
  const isSubject = new RegExp(`^(?:[^,.;:]{0,30} )?${escapePattern(name)} \\p{Ll}`, 'u');
  if (subject === undefined || !isSubject.test(before)) return sentence;
  return sentence.replace(subject, `${name} `);
}
