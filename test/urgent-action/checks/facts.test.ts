import { describe, expect, it } from 'vitest';
import { findingsIn, itFinds } from '../file/spoiled.ts';
import { withNeeds } from '../../../src/urgent-action/checks/facts.ts';
import { ACTION, ENGLISH, spoiled } from '../sheet.ts';

describe('checkFacts', () => {
  itFinds('error', 'action.yaml', [
    {
      rule: 'a fact that needs itself',
      from: 'date: 2031-01-05',
      to: 'date: 2031-01-05, needs: [first]',
      says: 'facts[1].needs: "first" needs itself',
      at: 'date: 2031-01-05',
    },
    {
      rule: 'who with needs',
      from: 'kind: who',
      to: 'kind: who, needs: [first]',
      says: 'facts[0].needs: a fact of the kind who needs nothing',
      at: 'kind: who',
    },
    {
      rule: 'an event that needs a concern',
      from: 'demands:\n',
      to: '  - { id: next, kind: event, needs: [fear] }\ndemands:\n',
      says: 'facts[3].needs: comes before fear in a letter',
      at: 'id: next',
    },
    {
      rule: 'an upcoming fact without a day',
      from: 'date: 2031-01-05',
      to: 'date: 2031-01, upcoming: true',
      says: 'facts[1].upcoming: needs a whole date',
      at: 'upcoming',
    },
    {
      rule: 'an upcoming fact that is past',
      from: 'date: 2031-01-05',
      to: 'date: 2031-01-05, upcoming: true',
      says: 'facts[1].date: 2031-01-05 is before the day of issue',
      at: 'upcoming',
    },
    {
      rule: 'a recipient whom nobody asks for anything',
      from: 'because: [first] }\nrecipients:\n',
      to: 'because: [first], to: [mayor] }\nrecipients:\n  - { id: judge, emails: [judge@example.org] }\n',
      says: 'recipients[0]: nobody asks "judge" for anything',
      at: 'id: judge',
    },
  ]);

  itFinds('warning', 'action.yaml', [
    {
      rule: 'a law that belongs to no event',
      from: 'kind: concern, needs: [first]',
      to: 'kind: law',
      says: 'facts[2]: is a law that belongs to no event',
      at: 'kind: law',
    },
  ]);

  it('names a circle once, at its first fact', () => {
    const text = spoiled(
      ACTION,
      'date: 2031-01-05 }',
      'needs: [second] }\n  - { id: second, kind: event, needs: [third] }\n  - { id: third, kind: event, needs: [first] }',
    );
    const english = spoiled(ENGLISH, '  fear:', '  second: A second.\n  third: A third.\n  fear:');
    expect(findingsIn({ 'action.yaml': text, 'en.yaml': english })).toMatchObject([
      { message: 'facts[1].needs: "first" needs itself, by way of second, third, first' },
    ]);
  });

  it('gathers what is needed, however far away', () => {
    const needs = new Map([
      ['a', ['b']],
      ['b', ['c', 'a']],
      ['c', []],
      ['d', []],
    ]);
    expect(withNeeds(['a'], needs)).toEqual(['a', 'b', 'c']);
  });
});
