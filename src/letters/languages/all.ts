import type { Language } from '../../urgent-action/language.ts';
import { azerbaijani } from './az.ts';
import { english } from './en.ts';
import { french } from './fr.ts';
import { german } from './de.ts';
import type { LanguageRules } from './rules.ts';
import { russian } from './ru.ts';
import { spanish } from './es.ts';

const RULES: Readonly<Record<Language, LanguageRules>> = {
  en: english,
  ru: russian,
  az: azerbaijani,
  fr: french,
  de: german,
  es: spanish,
};

export function rulesOf(language: Language): LanguageRules {
  return RULES[language];
}
