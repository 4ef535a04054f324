import { describe, expect, it } from 'vitest';
import { draftAction } from '../../../../src/intake/draft/draft-action.ts';
import { readPastedSheet } from '../../../../src/intake/sheet/read-sheet.ts';
import {
  meansOneOf,
  onlyOneMeant,
  withNameForPronoun,
} from '../../../../src/intake/draft/people/name-for-pronoun.ts';

const PEOPLE = [
  { name: 'Ana Bel', gender: 'female' },
  { name: 'Luis Paz', gender: 'male' },
] as const;

describe('a pronoun for one of several people', () => {
  it.each([
    ['en', 'Ana Bel was released on 18 July.', 'She told a judge.', 'Ana Bel told a judge.'],
    ['en', 'The student Luis Paz was beaten.', 'He is ill.', 'Luis Paz is ill.'],
    ['es', 'Ana Bel fue detenida.', 'Ella no ha comparecido.', 'Ana Bel no ha comparecido.'],
    ['fr', 'Ana Bel a été arrêtée.', 'Elle est détenue à Oruro.', 'Ana Bel est détenue à Oruro.'],
    ['de', 'Luis Paz wurde verhaftet.', 'Er ist krank.', 'Luis Paz ist krank.'],
  ] as const)('is in %s the name: %s %s', (language, before, sentence, said) => {
    expect(withNameForPronoun(sentence, before, PEOPLE, language, null)).toBe(said);
  });

  it.each([
    ['Ana Bel and Luis Paz were arrested.', 'She was beaten.'],
    ['Ana Bel was arrested with her sister.', 'He was not there.'],
    ['Police arrested the mother of Ana Bel.', 'She was beaten.'],
    [undefined, 'She was beaten.'],
  ])('stays where it may be another one: %s %s', (before, sentence) => {
    expect(withNameForPronoun(sentence, before, PEOPLE, 'en', null)).toBe(sentence);
  });

  it('stays where two sentences would begin with one long name', () => {
    const [, luis] = PEOPLE;
    const ana = { name: 'Ana Bel Ríos', gender: 'female' } as const;
    const before = 'Ana Bel Ríos was beaten.';
    const say = (country: string) =>
      withNameForPronoun('She is ill.', before, [ana, luis], 'en', country);
    expect([say('HN'), say('FR')]).toEqual(['She is ill.', 'Ana Bel Ríos is ill.']);
  });

  it('stays where there is only one person', () => {
    const [ana] = PEOPLE;
    expect(withNameForPronoun('She is ill.', 'Ana Bel was beaten.', [ana], 'en', null)).toBe(
      'She is ill.',
    );
  });
});

describe('a fact about one of several people', () => {
  it.each([
    ['en', 'Two men followed her from the office.'],
    ['es', 'Ella fue golpeada en la plaza.'],
    ['fr', 'Il a été battu par des gardiens.'],
    ['de', 'Sie wurde am 3. Mai verhaftet.'],
  ] as const)('does in %s not say which: %s', (language, sentence) => {
    expect(meansOneOf(sentence, undefined, PEOPLE, language)).toBe(true);
  });

  it.each(['They were beaten.', 'Two men followed Ms Bel to her office.', 'Nobody was charged.'])(
    'says whom it means: %s',
    (sentence) => {
      expect(meansOneOf(sentence, undefined, PEOPLE, 'en')).toBe(false);
    },
  );

  it('means whom the event before it names alone', () => {
    expect(meansOneOf('She was beaten.', 'Ana Bel was arrested.', PEOPLE, 'en')).toBe(false);
    expect(meansOneOf('She was beaten.', 'She was taken to the barracks.', PEOPLE, 'en')).toBe(
      false,
    );
    expect(meansOneOf('She was beaten.', 'Ana Bel was arrested with Luis Paz.', PEOPLE, 'en')).toBe(
      false,
    );
    expect(meansOneOf('She was beaten.', 'Ana Bel and Luis Paz were arrested.', PEOPLE, 'en')).toBe(
      true,
    );
  });

  it('means the only woman, or nobody for sure', () => {
    const [ana, luis] = PEOPLE;
    const eva = { name: 'Eva Paz', gender: 'female' } as const;
    expect(onlyOneMeant('Men followed her.', PEOPLE, 'en')).toBe('Ana Bel');
    expect(onlyOneMeant('Men followed her.', [ana, eva], 'en')).toBeUndefined();
    expect(
      onlyOneMeant('Men followed her.', [ana, { ...luis, gender: null }], 'en'),
    ).toBeUndefined();
  });

  it.each([
    ['her son, Luis Paz', undefined],
    ['her daughter, Eva Paz', 'en.facts.march-armed-followed'],
  ])('is named in a draft, or something to look at: %s', (other, place) => {
    const read = readPastedSheet(`URGENT ACTION
UA 12/14 Index: AMR 29/001/2014 El Salvador Date: 3 March 2014
TRADE UNIONIST THREATENED
Ana Bel, a trade unionist, and ${other}, have received death threats.
On 1 March 2014 two armed men followed her from the office in Oruro.
Please write immediately in Spanish or your own language:
- Calling on the authorities to guarantee the safety of Ana Bel and ${other}.
PLEASE SEND APPEALS BEFORE 14 APRIL 2014 TO:
Minister of Justice
Rómulo Prado
Calle 1, San Salvador
Salutation: Dear Minister
`);
    if ('refused' in read) throw new Error(read.refused);
    const { toDo, texts } = draftAction(read);
    expect(toDo.find(({ code }) => code === 'fact-pronoun')?.field).toBe(place);
    const told = JSON.stringify(texts?.facts);
    expect(told.includes('followed Ms Bel')).toBe(place === undefined);
  });
});
