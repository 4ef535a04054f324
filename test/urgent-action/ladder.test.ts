import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actionStatus, daysLeft } from '../../src/urgent-action/deadline.ts';
import type { Dated } from '../../src/urgent-action/deadline.ts';
import { rungDates, RUNG_DAYS_BEFORE, RUNGS, rungsLeft } from '../../src/urgent-action/ladder.ts';

const action: Dated = { kind: 'new', deadline: { kind: 'before', date: '2014-11-26' } };
const at = (utc: string): number => Date.parse(`${utc}Z`);

describe('rungDates', () => {
  it('counts back from the last day, not from the printed date', () => {
    expect(rungDates(action)).toEqual({
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

describe('rungsLeft', () => {
  it('is the whole ladder early on', () => {
    expect(rungsLeft(action, at('2014-10-20T12:00'), 'Asia/Baku')).toEqual(RUNGS);
  });

  it('keeps a rung until its day ends', () => {
    expect(rungsLeft(action, at('2014-11-18T19:59'), 'Asia/Baku')).toEqual(RUNGS);
    expect(rungsLeft(action, at('2014-11-18T20:00'), 'Asia/Baku')).toEqual(['twoDays', 'lastDay']);
  });

  it('leaves a late subscriber the last day', () => {
    expect(rungsLeft(action, at('2014-11-24T12:00'), 'UTC')).toEqual(['lastDay']);
    expect(rungsLeft(action, at('2014-11-25T23:59'), 'UTC')).toEqual(['lastDay']);
  });

  it('is empty after the last day', () => {
    expect(rungsLeft(action, at('2014-11-26T00:00'), 'UTC')).toEqual([]);
  });

  it('is empty once the action is stopped', () => {
    expect(rungsLeft({ ...action, kind: 'stop' }, at('2014-10-20T12:00'), 'UTC')).toEqual([]);
  });

  it('has what the days left allow, in every zone', () => {
    const zone = fc.constantFrom('Pacific/Kiritimati', 'Europe/Berlin', 'America/Los_Angeles');
    const instant = fc.integer({ min: at('2014-10-01T00:00'), max: at('2014-12-31T00:00') });
    fc.assert(
      fc.property(zone, instant, (place, nowMs) => {
        const left = daysLeft(action, nowMs, place);
        const rungs = rungsLeft(action, nowMs, place);
        expect(rungs).toEqual(RUNGS.filter((rung) => RUNG_DAYS_BEFORE[rung] <= left));
        expect(rungs.length === 0).toBe(actionStatus(action, nowMs, place) === 'closed');
      }),
    );
  });
});
