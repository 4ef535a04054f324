import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { neverQuoteOf } from '../../../../src/intake/draft/wording/never-quote.ts';
import { privateWords } from '../../../../src/intake/draft/wording/private-words.ts';
import { foldText } from '../../../../src/intake/sheet/layout/fold-text.ts';
import { LANGUAGES } from '../../../../src/urgent-action/language.ts';

const TEMPLATES = new URL('../../../../src/templates/', import.meta.url);

describe('words never to be quoted', () => {
  it.each([
    ['en', 'She has been treated for high blood pressure. Her husband left her.'],
    ['ru', 'Её лечили от высокого давления. Муж ушёл от неё.'],
    ['az', 'Təzyiqi yüksəkdir. Boşanıb.'],
    ['fr', 'Elle est malade depuis lors. Son mari l’a quittée.'],
    ['de', 'Sie ist seither krank. Die Ehe wurde geschieden.'],
    ['es', 'Está enferma desde entonces. Su marido la dejó.'],
  ] as const)('are found in %s: illness and family', (language, background) => {
    expect(neverQuoteOf(background, 'Nothing.', language).length).toBeGreaterThanOrEqual(2);
  });

  it.each([
    ['a body', 'She had a miscarriage in prison.', 'miscarr'],
    ['children', 'Her daughter is at school.', 'daughter'],
    ['sexuality', 'He is said to be gay.', 'gay'],
    ['belief', 'He was baptised in 2009.', 'baptis'],
    ['a place', 'They are in hiding with a neighbour.', 'neighbo'],
    ['a street', 'They live in Jacaranda Street.', 'jacaranda'],
    ['somebody’s name', 'A lawyer, Farida Quelle, was told.', 'farida'],
    ['an insult', 'In a message she was called a traitor.', 'traitor'],
  ])('are found for %s', (_, background, word) => {
    expect(neverQuoteOf(background, 'Nothing.', 'en')).toContain(word);
  });

  it.each([
    ['en', 'Her family does not want it known that she has been ill since May.', ['been ill']],
    ['en', 'He fell ill in June and takes antidepressants.', ['antidepress', 'fell ill']],
    ['en', 'She was diagnosed with lupus; she is deaf.', ['diagnos', 'lupus', 'deaf']],
    ['en', 'He left Islam and is a Quaker.', ['islam', 'quaker']],
    ['en', 'She gave birth in custody.', ['birth']],
    ['es', 'Le diagnosticaron anemia y toma pastillas.', ['diagnostic', 'anemia', 'pastilla']],
    ['es', 'Está encinta; salió del armario en 2011.', ['encinta', 'armario']],
    ['fr', 'Elle a accouché en prison; il est sourd.', ['accouch', 'sourd']],
    ['fr', 'Il suit une dialyse et prend des comprimés.', ['dialys', 'comprimé']],
    ['de', 'Sie hat in Haft entbunden; er nimmt Tabletten.', ['entbunden', 'tablette']],
    ['de', 'Er hatte einen Schlaganfall; die Familie sind Aleviten.', ['schlaganfall', 'alevi']],
  ] as const)('are found in %s: %s', (language, background, words) => {
    expect(neverQuoteOf(background, 'Nothing.', language)).toEqual(words);
  });

  it.each(['They were ill-treated.', 'Nobody was illegally held.'])(
    'are no beginning of another word: %s',
    (background) => {
      expect(neverQuoteOf(background, 'Nothing.', 'en')).toEqual([]);
    },
  );

  it('leaves out what the main part says', () => {
    expect(neverQuoteOf('She was raped in prison.', 'She was raped.', 'en')).toEqual([]);
    expect(neverQuoteOf('Farida Quelle said so.', 'Ms Quelle and Farida', 'en')).toEqual([]);
  });

  it('are infections, too', () => {
    const background = 'He was treated for tuberculosis last year.';
    expect(neverQuoteOf(background, 'Nothing.', 'en')).toEqual(['tubercul']);
  });

  it('are no words of a body’s name', () => {
    const background = 'The Committee on the Elimination of Racial Discrimination asked twice.';
    expect(neverQuoteOf(background, 'Nothing.', 'en')).toEqual([]);
  });

  it('takes German nouns for no names', () => {
    const background = 'Seither wurden Tausende Menschen befragt, auch Frau Mehtap Kaya.';
    expect(neverQuoteOf(background, 'Nichts.', 'de')).toEqual(['mehtap', 'kaya']);
  });

  it.each(LANGUAGES)('forbids no word in %s that letters themselves have', (language) => {
    const isPrivate = privateWords(language);
    const folder = new URL(`${language}/`, TEMPLATES);
    const words = readdirSync(folder).flatMap((name) => {
      const text = readFileSync(new URL(name, folder), 'utf8').replaceAll(/{{[^}]*}}/g, ' ');
      return text.match(/\p{L}+/gu) ?? [];
    });
    expect(words.filter((word) => isPrivate.test(foldText(word)))).toEqual([]);
  });
});
