import { describe, expect, it } from 'vitest';
import { measureDistinctness } from '../../../src/letters/likeness/distinctness.ts';
import { TONES } from '../../../src/letters/letter.ts';
import { actionBySlug, sampleLetter, writtenLanguages } from '../samples.ts';

/** Enough for figures that hold; `npm run bench:letters` takes 500. */
const LETTERS = 100;

/** Of letters with several tellings a fact: the median and the 95th percentile, at most. */
const LONG = { median: 0.2, percentile95: 0.45 };
const BRIEF = { median: 0.3, percentile95: 0.6 };

const action = actionBySlug('az-ismayilova');
const combinations = writtenLanguages(action).flatMap((language) =>
  TONES.map((tone) => ({ language, tone })),
);

describe('letters with the example', () => {
  it.each(combinations)('are unlike each other in $language, $tone', ({ language, tone }) => {
    const letters = Array.from({ length: LETTERS }, (_, seed) =>
      sampleLetter({ action, language, tone, seed }),
    );
    const { median, percentile95, equalPairs } = measureDistinctness(letters);
    const aims = tone === 'brief' ? BRIEF : LONG;
    expect(median).toBeLessThanOrEqual(aims.median);
    expect(percentile95).toBeLessThanOrEqual(aims.percentile95);
    expect(equalPairs).toBe(0);
  });
});
