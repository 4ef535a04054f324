import { describe, expect, it } from 'vitest';
import { paperLetterOf } from '../../src/paper/from-letter.ts';

const blocks = {
  letterhead: 'Wien, 1. November 2014',
  address: 'Präsident\nTomás Abreu\n19 Liberty Street\nPorto Novo',
  salutation: 'Sehr geehrter Herr Präsident,',
  paragraphs: ['Eins.', 'Zwei.'],
  close: 'Hochachtungsvoll',
  signature: 'Jörg Weiß',
};
const facts = {
  language: 'de',
  subject: 'Maria Duarte',
  recipient: { addressLines: ['19 Liberty Street', 'Porto Novo'] },
} as const;

describe('paperLetterOf', () => {
  it('takes every block to its place', () => {
    const { address, ...others } = blocks;
    expect(paperLetterOf(blocks, facts)).toEqual({
      ...others,
      addressLines: address.split('\n'),
      language: 'de',
      subject: 'Maria Duarte',
      subjectLabel: undefined,
    });
  });

  it('gives the envelope the street that a brief letter leaves out', () => {
    const brief = { ...blocks, address: 'Präsident\nTomás Abreu' };
    expect(paperLetterOf(brief, facts, 'Betreff:')).toMatchObject({
      subjectLabel: 'Betreff:',
      addressLines: ['Präsident', 'Tomás Abreu', '19 Liberty Street', 'Porto Novo'],
    });
  });
});
