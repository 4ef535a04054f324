import { describe, expect, it } from 'vitest';
import {
  brokenRuleInWords,
  findingInWords,
} from '../../../src/conversations/coordinator/findings.ts';
import { errorsIn } from '../../../src/conversations/coordinator/fields.ts';
import type { Rule } from '../../../src/letters/checks/finding.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { FINDING_CODES } from '../../../src/urgent-action/file/findings.ts';
import { LANGUAGES, type Language } from '../../../src/urgent-action/language.ts';

const texts = readTexts();
const voice = (language: Language) => ({
  say: (key: string, args = {}): string => texts.say(language, key, args),
});
/** Whatever a message may have in it. */
const ALL = Object.fromEntries(
  'what kind known most count least last issued date circle later folder asked ending example'
    .split(' ')
    .map((name) => [name, name === 'count' ? 2 : 'A']),
);

const RULES: readonly Rule[] = [
  ...(['Q1', 'Q2', 'Q3', 'Q4', 'Q5', 'Q6', 'Q7', 'Q8', 'Q9'] as const),
  ...(['Q10', 'Q11', 'Q12', 'Q13', 'Q14', 'Q15', 'Q16', 'Q17', 'Q18'] as const),
  ...(['Q19', 'Q20', 'Q21', 'Q22', 'Q23', 'Q24', 'Q25', 'Q26', 'Q27'] as const),
];

const ACTION = `
slug: az-bel
kind: new
country: Azerbaijan
closes: 2031-05-31
people: [{ id: bel, gender: female, names: { Latn: Ana Bel } }]
demands: [{ id: free }]
recipients: [{ id: minister, name: A. Rahimov, faxes: ['12'], emails: [nowhere] }]
`;
const ENGLISH = `
title: Nurse held
summary: Ana Bel is held.
name: Ana Bel
demands: { free: { label: her release, clause: 'Release her.' } }
`;
const DRAFT = {
  slug: 'az-bel',
  files: [
    { name: 'action.yaml', text: ACTION },
    { name: 'en.yaml', text: ENGLISH },
  ],
};

describe('what the checks find', () => {
  it.each(LANGUAGES)('has a sentence in %s for each code, which is not English', (language) => {
    for (const code of FINDING_CODES) {
      const sentence = voice(language).say(`check-${code}`, ALL);
      if (language !== 'en') expect(sentence).not.toBe(voice('en').say(`check-${code}`, ALL));
    }
  });

  it('names the place in words, and its recipient by name', () => {
    const [first] = errorsIn(DRAFT);
    expect(first && findingInWords(first, DRAFT, voice('de'))).toBe(
      'Land: Ein Land „Azerbaijan“ kenne ich nicht. Geben Sie seinen Namen ein oder seine zwei Buchstaben, wie AZ.',
    );
    const fax = {
      severity: 'warning',
      file: 'action.yaml',
      line: 8,
      message: '',
      remedy: '',
      said: { code: 'number-kept', place: 'recipients[0].faxes[0]', values: { what: '12' } },
    } as const;
    expect(findingInWords(fax, DRAFT, voice('en'))).toContain('Fax (A. Rahimov): ');
  });

  it('keeps its own words where it has no code', () => {
    const plain = { severity: 'error', file: 'a', line: 1, message: 'a', remedy: 'B.' } as const;
    expect(findingInWords(plain, DRAFT, voice('es'))).toBe('a. B.');
  });
});

describe('a rule that letters break', () => {
  it.each(LANGUAGES)('is said in %s, with its tones and the words it is about', (language) => {
    for (const rule of RULES) {
      const broken = { rule, tones: ['brief', 'legal'], count: 3, quoted: ['mercy'] } as const;
      const said = brokenRuleInWords(broken, voice(language));
      expect(said.startsWith(`${rule} `) || said.startsWith(`${rule}:`)).toBe(true);
      expect(said).toContain('“mercy”');
      expect(said).toContain(voice(language).say('interview-tone-legal'));
    }
  });
});
