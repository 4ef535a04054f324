import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rulesOf } from '../../../src/letters/languages/all.ts';
import { findTerms } from '../../../src/letters/languages/rules.ts';
import { TONES } from '../../../src/letters/letter.ts';
import { CLAUSE_FORMS, SECTIONS } from '../../../src/letters/wordings.ts';
import type { WordingData } from '../../../src/letters/wordings.ts';
import { compileWording } from '../../../src/templates/compile-wording.ts';
import { parseTemplateFile } from '../../../src/templates/template-file.ts';
import { LANGUAGES, NAME_CASES } from '../../../src/urgent-action/language.ts';
import type { Language } from '../../../src/urgent-action/language.ts';

const FORMS = ['f', 'm', 'n', 'many'] as const;
const files = LANGUAGES.flatMap((language) => TONES.map((tone) => ({ language, tone })));

/** Names that tell nothing, so that only the wordings themselves can. */
function dataOf(language: Language, agreement: WordingData['agreement']): WordingData {
  const name = Object.fromEntries(NAME_CASES[language].map((grammarCase) => [grammarCase, '…']));
  const clause = Object.fromEntries(CLAUSE_FORMS[language].map((form) => [form, '…']));
  const clauses = { clause, first: clause, second: clause };
  return { name, salutation: '…', agreement, ...clauses, label: '…', article: 1 };
}

function render(source: string, language: Language, agreement: WordingData['agreement']): string {
  const compiled = compileWording(source, language);
  return compiled.ok ? compiled.wording(dataOf(language, agreement)) : compiled.problem;
}

/**
 * Wordings that speak of a woman where there is a man, of one where there are several, and so on.
 */
function misfits(source: string, language: Language): readonly string[] {
  const { agreement } = rulesOf(language);
  return FORMS.flatMap((form) => {
    const wrong = FORMS.filter((other) => other !== form)
      .flatMap((other) => agreement[other])
      .filter((term) => !agreement[form].includes(term));
    const text = render(source, language, form);
    return findTerms(text, wrong).map((term) => `${form}: "${term}" in ${text}`);
  });
}

describe.each(files)('the wordings of $language, $tone', ({ language, tone }) => {
  const path = new URL(`../../../src/templates/${language}/${tone}.hbs`, import.meta.url);
  const { sections } = parseTemplateFile(readFileSync(path, 'utf8'), Object.keys(SECTIONS));

  it('fit people of any gender and number', () => {
    // Grounds speak of everybody.
    const about = [...sections].filter(([heading]) => heading !== 'ground');
    const sources = about.flatMap(([, lines]) => lines.map(({ source }) => source));
    expect(sources.flatMap((source) => misfits(source, language))).toEqual([]);
  });
});
