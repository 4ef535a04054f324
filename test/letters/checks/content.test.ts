import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { rulesOf } from '../../../src/letters/languages/all.ts';
import { labelInFrame } from '../../../src/letters/languages/rules.ts';
import type { Passage } from '../../../src/letters/letter.ts';
import {
  example,
  insert,
  passageOf,
  rearranged,
  reword,
  rules,
  rulesOfSentence,
} from '../broken.ts';
import { sampleLetter } from '../samples.ts';

describe.each(LANGUAGES)('what a letter says in %s', (language) => {
  const letter = sampleLetter({ language });
  const legal = sampleLetter({ language, tone: 'legal' });

  it('Q2 finds a misspelt name, and one repeated over and over', () => {
    const forms = Object.values(example.translations[language]?.name ?? {});
    const [name = ''] = forms;
    const misspelt = forms.reduce(
      (left, form) => (left.text.includes(form) ? reword(left, form, 'K. I.') : left),
      letter,
    );
    expect(rules(misspelt)).toContain('Q2');
    expect(rules(insert(letter, `${name}, ${name}, ${name}.`))).toContain('Q2');
  });

  it('Q3 finds a figure from nowhere', () => {
    expect(rules(insert(letter, '… 17 …'))).toContain('Q3');
  });

  it('Q3 lets a norm have its number and its name, but nothing else', () => {
    expect(rules(legal)).toEqual([]);
    const norm = legal.passages.find(({ move }) => move === 'udhr' || move === 'iccpr');
    expect(rules(reword(legal, norm?.text ?? '', `${norm?.text ?? ''} 98`))).toContain('Q3');
  });

  it('Q3 finds the words of a norm in another passage', () => {
    expect(rules(insert(letter, '… 14 …'))).toContain('Q3');
  });

  it('Q3 finds a sentence that no passage accounts for, and a telling of nobody', () => {
    const { text } = passageOf(letter, 'thanks');
    expect(rules({ ...letter, text: letter.text.replace(text, `${text} Baku.`) })).toContain('Q3');
    expect(rules(reword(letter, passageOf(letter, 'fact').text, 'Baku.'))).toContain('Q3');
  });

  it('Q4 finds a demand that is missing, said twice, or nobody’s', () => {
    const request = passageOf(letter, 'request');
    const others = letter.passages.filter((passage) => passage !== request);
    expect(rules(rearranged(letter, others))).toContain('Q4');
    expect(rules(rearranged(letter, [request, ...letter.passages]))).toContain('Q4');
    const foreign: Passage = { ...request, ids: ['release'], text: 'Baku.' };
    expect(rules(rearranged(letter, [foreign, ...letter.passages]))).toContain('Q4');
  });

  it('Q4 knows a label with which a sentence begins', () => {
    const label = example.translations[language]?.demands['fair-trial']?.label ?? '';
    const said = labelInFrame(label, rulesOf(language)) ?? '';
    const sentence = `${said.slice(0, 1).toLocaleUpperCase(language)}${said.slice(1)}.`;
    const letters = [1, 2, 3, 4, 5, 6].map((seed) => sampleLetter({ language, seed }));
    const [one] = letters.flatMap((each) => {
      const request = each.passages.find(({ ids }) => ids.join() === 'fair-trial');
      return request === undefined ? [] : [reword(each, request.text, sentence)];
    });
    expect(one && rules(one)).not.toContain('Q4');
  });

  it('Q11 finds an organisation, unless the urgent action allows it', () => {
    const named = insert(letter, 'Amnesty.');
    expect(rules(named)).toContain('Q11');
    expect(rules(named, { ...example, organisationNamed: true })).not.toContain('Q11');
  });

  it('Q20 finds what the urgent action never quotes', () => {
    const action = { ...example, neverQuote: { [language]: ['baku'] } };
    expect(rules(letter)).not.toContain('Q20');
    expect(rules(insert(letter, 'Baku.'), action)).toContain('Q20');
  });
});

describe('Q3', () => {
  it.each([
    ['en', 'Much has happened in Geneva.'],
    ['ru', 'Многое случилось в Женеве.'],
    ['az', 'Çox şey Cenevrədə baş verib.'],
    ['fr', 'Bien des choses se sont passées à Genève.'],
    ['es', 'Mucho ha ocurrido en Ginebra.'],
  ] as const)('finds a place from nowhere in %s', (language, sentence) => {
    expect(rulesOfSentence(language, sentence)).toContain('Q3');
  });
});

describe('Q20', () => {
  it.each([
    ['en', 'It concerns sexual matters.'],
    ['ru', 'Речь идёт об интимном видео.'],
    ['az', 'Söhbət intim videodan gedir.'],
    ['fr', 'Il s’agit de sa vie intime.'],
    ['de', 'Es geht um intime Bilder.'],
    ['es', 'Se trata de su vida íntima.'],
  ] as const)('finds words about intimate life in %s', (language, sentence) => {
    expect(rulesOfSentence(language, sentence)).toContain('Q20');
  });
});
