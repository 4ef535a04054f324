import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../src/letters/check.ts';
import { TONES, type Letter } from '../../src/letters/letter.ts';
import { sentences } from '../../src/letters/words.ts';
import { allActions, compose, writerOf, writtenLanguages } from './samples.ts';

/**
 * Few, so that all of them cost seconds; `npm run bench:letters` takes 300 and measures likeness
 * too.
 */
const SEEDS = [0, 1, 2, 3, 4, 5, 6, 7];

const combinations = allActions.flatMap((action) =>
  writtenLanguages(action).map((language) => ({ action, slug: action.slug, language })),
);

/**
 * The sentences of ours in a letter: facts and requests are the same for every reader, and so are
 * closes.
 */
function ownSentences({ passages }: Letter): ReadonlySet<string> {
  const ours = passages.filter(({ move }) => !['fact', 'request', 'close'].includes(move));
  return new Set(ours.flatMap(({ text }) => sentences(text)));
}

describe.each(combinations)('$slug in $language', ({ action, language }) => {
  const writer = writerOf(action);
  const letters = TONES.flatMap((tone) =>
    SEEDS.map((seed) =>
      action.recipients.map((recipient) =>
        compose(action, recipient, language, tone, writer, seed),
      ),
    ),
  );

  it('keeps every rule', () => {
    const findings = letters.flat().flatMap((letter) =>
      checkLetter(letter, action).map(({ rule, where, message }) => {
        const { recipient, tone, seed } = letter;
        return `${rule} ${message} (${recipient.id}, ${tone}, seed ${seed}, ${where})`;
      }),
    );
    expect(findings).toEqual([]);
  });

  it('asks each recipient for everything that is for them, and for nothing else', () => {
    for (const { recipient, passages } of letters.flat()) {
      const asked = passages.flatMap(({ move, ids }) => (move === 'request' ? ids : []));
      const meant = action.demands.filter(({ to }) => to?.includes(recipient.id) ?? true);
      expect(asked.toSorted()).toEqual(meant.map(({ id }) => id).toSorted());
    }
  });

  it('has no sentence of ours in letters of one writer to different recipients', () => {
    for (const sent of letters) {
      const all = sent.flatMap((letter) => [...ownSentences(letter)]);
      expect(all.filter((sentence, index) => all.indexOf(sentence) !== index)).toEqual([]);
    }
  });
});

describe('the invented urgent actions', () => {
  it('cover each language at least three times', () => {
    const invented = combinations.filter(({ slug }) => slug !== 'az-ismayilova');
    const counts = new Map<string, number>();
    for (const { language } of invented) counts.set(language, (counts.get(language) ?? 0) + 1);
    for (const language of ['en', 'ru', 'az', 'fr', 'de', 'es'])
      expect(counts.get(language), language).toBeGreaterThanOrEqual(3);
  });
});
