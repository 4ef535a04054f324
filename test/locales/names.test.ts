import { describe, expect, it } from 'vitest';
import { countryName, formatDate, languageName } from '../../src/locales/names.ts';

describe('formatDate', () => {
  it.each([
    ['en', '25 November 2014'],
    ['ru', '25 ноября 2014 года'],
    ['az', '25 noyabr 2014'],
    ['fr', '25 novembre 2014'],
    ['de', '25. November 2014'],
    ['es', '25 de noviembre de 2014'],
  ] as const)('writes a date in %s', (language, expected) => {
    expect(formatDate('2014-11-25', language)).toBe(expected);
  });
});

describe('languageName', () => {
  it('starts with a capital in every language', () => {
    expect(languageName('ru', 'ru')).toBe('Русский');
    expect(languageName('az', 'az')).toBe('Azərbaycan');
    expect(languageName('fr', 'en')).toBe('French');
  });
});

describe('countryName', () => {
  it('speaks the language asked for', () => {
    expect(countryName('AZ', 'fr')).toBe('Azerbaïdjan');
  });
});
