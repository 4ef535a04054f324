import { describe, expect, it } from 'vitest';
import { findings, insert, reword, rules } from './broken.ts';
import { sampleLetter } from './samples.ts';

describe('checkLetter', () => {
  it('finds nothing in a sound letter', () => {
    expect(findings({})).toEqual([]);
  });

  it('finds a page without the parts of a letter', () => {
    expect(rules({ ...sampleLetter(), text: 'Dear President,' })).toEqual(['Q1']);
  });
});

describe('Q1', () => {
  it('finds another salutation', () => {
    expect(rules(reword(sampleLetter(), 'Dear President,', 'Hello,'))).toContain('Q1');
  });

  it('finds a changed address', () => {
    expect(rules(reword(sampleLetter(), '19 Istiqlaliyyat', '18 Istiqlaliyyat'))).toContain('Q1');
  });
});

describe('Q2', () => {
  it('wants the full name twice in a long letter', () => {
    expect(rules(reword(sampleLetter(), /Khadija Ismayilova/gu, 'Khadija'))).toContain('Q2');
  });

  it('finds a misspelt name', () => {
    expect(rules(reword(sampleLetter(), /Ismayilova/gu, 'Ismailova'))).toContain('Q2');
  });
});

describe('Q3', () => {
  it.each(['on 4 October 2014', 'in Geneva', 'with John', 'for 17 days'])(
    'finds the stranger %s',
    (stranger) => {
      expect(rules(insert(sampleLetter(), `Much has happened ${stranger}.`))).toContain('Q3');
    },
  );

  it('finds a sentence that no passage accounts for', () => {
    const letter = sampleLetter();
    const thanks = letter.passages.find(({ move }) => move === 'thanks')?.text ?? '';
    const text = letter.text.replace(thanks, `${thanks} Nobody composed this.`);
    expect(rules({ ...letter, text })).toEqual(['Q3']);
  });

  it('finds a telling that the urgent action has not', () => {
    const letter = sampleLetter();
    const telling = letter.passages.find(({ move }) => move === 'fact')?.text ?? '';
    expect(rules(reword(letter, telling, 'she was held for a long time.'))).toContain('Q3');
  });
});

describe('Q4', () => {
  const letter = sampleLetter();
  const [first, second] = letter.passages
    .filter(({ move }) => move === 'demand')
    .map(({ text }) => text);
  if (first === undefined || second === undefined) throw new Error('a letter with too few demands');

  it('finds a missing demand', () => {
    expect(rules(reword(letter, first, 'I ask you to think of her.'))).toContain('Q4');
  });

  it('finds a demand said twice', () => {
    expect(rules(reword(letter, first, `${first} ${first}`))).toContain('Q4');
  });

  it('finds a demand of nobody', () => {
    const passages = [
      ...letter.passages,
      { move: 'demand', id: 'release', text: 'I ask you to act.', way: 0, paragraph: 1 } as const,
    ];
    expect(rules({ ...letter, passages })).toContain('Q4');
  });
});

describe('Q5', () => {
  it.each([
    'You must act.',
    'I demand an answer.',
    'Please act now!',
    'Please ACTUALLY listen.',
    'It is a disgrace.',
  ])('finds %s', (sentence) => {
    expect(rules(insert(sampleLetter(), sentence))).toContain('Q5');
  });

  it('lets the Russian salutation exclaim', () => {
    expect(findings({ language: 'ru' })).toEqual([]);
  });
});

describe('Q6', () => {
  it('finds a demand that asks for nothing', () => {
    const letter = sampleLetter();
    const demand = letter.passages.find(({ move }) => move === 'demand')?.text ?? '';
    expect(rules(reword(letter, demand, 'the ban ends.'))).toContain('Q6');
  });
});

describe('Q7', () => {
  it.each(['the regime', 'a dictatorship', 'the opposition'])('finds %s', (words) => {
    expect(rules(insert(sampleLetter(), `I have heard about ${words}.`))).toContain('Q7');
  });
});

describe('Q8', () => {
  it('finds a letter over the page', () => {
    expect(rules(insert(sampleLetter(), 'and so it goes on, '.repeat(20)))).toContain('Q8');
  });

  it('finds a body that is too short', () => {
    const { passages, ...letter } = sampleLetter();
    const few = passages.filter(({ move }) => ['opening', 'thanks', 'close'].includes(move));
    const [head = ''] = letter.text.split(passages[0]?.text ?? '');
    const page = `${head}${few.map(({ text }) => text).join('\n\n')}\n\nMaria Keller\nWien`;
    expect(rules({ ...letter, passages: few, text: page })).toContain('Q8');
  });

  it('does not count the own line', () => {
    const ownLine = 'I know how much a letter can mean, '.repeat(5).trim();
    expect(findings({ writer: { ownLine } })).toEqual([]);
  });
});

describe('Q9', () => {
  it('finds a long introduction', () => {
    const letter = sampleLetter();
    const about = letter.passages.find(({ move }) => move === 'introduction')?.text ?? '';
    expect(rules(reword(letter, about, `${about} So I am. I am a nurse.`))).toContain('Q9');
  });

  it('finds an own line that was changed', () => {
    const letter = sampleLetter({ writer: { ownLine: 'I write every week.' } });
    expect(rules(reword(letter, 'every week', 'every day'))).toContain('Q9');
  });
});
