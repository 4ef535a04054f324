import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitsScript } from '../../src/places/script.ts';
import { transliterate } from '../../src/places/transliterate.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

describe('transliterate', () => {
  it.each([
    ['Иван Щукин', 'en', 'Ivan Shchukin'],
    ['Юлия Жукова', 'fr', 'Ioulia Joukova'],
    ['Сергей Чайковский', 'de', 'Sergei Tschaikowski'],
    ['Хулио Хрущев', 'es', 'Julio Jrushchev'],
    ['Наталья Гусейнова', 'az', 'Natalya Quseynova'],
    ['Әли Һәсәнов', 'az', 'Əli Həsənov'],
    ['ЩУКИН', 'en', 'SHCHUKIN'],
    ['Олексій Їжак', 'ru', 'Олексий Ижак'],
  ] as const)('writes %s in %s as %s', (name, language, written) => {
    expect(transliterate(name, language)).toBe(written);
  });

  it.each([
    ['Maria Keller', 'de', 'Мария Келлер'],
    ['Schmidt', 'de', 'Шмидт'],
    ['José García', 'es', 'Хосе Гарсия'],
    ['Əli Həsənov', 'az', 'Али Гасанов'],
    ['Çingiz Şıxlı', 'az', 'Чингиз Шыхлы'],
    ['John Smith', 'en', 'Джон Смит'],
    ['Jean', 'fr', 'Жеан'],
    ['İ. M.', 'fr', 'И. М.'],
  ] as const)('reads %s (%s) into Russian as %s', (name, from, written) => {
    expect(transliterate(name, 'ru', from)).toBe(written);
  });

  it('leaves what fits as it is', () => {
    expect(transliterate('Ana Gonçalves', 'en')).toBe('Ana Gonçalves');
    expect(transliterate('Анна Петрова', 'ru')).toBe('Анна Петрова');
  });

  it.each(['李小龙', 'გიორგი', 'محمد'])('does not pretend to read %s', (name) => {
    expect(transliterate(name, 'ru')).toBeUndefined();
  });

  it('gives letters of the language or nothing', () => {
    const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(names, fc.constantFrom(...LANGUAGES), (name, language) => {
        const written = transliterate(name, language);
        expect(written === undefined || fitsScript(written, language)).toBe(true);
      }),
    );
  });
});
