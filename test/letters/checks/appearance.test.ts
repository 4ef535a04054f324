import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { TONES } from '../../../src/letters/letter.ts';
import { sentences } from '../../../src/letters/words.ts';
import { passageOf, rearranged, reword, rules, rulesOfSentence } from '../broken.ts';
import { sampleLetter } from '../samples.ts';

const FOREIGN = {
  en: 'je vous prie de lire les pages qui sont dans le dossier.',
  ru: 'please read the pages.',
  az: 'please read the pages that are with this letter.',
  fr: 'please read the pages that are with this letter.',
  de: 'please read the pages that are with this letter.',
  es: 'please read the pages that are with this letter.',
} as const;

const MISSET = {
  en: ['a "quotation"', 'a space , here', 'a hyphen - here', '3/10/2014', "the writer's work"],
  ru: ['так – так', 'слово “слово”', 'ещё , ещё', 'еще раз'],
  az: ['söz «söz»', 'söz , söz'],
  fr: ['voici : cela', 'le mot “mot”', 'cela;ceci'],
  de: ['das »Wort«', 'das Wort ; das'],
  es: ['la “palabra”', 'la palabra , otra', 'qué es?'],
} as const;

describe.each(LANGUAGES)('the look of a letter in %s', (language) => {
  const letter = sampleLetter({ language });

  it('Q12 finds a sentence of another language, and a word of another script', () => {
    expect(rulesOfSentence(language, FOREIGN[language])).toContain('Q12');
    expect(rulesOfSentence(language, language === 'ru' ? 'Baku thanks.' : 'Спасибо.')).toContain(
      'Q12',
    );
  });

  it.each(['{{name}}', '[NAME]', '<b>', 'undefined', 'https://example.org', '#action', '**now**'])(
    'Q19 finds %s',
    (remains) => {
      expect(rulesOfSentence(language, `Baku ${remains} Baku.`)).toContain('Q19');
    },
  );

  it('Q19 hears an echo between passages of ours', () => {
    const thanks = passageOf(letter, 'thanks');
    const echo = { ...thanks, move: 'ground', text: sentences(thanks.text)[0] ?? '' } as const;
    expect(
      rules(rearranged(letter, [...letter.passages.filter((one) => one !== thanks), echo, thanks])),
    ).toContain('Q19');
  });

  it.each(MISSET[language])('Q22 finds: %s', (fault) => {
    expect(rulesOfSentence(language, `${fault}.`)).toContain('Q22');
  });

  it('Q22 finds a sentence without a capital', () => {
    const { text } = passageOf(letter, 'fact');
    expect(rules(reword(letter, text, 'x'))).toContain('Q22');
  });

  it.each(TONES)('Q22 finds nothing in %s letters, lists included', (tone) => {
    for (let seed = 0; seed < 20; seed += 1) {
      expect(rules(sampleLetter({ language, tone, seed }))).not.toContain('Q22');
    }
  });
});

describe('Q19', () => {
  it('lets two facts begin with "She is", but not with three words alike', () => {
    const letter = sampleLetter({});
    const [first, second] = letter.passages.filter(({ move }) => move === 'fact');
    const told = (one: string, other: string) =>
      rearranged(
        letter,
        letter.passages.map((passage) => {
          if (passage === first) return { ...passage, paragraph: 0, text: one };
          return passage === second ? { ...passage, paragraph: 0, text: other } : passage;
        }),
      );
    expect(rules(told('She is a writer.', 'She is on trial.'))).not.toContain('Q19');
    expect(rules(told('She is on leave.', 'She is on trial.'))).toContain('Q19');
  });
});
