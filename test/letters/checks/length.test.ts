import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/urgent-action/language.ts';
import { insert, rules } from '../broken.ts';
import { sampleLetter } from '../samples.ts';

describe.each(LANGUAGES)('the length of a letter in %s', (language) => {
  const letter = sampleLetter({ language });

  it('Q8 finds a letter over the page, but not for the own line', () => {
    expect(rules(insert(letter, 'Baku, '.repeat(120)))).toContain('Q8');
    const own = sampleLetter({ language, writer: { ownLine: 'Baku '.repeat(38).trim() } });
    expect(rules(own)).not.toContain('Q8');
  });

  it('Q8 takes no long town, and no long name, for a long letter', () => {
    const places = ['Christchurch, New Zealand', 'Freiburg im Breisgau, Deutschland'];
    for (const place of places) {
      const writer = { place, name: 'María del Carmen García López' };
      for (let seed = 0; seed < 40; seed += 1) {
        const brief = { language, tone: 'brief', recipientIndex: 1, seed } as const;
        expect(rules(sampleLetter({ ...brief, writer }))).toEqual(rules(sampleLetter(brief)));
      }
    }
  });

  it('Q21 finds a letter over the limit of a message, and an empty subject', () => {
    expect(rules(insert(letter, 'Baku, '.repeat(700)))).toContain('Q21');
    expect(rules({ ...letter, subject: ' ' })).toContain('Q21');
  });
});
