import { describe, expect, it } from 'vitest';
import { reteller } from '../../src/letters/compose.ts';
import { TONES, type Letter } from '../../src/letters/letter.ts';
import { SECTIONS, type Section } from '../../src/letters/wordings.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { actionBySlug, sampleLetter, wordings, writtenLanguages } from './samples.ts';

const example = actionBySlug('az-ismayilova');
const languages = writtenLanguages(example);
const retell = reteller(wordings);
const isSection = (heading: string): heading is Section => heading in SECTIONS;
const sections = Object.keys(SECTIONS).filter(isSection);
const seeds = Array.from({ length: 40 }, (_, seed) => seed);

/** What a letter says, whatever the language. */
function saidIn({ passages }: Letter): readonly string[] {
  return passages.map(
    ({ move, ids, way, paragraph }) => `${paragraph}: ${move} ${ids.join()} ${way.line}`,
  );
}

describe('retellLetter', () => {
  it.each(TONES)('says in every language what the %s letter says, way by way', (tone) => {
    for (const language of languages) {
      for (const seed of seeds) {
        const letter = sampleLetter({ language, tone, seed, writer: { ownLine: 'Я слежу.' } });
        for (const other of languages) {
          expect(saidIn(retell(letter, example, other))).toEqual(saidIn(letter));
        }
      }
    }
  });

  it('is the letter itself in its own language', () => {
    for (const tone of TONES) {
      const letter = sampleLetter({ language: 'ru', tone, seed: 5 });
      expect(retell(letter, example, 'ru')).toEqual(letter);
    }
  });

  it('finds three tellings and three clauses or more in every language', () => {
    for (const language of languages) {
      const texts = example.translations[language];
      for (const { id } of example.facts)
        expect(texts?.facts[id]?.length, `${language} ${id}`).toBeGreaterThanOrEqual(3);
      for (const { id } of example.demands)
        expect(texts?.demands[id]?.clauses.length, `${language} ${id}`).toBeGreaterThanOrEqual(3);
    }
  });

  // A close is a formula, and each language has its own.
  it.each(TONES)('finds as many wordings under each heading in every language, %s', (tone) => {
    for (const section of sections.filter((one) => !one.startsWith('close'))) {
      const counts = LANGUAGES.map((one) => wordings[one]?.tones[tone][section]?.length ?? 0);
      expect(new Set(counts).size, `${section}: ${counts.join(', ')}`).toBe(1);
    }
  });
});
