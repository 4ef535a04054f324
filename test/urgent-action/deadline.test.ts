import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionStatus,
  addDays,
  closedReason,
  closing,
  dateNumbered,
  dayNumber,
  daysBetween,
  daysLeft,
  instantOf,
  lastDay,
  localDate,
  localHour,
} from '../../src/urgent-action/deadline.ts';
import type { Dated } from '../../src/urgent-action/deadline.ts';

const before26November: Dated = { kind: 'new', deadline: { kind: 'before', date: '2014-11-26' } };
const until26November: Dated = { kind: 'new', deadline: { kind: 'until', date: '2014-11-26' } };
const stopped: Dated = { ...before26November, kind: 'stop' };

const at = (utc: string): number => Date.parse(`${utc}Z`);

const ZONES = [
  'Pacific/Kiritimati',
  'Pacific/Auckland',
  'Pacific/Chatham',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Asia/Baku',
  'Europe/Moscow',
  'Africa/Casablanca',
  'Europe/Berlin',
  'UTC',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Los_Angeles',
  'Pacific/Pago_Pago',
] as const;

const zone = fc.constantFrom(...ZONES);
const date = fc
  .date({ min: new Date('2010-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const kinds = ['before', 'until', 'closes'] as const;
const deadline = fc.record({ kind: fc.constantFrom(...kinds), date });
const instant = fc.integer({ min: at('2010-01-01T00:00'), max: at('2040-01-01T00:00') });

describe('lastDay', () => {
  it('is the day before a date with before', () => {
    expect(lastDay(before26November.deadline)).toBe('2014-11-25');
  });

  it('is the date itself with until', () => {
    expect(lastDay(until26November.deadline)).toBe('2014-11-26');
  });

  it('is the date itself where the section chose it', () => {
    expect(lastDay({ kind: 'closes', date: '2014-11-26' })).toBe('2014-11-26');
  });

  it('steps over the ends of months and years', () => {
    expect(lastDay({ kind: 'before', date: '2031-01-01' })).toBe('2030-12-31');
    expect(lastDay({ kind: 'before', date: '2032-03-01' })).toBe('2032-02-29');
    expect(lastDay({ kind: 'before', date: '2031-03-01' })).toBe('2031-02-28');
  });
});

describe('actionStatus', () => {
  // The last second of the 25th and the first of the 26th, by the clocks of each place.
  it.each([
    ['Pacific/Kiritimati', '2014-11-25T10:00:00'],
    ['Pacific/Auckland', '2014-11-25T11:00:00'],
    ['Asia/Baku', '2014-11-25T20:00:00'],
    ['Europe/Moscow', '2014-11-25T21:00:00'],
    ['Europe/Berlin', '2014-11-25T23:00:00'],
    ['Europe/London', '2014-11-26T00:00:00'],
    ['America/St_Johns', '2014-11-26T03:30:00'],
    ['America/Los_Angeles', '2014-11-26T08:00:00'],
    ['Pacific/Pago_Pago', '2014-11-26T11:00:00'],
  ])('ends the 25th at midnight in %s', (place, midnight) => {
    expect(actionStatus(before26November, at(midnight) - 1, place)).toBe('lastDay');
    expect(actionStatus(before26November, at(midnight), place)).toBe('closed');
    expect(actionStatus(until26November, at(midnight), place)).toBe('lastDay');
    expect(actionStatus(until26November, at(midnight) - 1, place)).toBe('open');
  });

  it('is open for one and closed for another at once', () => {
    const instantMs = at('2014-11-25T22:00:00');
    expect(actionStatus(before26November, instantMs, 'Asia/Baku')).toBe('closed');
    expect(actionStatus(before26November, instantMs, 'Europe/Berlin')).toBe('lastDay');
  });

  it('keeps a last day of 23 hours whole', () => {
    const action: Dated = { kind: 'new', deadline: { kind: 'until', date: '2015-03-29' } };
    expect(actionStatus(action, at('2015-03-28T22:59:59'), 'Europe/Berlin')).toBe('open');
    expect(actionStatus(action, at('2015-03-28T23:00:00'), 'Europe/Berlin')).toBe('lastDay');
    expect(actionStatus(action, at('2015-03-29T21:59:59'), 'Europe/Berlin')).toBe('lastDay');
    expect(actionStatus(action, at('2015-03-29T22:00:00'), 'Europe/Berlin')).toBe('closed');
  });

  it('keeps a last day of 25 hours whole', () => {
    const action: Dated = { kind: 'new', deadline: { kind: 'until', date: '2014-11-02' } };
    expect(actionStatus(action, at('2014-11-02T07:00:00'), 'America/Los_Angeles')).toBe('lastDay');
    expect(actionStatus(action, at('2014-11-03T07:59:59'), 'America/Los_Angeles')).toBe('lastDay');
    expect(actionStatus(action, at('2014-11-03T08:00:00'), 'America/Los_Angeles')).toBe('closed');
  });

  it('begins a last day whose midnight is skipped', () => {
    const action: Dated = { kind: 'new', deadline: { kind: 'until', date: '2014-10-19' } };
    expect(actionStatus(action, at('2014-10-19T02:59:59'), 'America/Sao_Paulo')).toBe('open');
    expect(actionStatus(action, at('2014-10-19T03:00:00'), 'America/Sao_Paulo')).toBe('lastDay');
  });

  it('closes a stopped action long before its date', () => {
    expect(actionStatus(stopped, at('2014-10-20T12:00'), 'Europe/London')).toBe('closed');
  });

  it('is closed for good once it is closed', () => {
    fc.assert(
      fc.property(deadline, zone, instant, fc.nat(10 ** 11), (printed, place, nowMs, laterMs) => {
        const action: Dated = { kind: 'new', deadline: printed };
        const first = actionStatus(action, nowMs, place);
        const second = actionStatus(action, nowMs + laterMs, place);
        const order = ['open', 'lastDay', 'closed'];
        expect(order.indexOf(second)).toBeGreaterThanOrEqual(order.indexOf(first));
      }),
    );
  });

  it('agrees with the calendar on the wall', () => {
    fc.assert(
      fc.property(deadline, zone, instant, (printed, place, nowMs) => {
        const today = localDate(nowMs, place);
        const late = printed.kind === 'before' ? today >= printed.date : today > printed.date;
        expect(actionStatus({ kind: 'new', deadline: printed }, nowMs, place) === 'closed').toBe(
          late,
        );
      }),
    );
  });
});

describe('closedReason', () => {
  it('tells a stopped action from an expired one', () => {
    expect(closedReason(stopped, at('2014-12-20T12:00'), 'Europe/London')).toBe('stopped');
    expect(closedReason(before26November, at('2014-12-20T12:00'), 'UTC')).toBe('expired');
    expect(closedReason(before26November, at('2014-11-25T12:00'), 'UTC')).toBeUndefined();
  });
});

describe('closing', () => {
  const los = { zone: 'America/Los_Angeles', isSure: true };
  const guessed = { zone: 'Europe/London', isSure: false };

  it('is that of a zone that is known', () => {
    expect(closing(before26November, at('2014-11-26T07:59'), los)).toBeUndefined();
    expect(closing(before26November, at('2014-11-26T08:00'), los)).toBe('expired');
  });

  it('is unsure from the guessed end until the last on earth', () => {
    expect(closing(before26November, at('2014-11-25T23:59'), guessed)).toBeUndefined();
    expect(closing(before26November, at('2014-11-26T00:00'), guessed)).toBe('perhaps');
    expect(closing(before26November, at('2014-11-26T11:59'), guessed)).toBe('perhaps');
    expect(closing(before26November, at('2014-11-26T12:00'), guessed)).toBe('expired');
  });

  it('is sure of what has been stopped', () => {
    expect(closing(stopped, at('2014-11-01T12:00'), guessed)).toBe('stopped');
  });
});

describe('daysLeft', () => {
  it('is nought on the last day', () => {
    expect(daysLeft(before26November, at('2014-11-25T12:00'), 'UTC')).toBe(0);
  });

  it('counts calendar days, not spans of 24 hours', () => {
    expect(daysLeft(before26November, at('2014-11-24T23:59'), 'UTC')).toBe(1);
    expect(daysLeft(before26November, at('2014-11-18T00:00'), 'UTC')).toBe(7);
    expect(daysLeft(before26November, at('2014-11-26T00:00'), 'UTC')).toBe(-1);
  });

  it('is not moved by daylight saving', () => {
    const action: Dated = { kind: 'new', deadline: { kind: 'until', date: '2015-04-05' } };
    expect(daysLeft(action, at('2015-03-28T12:00'), 'Europe/Berlin')).toBe(8);
  });

  it('loses one with each midnight', () => {
    fc.assert(
      fc.property(deadline, zone, date, (printed, place, day) => {
        const action: Dated = { kind: 'new', deadline: printed };
        const today = daysLeft(action, instantOf(day, 12, place), place);
        const tomorrow = daysLeft(action, instantOf(addDays(day, 1), 12, place), place);
        expect(today - tomorrow).toBe(1);
      }),
    );
  });
});

describe('localDate and localHour', () => {
  it('read the calendar and the clock of a zone', () => {
    const instantMs = at('2014-11-25T23:30:00');
    expect(localDate(instantMs, 'Pacific/Auckland')).toBe('2014-11-26');
    expect(localHour(instantMs, 'Pacific/Auckland')).toBe(12);
    expect(localDate(instantMs, 'America/Los_Angeles')).toBe('2014-11-25');
    expect(localHour(instantMs, 'America/Los_Angeles')).toBe(15);
  });

  it('agree with Intl', () => {
    fc.assert(
      fc.property(zone, instant, (place, nowMs) => {
        const format = new Intl.DateTimeFormat('en-CA', { timeZone: place, dateStyle: 'short' });
        expect(localDate(nowMs, place)).toBe(format.format(nowMs));
      }),
    );
  });
});

describe('instantOf', () => {
  it('is the instant at which the clocks show the hour', () => {
    expect(instantOf('2014-11-25', 10, 'Asia/Baku')).toBe(at('2014-11-25T06:00:00'));
    expect(instantOf('2014-07-01', 10, 'Europe/Berlin')).toBe(at('2014-07-01T08:00:00'));
  });

  it('moves an hour that is skipped to later', () => {
    expect(instantOf('2015-03-29', 2, 'Europe/Berlin')).toBe(at('2015-03-29T01:00:00'));
  });

  it('takes the first of an hour that comes twice', () => {
    expect(instantOf('2014-10-26', 2, 'Europe/Berlin')).toBe(at('2014-10-26T00:00:00'));
  });

  it('stays on its day', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: 0, max: 23 }), zone, (day, hour, place) => {
        const instantMs = instantOf(day, hour, place);
        expect(localDate(instantMs, place)).toBe(day);
        expect(localHour(instantMs, place)).toBeGreaterThanOrEqual(hour);
      }),
    );
  });
});

describe('daysBetween', () => {
  it('is what addDays adds', () => {
    fc.assert(
      fc.property(date, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });
});

describe('dayNumber', () => {
  it('counts from the first day of 1970', () => {
    expect(['1969-12-31', '1970-01-01', '2014-11-25'].map(dayNumber)).toEqual([-1, 0, 16_399]);
  });

  it('is read back by dateNumbered', () => {
    fc.assert(
      fc.property(date, (day) => {
        expect(dateNumbered(dayNumber(day))).toBe(day);
      }),
    );
  });
});
