import { describe, expect, it } from 'vitest';
import { remembering } from '../src/remembering.ts';

describe('remembering', () => {
  it('works once for each text, and anew where there were too many', () => {
    const worked: string[] = [];
    const work = remembering((text) => {
      worked.push(text);
      return text.toUpperCase();
    }, 2);
    expect(['a', 'a', 'b', 'a'].map(work)).toEqual(['A', 'A', 'B', 'A']);
    expect(worked).toEqual(['a', 'b']);
    expect(['c', 'a'].map(work)).toEqual(['C', 'A']);
    expect(worked).toEqual(['a', 'b', 'c', 'a']);
  });
});
