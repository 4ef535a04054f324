import { expect, it } from 'vitest';
import { TONES } from '../../../src/letters/letter.ts';
import { actionBySlug, sampleLetter } from '../samples.ts';

const example = actionBySlug('az-ismayilova');

it('asks in other words than the opening did, where there is room', () => {
  const appealing = Array.from({ length: 300 }, (_, seed) =>
    sampleLetter({ language: 'en', tone: 'formal', seed }),
  ).filter(({ passages: [opening] }) => opening?.text.includes('appeal') === true);
  const again = appealing.filter(({ passages: [, ...others] }) =>
    others.some(({ move, text }) => move === 'request' && /\bappeal\b/u.test(text)),
  );
  expect(appealing.length).toBeGreaterThan(0);
  // A letter short of room has no choice.
  expect(again.length).toBeLessThanOrEqual(appealing.length / 10);
});

it.each(['en', 'ru', 'de', 'es'] as const)(
  'names the person in no two sentences of a story running, in %s',
  (language) => {
    const politeName = example.translations[language]?.politeName.nominative ?? '';
    const running = TONES.flatMap((tone) =>
      Array.from({ length: 60 }, (_, seed) => sampleLetter({ language, tone, seed })),
    ).flatMap(({ passages }) =>
      passages.filter(({ move, paragraph, text }, index) => {
        const before = passages[index - 1];
        const isStory = move === 'fact' && before?.paragraph === paragraph;
        return isStory && [before.text, text].every((said) => said.includes(politeName));
      }),
    );
    expect(running.map(({ text }) => text)).toEqual([]);
  },
);
