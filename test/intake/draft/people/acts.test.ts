import { expect, it } from 'vitest';
import { whoTelling } from '../../../../src/intake/draft/facts/who-telling.ts';
import { sayPolitely } from '../../../../src/intake/draft/people/polite-telling.ts';
import type { Language } from '../../../../src/urgent-action/language.ts';

const full = 'Ana Bel Paz';
const polite = { en: 'Ms Paz', es: 'la señora Bel Paz', fr: 'Mme Paz', de: 'Frau Paz' };

it.each([
  ['en', 'Police arrested Ana Bel Paz at home on 3 May.'],
  ['en', 'The public order police stopped Ana Bel Paz on a bus.'],
  ['en', 'Prison guards kept Ana Bel Paz awake.'],
  ['es', 'La policía detuvo a Ana Bel Paz el 3 de mayo.'],
  ['es', 'Los soldados golpearon a Ana Bel Paz.'],
  ['fr', 'La police a arrêté Ana Bel Paz le 3 mai.'],
  ['fr', 'Le juge condamna Ana Bel Paz.'],
  ['de', 'Die Polizei nahm Ana Bel Paz fest.'],
] as const)('keeps who did it (%s): %s', (language, text) => {
  const person = { full, polite: polite[language] };
  expect(sayPolitely(text, [person], language)).toBe(text.replace(full, person.polite));
  expect(whoTelling({ story: text, letter: '', language }, full)).toBeUndefined();
});

it.each([
  ['en', 'The detained journalist Ana Bel Paz is ill.', 'Ms Paz is ill.'],
  ['en', 'Police officer Ana Bel Paz is ill.', 'Ms Paz is ill.'],
  ['es', 'La periodista Ana Bel Paz está enferma.', 'La señora Bel Paz está enferma.'],
  ['fr', 'La journaliste Ana Bel Paz est malade.', 'Mme Paz est malade.'],
  ['de', 'Die Lehrerin Ana Bel Paz ist krank.', 'Frau Paz ist krank.'],
] satisfies readonly (readonly [Language, string, string])[])(
  'puts the name in the place of what somebody is (%s): %s',
  (language, text, said) => {
    expect(sayPolitely(text, [{ full, polite: polite[language] }], language)).toBe(said);
  },
);
