import { describe, expect, it } from 'vitest';
import { isFreeDay, rungDates } from '../../src/urgent-action/reminder-days.ts';

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

describe('isFreeDay', () => {
  const action = { deadline: { kind: 'before', date: '2014-11-26' } } as const;

  it('leaves out the days of rungs', () => {
    const dates = ['2014-11-17', '2014-11-18', '2014-11-22', '2014-11-23', '2014-11-24'];
    expect(dates.filter((date) => isFreeDay(action, date))).toEqual([
      '2014-11-17',
      '2014-11-22',
      '2014-11-24',
    ]);
  });

  it('ends before the last day', () => {
    expect(isFreeDay(action, '2014-11-25')).toBe(false);
    expect(isFreeDay(action, '2014-11-26')).toBe(false);
  });
});
