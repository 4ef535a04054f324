import { describe, expect, it } from 'vitest';
import { proposedName } from '../../../../src/conversations/coordinator/translations/name-cases.ts';

describe('proposedName', () => {
  it.each([
    ['Хадиджа Исмайлова', 'female', 'Хадиджи Исмайловой'],
    ['Мария Достоевская', 'female', 'Марии Достоевской'],
    ['Марина Кузьмина', 'female', 'Марины Кузьминой'],
    ['Эльдар Мамедов', 'male', 'Эльдара Мамедова'],
    ['Юрий Вяземский', 'male', 'Юрия Вяземского'],
    ['Карина Карраско', 'female', 'Карины Карраско'],
    ['Карина Шмидт', 'female', 'Карины Шмидт'],
  ] as const)('puts %s into the Russian genitive', (name, gender, genitive) => {
    expect(proposedName(name, 'ru', gender)).toEqual({ nominative: name, genitive });
  });

  it('leaves a name as it is where nobody knows the gender', () => {
    const name = 'Саша Чен';
    expect(proposedName(name, 'ru', 'unspecified')).toEqual({ nominative: name, genitive: name });
  });

  it.each([
    ['Xədicə İsmayılova', 'Xədicə İsmayılovanın'],
    ['Eldar Quliyev', 'Eldar Quliyevin'],
    ['Anar Gül', 'Anar Gülün'],
  ])('puts %s into the Azerbaijani genitive', (name, genitive) => {
    expect(proposedName(name, 'az', 'female')).toEqual({ nominative: name, genitive });
  });

  it('elides in French, and asks for nothing more elsewhere', () => {
    expect(proposedName('Amina Diallo', 'fr', 'female')).toEqual({
      nominative: 'Amina Diallo',
      of: 'd’Amina Diallo',
    });
    expect(proposedName('Amina Diallo', 'de', 'female')).toBe('Amina Diallo');
  });
});
