import type { Language } from '../../../urgent-action/language.ts';
import { azerbaijani } from './az.ts';
import { german } from './de.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import type { FirstPerson } from './first-person.ts';
import { french } from './fr.ts';
import { russian } from './ru.ts';

/** Q9, by language. */
export const FIRST_PERSON: Readonly<Record<Language, FirstPerson>> = {
  en: english,
  ru: russian,
  az: azerbaijani,
  fr: french,
  de: german,
  es: spanish,
};
