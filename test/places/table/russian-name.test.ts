import { describe, expect, it } from 'vitest';
import { pickRussianName } from '../../../src/places/table/russian-name.ts';

describe('pickRussianName', () => {
  it('takes the only Russian name among others', () => {
    const names = ['Utrecht', 'Утрехт', 'Утрехт хот', 'Ουτρέχτη', 'Утрэхт'];
    expect(pickRussianName(names, 'Utrecht', 'NL')?.name).toBe('Утрехт');
  });

  it.each([
    [['Гетеборг', 'Гьотеборг', 'Гётеборг', 'Гётэбарг'], 'Göteborg', 'Гётеборг'],
    [['Арл', 'Арль'], 'Arles', 'Арль'],
    [['Бургас', 'Бургос'], 'Burgos', 'Бургос'],
    [['Левит', 'Вилмингтон', 'Уилмингтон', 'Уилмингтън'], 'Wilmington', 'Уилмингтон'],
  ])('is not sure among %j', (names, latin, name) => {
    expect(pickRussianName(names, latin, 'DE')).toEqual({ name, isSure: false });
  });

  it('is sure where Russian is spoken', () => {
    expect(pickRussianName(['Тула', 'Тулла'], 'Tula', 'RU')?.isSure).toBe(true);
  });

  it('finds none among names of other languages', () => {
    expect(pickRussianName(['Київ', 'Kyiv', 'Ґанок'], 'Kyiv', 'UA')).toBeUndefined();
  });
});
