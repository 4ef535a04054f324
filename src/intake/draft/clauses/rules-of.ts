import type { Language } from '../../../urgent-action/language.ts';
import type { ClauseRules } from './clause-rules.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { SPANISH } from './spanish.ts';

const RULES: readonly ClauseRules[] = [ENGLISH, FRENCH, GERMAN, SPANISH];

/**
 * The rules of a language; undefined for one whose sheets are read and whose requests are not
 * turned.
 */
export function clauseRulesOf(language: Language): ClauseRules | undefined {
  return RULES.find((rules) => rules.language === language);
}
