import { describe, expect, it } from 'vitest';
import { findingsIn, itFinds } from '../file/spoiled.ts';
import { parseUrgentAction } from '../../../src/urgent-action/file/parse.ts';
import { ACTION, sheet, spoiled } from '../sheet.ts';

describe('checkDates', () => {
  itFinds('error', 'action.yaml', [
    {
      rule: 'a deadline before the issue',
      from: '2031-02-10',
      to: '2031-01-10',
      says: 'the last day to write, 2031-01-09, is before',
      at: 'before',
    },
    {
      rule: 'both kinds of deadline',
      from: '  before: 2031-02-10',
      to: '  before: 2031-02-10\n  until: 2031-02-10',
      says: 'deadline: needs exactly one of deadline.before, deadline.until and closes',
      at: 'deadline',
    },
    {
      rule: 'no kind of deadline',
      from: 'deadline:\n  before: 2031-02-10',
      to: 'deadline: {}',
      says: 'deadline: needs exactly one of',
      at: 'deadline',
    },
    {
      rule: 'an event after the issue',
      from: '2031-01-05',
      to: '2031-03-05',
      says: 'facts[1].date: 2031-03-05 is after',
      at: '2031-03-05',
    },
    {
      rule: 'a last day printed and one of our own',
      from: 'deadline:\n',
      to: 'closes: 2031-02-09\ndeadline:\n',
      says: 'needs exactly one of deadline.before, deadline.until and closes',
      at: 'deadline',
    },
    {
      rule: 'no last day at all',
      from: 'deadline:\n  before: 2031-02-10\n',
      to: '',
      says: 'deadline: needs exactly one of',
      at: 'slug',
    },
    {
      rule: 'a month after the issue',
      from: 'date: 2031-01-05',
      to: 'date: 2031-02',
      says: 'facts[1].date: 2031-02 is after the day of issue',
      at: 'date: 2031-02',
    },
  ]);

  it('takes a day, a month, a year and no date of issue', () => {
    for (const date of ['2031-01-05', '2031-01', '2031', '2014-10'])
      expect(findingsIn({ 'action.yaml': spoiled(ACTION, '2031-01-05', date) })).toEqual([]);
    expect(findingsIn({ 'action.yaml': spoiled(ACTION, 'issued: 2031-01-10\n', '') })).toEqual([]);
  });

  it('takes a last day of the section’s own', () => {
    const text = spoiled(ACTION, 'deadline:\n  before: 2031-02-10', 'closes: 2031-02-10');
    const parsed = parseUrgentAction('xy-sample', sheet({ 'action.yaml': text }));
    expect(parsed).toMatchObject({
      ok: true,
      action: { deadline: { kind: 'closes', date: '2031-02-10' } },
      warnings: [],
    });
  });

  it('takes a hearing that is still ahead', () => {
    const text = spoiled(ACTION, '2031-01-05', '2031-02-05, upcoming: true');
    expect(findingsIn({ 'action.yaml': text })).toEqual([]);
  });
});
