import { describe, expect, it } from 'vitest';
import { readings, withoutYearsAgain } from '../../../src/letters/languages/years.ts';
import type { Language } from '../../../src/urgent-action/language.ts';

const TOLD: readonly (readonly [Language, string, string])[] = [
  ['en', 'On 3 October 2014, Ms A left.', 'On 3 October, Ms A left.'],
  ['en', 'Held since 12 May 2014.', 'Held since 12 May.'],
  ['de', 'Am 12. Oktober 2014 fuhr sie.', 'Am 12. Oktober fuhr sie.'],
  ['de', 'Sie ist seit dem 1. Jänner 2014 frei.', 'Sie ist seit dem 1. Jänner frei.'],
  ['fr', 'Le 1er juillet 2014, elle est partie.', 'Le 1er juillet, elle est partie.'],
  ['fr', 'Arrêtée le 3 août 2014 ; libre.', 'Arrêtée le 3 août ; libre.'],
  ['es', 'El 3 de octubre de 2014 salió.', 'El 3 de octubre salió.'],
  ['es', 'El 1.º de mayo del 2014 salió.', 'El 1.º de mayo salió.'],
  ['ru', '12 октября 2014 года её задержали.', '12 октября её задержали.'],
  ['ru', 'Её держат с 2 мая 2014 года.', 'Её держат с 2 мая.'],
  ['az', '2014-cü il oktyabrın 3-də o saxlanılıb.', 'Oktyabrın 3-də o saxlanılıb.'],
  ['az', 'O, 2014-cü il aprelin 3-dən həbsdədir.', 'O, aprelin 3-dən həbsdədir.'],
  ['az', '2014-cü il iyunun 3-də o gedib.', 'İyunun 3-də o gedib.'],
  ['az', 'O gedib. 2014-cü il iyulun 3-də qayıdıb.', 'O gedib. İyulun 3-də qayıdıb.'],
  ['az', '2014-cü il 27 dekabr tarixli proqram.', '27 dekabr tarixli proqram.'],
];

/** A month and its year alone, and a year alone. */
const KEPT: readonly (readonly [Language, string])[] = [
  ['en', 'Since July 2014 she has been ill; since 2014 she has been away.'],
  ['de', 'Im Juli 2014 war sie krank, und 2014 war sie fort.'],
  ['fr', 'Depuis juillet 2014, en 2014.'],
  ['es', 'Desde julio de 2014, en 2014.'],
  ['ru', 'С июля 2014 года, в 2014 году.'],
  ['az', '2014-cü ilin iyulundan, 2014-cü ildə.'],
];

describe('withoutYearsAgain', () => {
  it.each(TOLD)('leaves out the year named last: %s, %s', (language, text, short) => {
    expect(withoutYearsAgain(text, language, '2014')).toEqual({ text: short, year: '2014' });
  });

  it.each(TOLD)('names the first year and another than the last: %s, %s', (language, text) => {
    for (const before of [undefined, '2013'])
      expect(withoutYearsAgain(text, language, before)).toEqual({ text, year: '2014' });
  });

  it.each(KEPT)('leaves a month or a year alone as it is: %s, %s', (language, text) => {
    expect(withoutYearsAgain(text, language, '2014')).toEqual({ text, year: '2014' });
  });

  it('names a year again behind another', () => {
    const text = 'On 3 May 2014 and 4 May 2014; in July 2013 and on 5 May 2014 and 6 May 2014.';
    expect(withoutYearsAgain(text, 'en', undefined).text).toBe(
      'On 3 May 2014 and 4 May; in July 2013 and on 5 May 2014 and 6 May.',
    );
  });

  it('takes a figure for no year', () => {
    expect(withoutYearsAgain('On 3 May 2014 they paid 20145 or 7 dollars.', 'en', '2014')).toEqual({
      text: 'On 3 May they paid 20145 or 7 dollars.',
      year: '2014',
    });
  });

  it('leaves a text without a date as it is, and the year named last', () => {
    expect(withoutYearsAgain('She left.', 'en', '2014')).toEqual({
      text: 'She left.',
      year: '2014',
    });
  });
});

describe('readings', () => {
  it('are all that a text may become', () => {
    expect(readings('On 3 May 2014 and 4 May 2014.', 'en')).toEqual([
      'On 3 May 2014 and 4 May.',
      'On 3 May and 4 May.',
    ]);
    expect(readings('On 3 May 2014 and 4 May 2015.', 'en')).toEqual([
      'On 3 May 2014 and 4 May 2015.',
      'On 3 May and 4 May 2015.',
    ]);
    expect(readings('She left.', 'en')).toEqual(['She left.']);
  });
});
