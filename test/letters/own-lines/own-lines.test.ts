import { describe, expect, it } from 'vitest';
import { readOwnLine } from '../../../src/conversations/typed.ts';
import { rulesAgainst } from '../own-line.ts';
import { OWN_LINES, type OwnLine } from './lines.ts';

/** As the interview takes it, and as it is judged in the letter. */
function brokenBy({ language, line }: OwnLine): readonly string[] {
  const read = readOwnLine(line);
  return read.ok ? rulesAgainst(language, read.text) : [read.trouble];
}

describe('own lines', () => {
  it('are 60 that offend nobody and 60 that break a rule', () => {
    expect(OWN_LINES.filter(({ breaks }) => breaks === undefined)).toHaveLength(60);
    expect(OWN_LINES.filter(({ breaks }) => breaks !== undefined)).toHaveLength(60);
  });

  it.each(OWN_LINES.filter(({ breaks }) => breaks === undefined))(
    '$language: "$line" is taken',
    (own) => {
      expect(brokenBy(own)).toEqual([]);
    },
  );

  it.each(OWN_LINES.filter(({ breaks }) => breaks !== undefined))(
    '$language: "$line" breaks $breaks',
    (own) => {
      expect(brokenBy(own)).toContain(own.breaks);
    },
  );
});

describe('faults that others complained of', () => {
  it.each([
    ['en', 'I am a nurse from the US.'],
    ['en', 'I work for UNICEF in Geneva.'],
    ['en', 'I live in Sexau and read her articles.'],
    ['es', 'Ella defiende la libertad.Es importante.'],
  ] as const)('5, 6, 7, 10: in %s "%s" is taken', (language, line) => {
    expect(brokenBy({ language, line })).toEqual([]);
  });

  it('8: what hides a word is taken out first', () => {
    expect(brokenBy({ language: 'en', line: 'This re\u200Bgime troubles me.' })).toEqual(['Q7']);
  });

  it('9: a line in another language of the same script is found', () => {
    const line = 'I have followed this case for years and I think of her every day.';
    expect(brokenBy({ language: 'de', line })).toEqual(['Q12']);
    expect(brokenBy({ language: 'en', line })).toEqual([]);
  });

  it.each(['example.org', 'see www.x.y', 'go to site.ru now', 'https://a.b', 'HTTP://A.B'])(
    '10: "%s" is still a link',
    (line) => {
      expect(brokenBy({ language: 'en', line })).toEqual(['link']);
    },
  );
});
