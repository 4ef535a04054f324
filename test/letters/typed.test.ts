import { describe, expect, it } from 'vitest';
import { checkLetter } from '../../src/letters/check.ts';
import { TONES } from '../../src/letters/letter.ts';
import type { Writer } from '../../src/letters/letter.ts';
import { actionBySlug, sampleLetter, writtenLanguages } from './samples.ts';

const example = actionBySlug('az-ismayilova');

/** Places of findings in letters of every language and tone in which the writer typed this. */
function blamed(writer: Partial<Writer>): ReadonlySet<string> {
  const letters = writtenLanguages(example).flatMap((language) =>
    TONES.flatMap((tone) =>
      [0, 1, 2].map((seed) => sampleLetter({ language, tone, seed, writer })),
    ),
  );
  return new Set(
    letters.flatMap((letter) => checkLetter(letter, example)).map(({ where }) => where),
  );
}

describe('findings about what the writer typed', () => {
  it.each([
    '!',
    '.',
    'the',
    'We must act!',
    'two\nlines',
    '{{name}} <b>',
    'Khadija Ismayilova',
    'Пишу Вам с надеждой',
    '$1 $&',
    '.'.repeat(200),
    'word '.repeat(40),
    'שלום',
  ])('blame nothing of ours for the own line %j', (ownLine) => {
    expect([...blamed({ ownLine })].filter((where) => where !== 'ownLine')).toEqual([]);
  });

  it.each([
    'St. Gallen, CH.',
    'г. Москва',
    'N. Y.',
    'New York!',
    "Val-d'Or",
    '{{x}}',
    '12345',
    'Wien  -  Österreich',
    '$&',
    '¿Dónde?',
    'Paris « nord »',
    '…',
    'word '.repeat(19).trim(),
    'ירושלים',
  ])('blame nothing of ours for the place %j', (place) => {
    expect([...blamed({ place })].filter((where) => where !== 'letterhead')).toEqual([]);
  });

  it.each(
    [
      'Null; anna null; undefined; NaN; True; O; 李; ნორა; نورا ليندكفيست; ANNA BERGER',
      "O'Brien-Šmíd; Jean-Pierre N'Guessan; d’Artagnan; Nguyễn Thị Ánh; Khadija Ismayilova",
      'Lügner; Hans Diktator; Maria Verbrecher; Режим; We; Must Demand; Amnesty; Sex',
      'María de la Concepción Isabel Fernández de Córdoba y Álvarez de Toledo',
      'A'.repeat(60),
    ].flatMap((names) => names.split('; ')),
  )('let somebody sign as %s', (name) => {
    expect([...blamed({ name })]).toEqual([]);
  });

  it.each(
    [
      'null; Reading; Nice; Bitte; Merci; Dank; Gracias, Honduras; Hell; Die; Regime; Must; Sex',
      "We; Я; Баку; Å; N'Djamena; Azərbaycan; Prague",
    ].flatMap((places) => places.split('; ')),
  )('let somebody write from %s', (place) => {
    expect([...blamed({ place })]).toEqual([]);
  });

  it('lets German lines have no patience', () => {
    const ownLine = 'Ich habe seit Jahren null Zweifel an ihrer Arbeit.';
    const letter = sampleLetter({ language: 'de', writer: { ownLine } });
    expect(checkLetter(letter, example)).toEqual([]);
  });

  it.each(['M. K.', "O'Neil", '李', '{{x}}', 'x'.repeat(100)])(
    'blame nothing of ours for the name %j',
    (name) => {
      expect([...blamed({ name })].filter((where) => where !== 'signature')).toEqual([]);
    },
  );
});
