import { describe, expect, it } from 'vitest';
import { findingsIn, itFinds } from '../file/spoiled.ts';
import { parseUrgentAction } from '../../../src/urgent-action/file/parse.ts';
import { ACTION, ENGLISH, sheet, spoiled } from '../sheet.ts';

describe('checkPeople', () => {
  itFinds('error', 'action.yaml', [
    {
      rule: 'one person without a gender',
      from: '    gender: female\n',
      to: '',
      says: 'people[0].gender: is missing',
      at: 'id: ana',
    },
  ]);

  itFinds('warning', 'action.yaml', [
    {
      rule: 'a group with a gender',
      from: 'gender: female',
      to: 'gender: female\n    group: true',
      says: 'people[0].gender: a group is written as one person',
      at: 'gender: female',
    },
    {
      rule: 'a group with the name of one person',
      from: 'gender: female',
      to: 'group: true',
      says: 'people[0].names.Latn: a group is written as one person, "Ana Invented"',
      at: 'Latn',
    },
  ]);

  itFinds('warning', 'en.yaml', [
    {
      rule: 'several people written as one',
      from: 'name: Ana Invented\n',
      to: 'name: Ana Invented and her children\n',
      says: 'name: several people are written as one',
      at: 'name:',
    },
  ]);

  itFinds('error', 'en.yaml', [
    {
      rule: 'a name spelled otherwise',
      from: 'name: Ana Invented\n',
      to: 'name: Anna Invented\n',
      says: 'name: does not contain "Ana Invented"',
      at: 'name:',
    },
  ]);

  it('lets a group be called in each language what it is called there', () => {
    const action = spoiled(
      ACTION,
      '    gender: female\n    names: { Latn: Ana Invented }',
      '    group: true\n    names: { Latn: Villagers of Inventedville }',
    );
    const english = spoiled(ENGLISH, 'name: Ana Invented\n', 'name: the people of Inventedville\n');
    expect(findingsIn({ 'action.yaml': action, 'en.yaml': english })).toEqual([]);
    const parsed = parseUrgentAction(
      'xy-sample',
      sheet({ 'action.yaml': action, 'en.yaml': english }),
    );
    expect(parsed).toMatchObject({ action: { people: [{ group: true, gender: 'unspecified' }] } });
  });

  it('lets somebody be named in the texts alone', () => {
    const action = spoiled(ACTION, '    names: { Latn: Ana Invented }\n', '');
    expect(findingsIn({ 'action.yaml': action })).toEqual([]);
  });

  it.each(['José Ortega y Gasset', 'Anders Ander', 'Andrea Personas'])(
    'takes %s for one',
    (name) => {
      const action = spoiled(ACTION, 'Ana Invented', name);
      expect(
        findingsIn({ 'action.yaml': action, 'en.yaml': ENGLISH.replace('Ana Invented', name) }),
      ).toEqual([]);
    },
  );
});
