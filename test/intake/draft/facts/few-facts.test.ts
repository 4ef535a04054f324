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

  it('is one that several requests can stand on', () => {
    const demands = [
      { words: 8, because: ['arrest', 'hearing'] },
      { words: 8, because: ['trial', 'hearing'] },
    ];
    const texts = { arrest: words(40), trial: words(30), hearing: words(39) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([['hearing'], ['hearing']]);
  });

  it('stays the likeliest where another request can save the words', () => {
    const demands = [
      { words: 8, because: ['arrest', 'hearing'] },
      { words: 8, because: ['trial'] },
    ];
    const texts = { arrest: words(40), trial: words(5), hearing: words(20) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([['arrest'], ['trial']]);
    const longer = { arrest: words(50), trial: words(20), hearing: words(20) };
    expect(standOnFew(demands, facts, longer, 30)).toEqual([['hearing'], ['trial']]);
  });

  it('is never a fact that speaks of something else', () => {
    const demands = [
      { words: 8, because: ['arrest'] },
      { words: 8, because: ['trial'] },
    ];
    const texts = { arrest: words(40), trial: words(30), hearing: words(5) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([[], ['trial']]);
  });

  it('counts the short telling where there is one', () => {
    const demands = [{ words: 8, because: ['arrest', 'trial'] }];
    const short = { text: words(8), short: true } as const;
    const texts = { arrest: [words(60), short] as const, trial: words(20) };
    expect(standOnFew(demands, facts, texts, 30)).toEqual([['arrest', 'trial']]);
  });
});
