import { checkLetter } from '../../src/letters/check.ts';
import type { Rule } from '../../src/letters/checks/finding.ts';
import type { Language } from '../../src/urgent-action/language.ts';
import { actionBySlug, sampleLetter } from './samples.ts';

/**
 * The rules that a letter of the example breaks once this line of the writer's own stands in it.
 */
export function rulesAgainst(language: Language, ownLine: string): readonly Rule[] {
  const letter = sampleLetter({ language, writer: { ownLine } });
  const findings = checkLetter(letter, actionBySlug('az-ismayilova'));
  return [...new Set(findings.map(({ rule }) => rule))];
}
