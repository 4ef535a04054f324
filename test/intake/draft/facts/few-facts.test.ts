import { describe, expect, it } from 'vitest';
import type { DraftFact } from '../../../../src/intake/draft/draft.ts';
import { standOnFew } from '../../../../src/intake/draft/facts/few-facts.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
const event = (id: string): DraftFact => ({ id, kind: 'event', needs: [] });
const facts = [event('arrest'), event('trial'), event('hearing')];

describe('what requests stand on', () => {
  it('stays where a brief letter has the room', () => {
    const demands = [{ words: 8, because: ['arrest', 'trial'] }];
    const texts = { arrest: words(20), trial: words(20) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([['arrest', 'trial']]);
  });

  it('is one fact each where two are too long', () => {
    const demands = [{ words: 8, because: ['arrest', 'trial'] }];
    const texts = { arrest: words(40), trial: words(40) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([['arrest']]);
  });

  it('is the same fact where there are several requests', () => {
    const demands = [
      { words: 8, because: ['arrest'] },
      { words: 8, because: ['trial'] },
    ];
    const texts = { arrest: words(40), trial: words(30), hearing: words(5) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([['arrest'], ['arrest']]);
  });
});
