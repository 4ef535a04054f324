import { describe, expect, it } from 'vitest';
import { newsOfReport, standingOf } from '../../src/sending/failing.ts';

describe('standingOf', () => {
  it.each([
    [0, 'sound'],
    [1, 'sound'],
    [2, 'failing'],
    [9, 'failing'],
    [10, 'problem'],
    [200, 'problem'],
  ])('after %i reports is %s', (reports, standing) => {
    expect(standingOf(reports)).toBe(standing);
  });
});

describe('newsOfReport', () => {
  it('tells each step once', () => {
    const news = Array.from({ length: 12 }, (_, index) => newsOfReport(index + 1));
    expect(news.flatMap((one, index) => (one === undefined ? [] : [[index + 1, one]]))).toEqual([
      [2, 'failing'],
      [10, 'problem'],
    ]);
  });
});
