import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../src/letters/check.ts';
import { TONES } from '../../src/letters/letter.ts';
import { actionBySlug, sampleLetter, writtenLanguages } from './samples.ts';

const example = actionBySlug('az-ismayilova');

describe('composeLetter', () => {
  it('gives the same letter for the same seed', () => {
    expect(sampleLetter({ seed: 7 })).toEqual(sampleLetter({ seed: 7 }));
  });

  it('gives another letter for another seed', () => {
    expect(sampleLetter({ seed: 7 }).text).not.toBe(sampleLetter({ seed: 8 }).text);
  });

  it('gives two recipients different bodies', () => {
    const bodies = [0, 1].map((recipientIndex) => {
      const { passages } = sampleLetter({ recipientIndex, seed: 3 });
      return passages.map(({ text }) => text).join(' ');
    });
    expect(bodies[0]).not.toBe(bodies[1]);
  });

  it('takes seeds beyond 32 bits', () => {
    const texts = [5, 5 + 2 ** 32, Number.MAX_SAFE_INTEGER].map(
      (seed) => sampleLetter({ seed }).text,
    );
    expect(new Set(texts).size).toBe(3);
  });

  it('says the same in every language', () => {
    const said = writtenLanguages(example).map((language) =>
      sampleLetter({ language, seed: 11 }).passages.map(({ move, id }) => `${move} ${id ?? ''}`),
    );
    for (const moves of said) expect(moves).toEqual(said[0]);
  });

  it('carries all demands in varying order', () => {
    const orders = Array.from({ length: 60 }, (_, seed) =>
      sampleLetter({ seed })
        .passages.filter(({ move }) => move === 'demand')
        .map(({ id }) => id)
        .join(' '),
    );
    expect(new Set(orders).size).toBe(6);
  });

  it('builds the legal tone on a law', () => {
    const laws = example.facts.filter(({ kind }) => kind === 'law').map(({ id }) => id);
    for (let seed = 0; seed < 50; seed += 1) {
      const facts = sampleLetter({ tone: 'legal', seed }).passages.filter(
        ({ move }) => move === 'fact',
      );
      expect(facts.filter(({ id }) => laws.includes(id ?? ''))).toHaveLength(1);
      expect(facts.length).toBeGreaterThan(1);
    }
  });

  it('tells events in the order of their days', () => {
    const days = new Map(example.facts.map(({ id, date }) => [id, date ?? '']));
    for (let seed = 0; seed < 100; seed += 1) {
      const told = sampleLetter({ tone: 'personal', seed })
        .passages.filter(({ move }) => move === 'fact')
        .map(({ id }) => days.get(id ?? '') ?? '');
      expect(told).toEqual(told.toSorted());
      expect(told.at(-1)).not.toBe('');
    }
  });

  it('writes the brief tone as one paragraph', () => {
    const { text } = sampleLetter({ tone: 'brief' });
    // Date, address, salutation, one paragraph, close, signature.
    expect(text.split('\n\n')).toHaveLength(6);
  });
});

describe('what the writer typed', () => {
  const ownLine = "Your  country's writers were my teachers: 'Ali & Nino' {{name}} <b>";

  it.each(TONES)('stands as typed, with a full stop, in %s', (tone) => {
    const { text } = sampleLetter({ tone, writer: { ownLine } });
    expect(text.split(`${ownLine}.`)).toHaveLength(2);
  });

  it.each(['Why?', 'I teach.', 'He said “no.”', 'And so on…'])('keeps the end of %s', (line) => {
    const { text } = sampleLetter({ writer: { ownLine: line } });
    expect(text).toContain(line);
    expect(text).not.toContain(`${line}.`);
  });

  it('of blanks only leaves no trace', () => {
    expect(sampleLetter({ writer: { ownLine: '  \n ' } }).text).toBe(sampleLetter().text);
  });

  it('may be long without breaking a rule', () => {
    const long = 'I have read about this with care and with some sorrow '.repeat(3).slice(0, 199);
    for (const tone of TONES) {
      for (let seed = 0; seed < 50; seed += 1) {
        const letter = sampleLetter({ tone, seed, writer: { ownLine: long } });
        expect(checkLetter(letter, example)).toEqual([]);
      }
    }
  });

  it.each(["Val-d'Or, Québec", 'London, U.K.', 'Paris 11e : rue X', '$& $1', 'Нижний Новгород'])(
    'keeps the place %s as typed',
    (place) => {
      for (const language of writtenLanguages(example)) {
        for (let seed = 0; seed < 20; seed += 1) {
          const letter = sampleLetter({ language, seed, writer: { place } });
          expect(letter.text.endsWith(place) || letter.text.includes(`\n${place}\n`)).toBe(true);
          expect(letter.text).not.toContain('..');
          expect(checkLetter(letter, example)).toEqual([]);
        }
      }
    },
  );

  it('signs the letter', () => {
    const { text } = sampleLetter({ writer: { name: 'M. K.', place: 'Graz' } });
    expect(text).toMatch(/,\n\nM\. K\.\nGraz$/u);
  });
});
