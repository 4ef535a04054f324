import { describe, expect, it } from 'vitest';
import { withNameForPronoun } from '../../../../src/intake/draft/people/name-for-pronoun.ts';

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
    expect(withNameForPronoun(sentence, before, PEOPLE, language)).toBe(said);
  });

  it.each([
    ['Ana Bel and Luis Paz were arrested.', 'She was beaten.'],
    ['Ana Bel was arrested with her sister.', 'He was not there.'],
    ['Police arrested the mother of Ana Bel.', 'She was beaten.'],
    [undefined, 'She was beaten.'],
  ])('stays where it may be another one: %s %s', (before, sentence) => {
    expect(withNameForPronoun(sentence, before, PEOPLE, 'en')).toBe(sentence);
  });

  it('stays where there is only one person', () => {
    const [ana] = PEOPLE;
    expect(withNameForPronoun('She is ill.', 'Ana Bel was beaten.', [ana], 'en')).toBe(
      'She is ill.',
    );
  });
});
