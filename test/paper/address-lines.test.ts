import { describe, expect, it } from 'vitest';
import { joinLines } from '../../src/paper/address-lines.ts';

describe('joinLines', () => {
  it('leaves a short address as it is', () => {
    expect(joinLines(['A', 'B'], 2)).toEqual(['A', 'B']);
  });

  it('joins the shortest neighbours until it fits', () => {
    const lines = ['President of the Republic', 'Palace', 'Gate 2', '19 Liberty Street', 'Arvenia'];
    expect(joinLines(lines, 3)).toEqual([
      'President of the Republic',
      'Palace, Gate 2',
      '19 Liberty Street, Arvenia',
    ]);
  });
});
