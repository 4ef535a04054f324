import { describe, expect, it } from 'vitest';
import {
  becauseOf,
  needsOf,
  type KnownFact,
} from '../../../../src/intake/draft/facts/proposals.ts';

const fact = (id: string, text: string, kind: KnownFact['kind'] = 'event'): KnownFact => ({
  id,
  kind,
  text,
  date: undefined,
  upcoming: false,
});
const NAMES = new Set(['ana', 'bel', 'luis', 'paz']);

/** What the last of the facts needs, where the sheet is about several people. */
function needsOfLast(...facts: readonly KnownFact[]): readonly string[] {
  const last = facts.at(-1);
  return last === undefined ? [] : needsOf(last, facts, NAMES, true);
}

describe('what has to be told before a fact', () => {
  const arrest = fact('arrest', 'Ana Bel and Luis Paz were arrested on 3 May.');

  it.each([
    'The following morning a note was found under the door.',
    'Two days later their house was searched.',
    'His wife Ana Bel was detained outside the court.',
    'The boy has not been seen since.',
    'They were moved to the barracks on 5 May.',
    '“Leave or we bury you”, one of them said.',
    'Another woman had similar calls.',
    'Lo bajaron de su camioneta en la plaza.',
  ])('is what it looks back at: %s', (text) => {
    expect(needsOfLast(arrest, fact('later', text))).toEqual(['arrest']);
  });

  it.each([
    'The students were arrested after they had put up posters.',
    'On 5 May Luis Paz was moved to the barracks.',
  ])('is nothing where the sentence says who: %s', (text) => {
    expect(needsOfLast(arrest, fact('other', text))).toEqual([]);
  });

  it('is, of a fear, the fear that it looks back at', () => {
    const threat = fact('deportation', 'Ana Bel is at risk of being sent back.', 'concern');
    const there = fact('there', 'There she could be tortured.', 'concern');
    expect(needsOfLast(arrest, threat, there)).toEqual(['deportation']);
  });
});

describe('what a request can stand on', () => {
  it('is not that somebody else was released', () => {
    const held = fact('held', 'Luis Paz is still held without charge.');
    const freed = fact('freed', 'Ana Bel was released on 18 July.');
    expect(becauseOf('release Luis Paz unless he is charged', [freed, held], NAMES)).toEqual([
      'held',
    ]);
  });
});
