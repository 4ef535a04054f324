import { describe, expect, it } from 'vitest';
import { formatDate, languageInText, languageName } from '../../src/locales/names.ts';

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

describe('formatDate on the first of a month', () => {
  it('writes it as the French do', () => {
    expect(formatDate('2014-12-01', 'fr')).toBe('1er décembre 2014');
    expect(formatDate('2014-12-11', 'fr')).toBe('11 décembre 2014');
  });
});

describe('languageInText', () => {
  it.each([
    ['ru', 'английский'],
    ['az', 'ingilis dili'],
    ['fr', 'anglais'],
    ['de', 'Englisch'],
    ['es', 'inglés'],
    ['en', 'English'],
  ] as const)('writes English within a sentence of %s', (language, name) => {
    expect(languageInText('en', language)).toBe(name);
  });

  it('keeps the capital of a country in Azerbaijani', () => {
    expect(languageInText('az', 'az')).toBe('Azərbaycan dili');
  });
});

describe('languageName', () => {
  it('starts with a capital in every language', () => {
    expect(languageName('ru', 'ru')).toBe('Русский');
    expect(languageName('az', 'az')).toBe('Azərbaycan dili');
    expect(languageName('en', 'az')).toBe('İngilis dili');
    expect(languageName('fr', 'en')).toBe('French');
  });
});
