import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../src/letters/check.ts';
import { TONES } from '../../src/letters/letter.ts';
import { actionBySlug, sampleLetter, writtenLanguages } from './samples.ts';

const example = actionBySlug('az-ismayilova');

const isNorm = (move: string): boolean => move === 'udhr' || move === 'iccpr';

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

  it('carries every demand, whatever the outline', () => {
    const outlines = Array.from({ length: 60 }, (_, seed) => {
      const { passages } = sampleLetter({ seed });
      const asked = passages.filter(({ move }) => move === 'request').flatMap(({ ids }) => ids);
      expect(asked.toSorted()).toEqual(['fair-trial', 'lift-ban']);
      return passages.map(({ move, paragraph }) => `${paragraph} ${move}`).join('; ');
    });
    expect(new Set(outlines).size).toBeGreaterThan(10);
  });

  it('names a norm in the legal tone, and in no other', () => {
    for (const tone of TONES) {
      const named = Array.from({ length: 40 }, (_, seed) =>
        sampleLetter({ tone, seed }).passages.some(({ move }) => isNorm(move)),
      );
      expect(named.includes(true)).toBe(tone === 'legal');
    }
  });

  it.each(writtenLanguages(example))('names it in most letters in %s', (language) => {
    const named = Array.from({ length: 100 }, (_, seed) =>
      sampleLetter({ language, tone: 'legal', seed }).passages.some(({ move }) => isNorm(move)),
    ).filter(Boolean);
    expect(named.length).toBeGreaterThan(75);
  });

  it('lets a request that stands behind its reasons follow from them', () => {
    const apart = (['formal', 'personal', 'legal'] as const).flatMap((tone) =>
      Array.from({ length: 60 }, (_, seed) => sampleLetter({ tone, seed }))
        .flatMap(({ passages }) => passages)
        .filter(({ isApart }) => isApart === true),
    );
    expect(apart.length).toBeGreaterThan(30);
    for (const { text } of apart)
      expect(text).toMatch(
        /^(?:For this reason|In view of this|(?:That|This) is (?:also )?why|May I therefore)/u,
      );
  });

  it('asks with the short clause where that tells a fact', () => {
    const clause = example.translations.en?.demands['fair-trial']?.short?.text ?? '';
    for (let seed = 0; seed < 100; seed += 1) {
      const { text, passages } = sampleLetter({ tone: 'brief', seed });
      const isTold = passages.some(({ ids }) => ids.includes('action-plan'));
      expect(isTold || text.includes(clause)).toBe(true);
    }
  });

  it('tells in brief what a request could tell itself, where there is room', () => {
    const action = actionBySlug('pt-duarte-salgado');
    for (let seed = 0; seed < 20; seed += 1) {
      const { passages } = sampleLetter({ action, tone: 'brief', seed });
      expect(passages.some(({ ids }) => ids.includes('appeal-right'))).toBe(true);
    }
  });

  it('writes the brief tone as one paragraph', () => {
    const { text } = sampleLetter({ tone: 'brief' });
    // Place and date, address, salutation, one paragraph, close, signature.
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
          expect(letter.text.startsWith(`${place}, `)).toBe(true);
          expect(letter.text).not.toContain('..');
          expect(checkLetter(letter, example)).toEqual([]);
        }
      }
    },
  );

  it('signs the letter', () => {
    const { text } = sampleLetter({ writer: { name: 'M. K.', place: 'Graz' } });
    expect(text).toMatch(/^Graz, 25 November 2014\n/u);
    expect(text).toMatch(/,\n\nM\. K\.$/u);
  });
});

/** What is asked where a fact that a request stands on is told in `count` words. */
function askedBehind(count: number) {
  const text = `She was told this${' again'.repeat(count - 4)}.`;
  const facts = Object.fromEntries(
    Object.entries(example.translations.en?.facts ?? {}).map(([id, all]) => [
      id,
      id === 'travel-ban' ? [{ text, short: true }] : all,
    ]),
  );
  const { en } = example.translations;
  const action = { ...example, translations: en === undefined ? {} : { en: { ...en, facts } } };
  return sampleLetter({ action, tone: 'brief' }).passages.filter(({ move }) => move === 'request');
}

describe('a short letter', () => {
  it('asks for all at once where it has no room', () => {
    expect(askedBehind(14)).toHaveLength(2);
    const [asked, ...others] = askedBehind(36);
    expect(others).toEqual([]);
    expect(asked?.ids.toSorted()).toEqual(['fair-trial', 'lift-ban']);
    expect(asked?.text).toMatch(
      /^[^\n]+ to ensure [^\n;]+; to lift [^\n]+\.$|^[^\n]+ to lift [^\n;]+; to ensure [^\n]+\.$/u,
    );
  });
});
