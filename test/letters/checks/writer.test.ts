import { describe, expect, it } from 'vitest';
import { FIRST_PERSON } from '../../../src/letters/languages/first-person/all.ts';
import { sentences } from '../../../src/letters/words.ts';
import { templateTexts } from '../../../src/templates/template-texts.ts';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { rulesOfSentence, passageOf, reword, rules } from '../broken.ts';
import { sampleLetter } from '../samples.ts';
import { SENTENCES } from './writer-sentences.ts';

describe.each(LANGUAGES)('Q9 in %s', (language) => {
  it.each(SENTENCES[language].permitted)('lets a letter say: %s', (sentence) => {
    expect(rulesOfSentence(language, sentence)).not.toContain('Q9');
  });

  it.each(SENTENCES[language].untrue)('finds what nobody typed: %s', (sentence) => {
    expect(rulesOfSentence(language, sentence)).toContain('Q9');
  });
});

describe.each(LANGUAGES)('the wordings in %s', (language) => {
  // Also those that only a letter about another right would have.
  it('say nothing of their writer', () => {
    const said = templateTexts(language).flatMap(sentences);
    const found = said.flatMap((sentence) =>
      FIRST_PERSON[language].untruths(sentence, () => false),
    );
    expect(found).toEqual([]);
  });
});

describe('Q9 in what the urgent action tells', () => {
  it.each([
    ['en', 'My sister was there.'],
    ['ru', 'Там была моя сестра.'],
    ['az', 'Mənim bacım orada idi.'],
    ['fr', 'Ma sœur y était.'],
    ['de', 'Meine Schwester war dort.'],
    ['es', 'Mi hermana estaba allí.'],
  ] as const)('finds a first person in an event in %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const event = letter.passages.find(
      ({ move, ids }) => move === 'fact' && ids[0] === 'travel-ban',
    );
    expect(rules(reword(letter, event?.text ?? '', telling))).toContain('Q9');
  });

  it.each([
    ['ru', 'Эту женщину осудили, и в тюрьму к ней не пускают.'],
    ['es', 'El aeropuerto quedó cerrado y leyó un comunicado.'],
    ['az', 'Xanım hakim qərar elan etdi.'],
  ] as const)('takes no noun of an event for a verb in %s', (language, telling) => {
    const letter = sampleLetter({ language });
    const event = letter.passages.find(
      ({ move, ids }) => move === 'fact' && ids[0] === 'travel-ban',
    );
    expect(rules(reword(letter, event?.text ?? '', telling))).not.toContain('Q9');
  });

  it('finds an untruth in a frame', () => {
    const letter = sampleLetter({});
    const { text } = passageOf(letter, 'request');
    expect(rules(reword(letter, text, `As I have read of it: ${text}`))).toContain('Q9');
  });
});
