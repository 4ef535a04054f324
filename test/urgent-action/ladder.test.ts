import { describe, expect, it } from 'vitest';
import { rungDates } from '../../src/urgent-action/ladder.ts';

describe('rungDates', () => {
  it('counts back from the last day, not from the printed date', () => {
    expect(rungDates({ deadline: { kind: 'before', date: '2014-11-26' } })).toEqual({
      sevenDays: '2014-11-18',
      twoDays: '2014-11-23',
      lastDay: '2014-11-25',
    });
  });

  it('stands one day later with until', () => {
    expect(rungDates({ deadline: { kind: 'until', date: '2014-11-26' } }).lastDay).toBe(
      '2014-11-26',
    );
  });
});
