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
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([['arrest', 'trial']]);
  });

  it('is one fact each where two are too long', () => {
    const demands = [{ words: 8, because: ['arrest', 'trial'] }];
    const texts = { arrest: words(40), trial: words(40) };
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([['arrest']]);
  });

  it('is one that several requests can stand on', () => {
    const demands = [
      { words: 8, because: ['arrest', 'hearing'] },
      { words: 8, because: ['trial', 'hearing'] },
    ];
    const texts = { arrest: words(40), trial: words(30), hearing: words(39) };
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([['hearing'], ['hearing']]);
  });

  it('stays the likeliest where another request can save the words', () => {
    const demands = [
      { words: 8, because: ['arrest', 'hearing'] },
      { words: 8, because: ['trial'] },
    ];
    const texts = { arrest: words(40), trial: words(5), hearing: words(20) };
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([['arrest'], ['trial']]);
    const longer = { arrest: words(50), trial: words(20), hearing: words(20) };
    expect(standOnFew(demands, facts, longer, 30).because).toEqual([['hearing'], ['trial']]);
  });

  it('is never a fact that speaks of something else', () => {
    const demands = [
      { words: 8, because: ['arrest'] },
      { words: 8, because: ['trial'] },
    ];
    const texts = { arrest: words(40), trial: words(30), hearing: words(5) };
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([[], ['trial']]);
  });

  it('counts the short telling where there is one', () => {
    const demands = [{ words: 8, because: ['arrest', 'trial'] }];
    const short = { text: words(8), short: true } as const;
    const texts = { arrest: [words(60), short] as const, trial: words(20) };
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([['arrest', 'trial']]);
  });

  it('is less where even asking for all at once has no room for more', () => {
    const demands = [
      { words: 10, because: ['arrest'] },
      { words: 10, because: ['trial'] },
      { words: 10, because: ['arrest'] },
    ];
    const texts = { arrest: words(30), trial: words(17), hearing: words(9) };
    // Each request in a sentence of its own would leave eight words less.
    expect(standOnFew(demands, facts, texts, 30).because).toEqual([
      ['arrest'],
      ['trial'],
      ['arrest'],
    ]);
    expect(standOnFew(demands, facts, texts, 31).because).toEqual([['arrest'], [], ['arrest']]);
  });

  it('counts the event that a letter tells where no request stands on one', () => {
    const fear: DraftFact = { id: 'fear', kind: 'concern', needs: [] };
    const demands = [{ words: 10, because: ['fear', 'trial'] }];
    const texts = { arrest: words(60), trial: words(45), fear: words(30) };
    expect(standOnFew(demands, [fear, ...facts], texts, 30).because).toEqual([['trial']]);
  });

  it('says which fact is too long where nothing makes room', () => {
    const demands = [{ words: 20, because: ['trial'] }];
    const texts = { arrest: words(90), trial: words(80) };
    expect(standOnFew(demands, facts.slice(1, 2), texts, 30).tooLong).toBe('trial');
    expect(standOnFew(demands, facts, { ...texts, trial: words(20) }, 30).tooLong).toBeUndefined();
  });
});
