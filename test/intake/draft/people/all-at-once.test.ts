import { describe, expect, it } from 'vitest';
import { isOfNobodyElse, sayAtOnce } from '../../../../src/intake/draft/people/all-at-once.ts';

describe('all of several people in the shortest letters', () => {
  it.each([
    ['en', 'release Ms Bel and Mr Paz at once', ['Ms Bel', 'Mr Paz'], 'release both at once'],
    [
      'en',
      'protect Ms Bel, Mr Paz and Ana Ríos',
      ['Ms Bel', 'Mr Paz', 'Ana Ríos'],
      'protect all three',
    ],
    [
      'es',
      'poner en libertad a la señora Bel, la señora Paz y a la señora Ríos',
      ['la señora Bel', 'la señora Paz', 'la señora Ríos'],
      'poner en libertad a las tres',
    ],
    [
      'fr',
      'autoriser M. Paz et Mme Bel à consulter un avocat',
      ['M. Paz', 'Mme Bel'],
      'autoriser ces deux personnes à consulter un avocat',
    ],
    [
      'de',
      'für einen wirksamen Schutz für Frau Bel und Frau Paz zu sorgen',
      ['Frau Bel', 'Frau Paz'],
      'für einen wirksamen Schutz für beide zu sorgen',
    ],
  ] as const)('are in %s not named again: %s', (language, text, names, said) => {
    expect(sayAtOnce(text, names, language)).toBe(said);
  });

  it.each([
    ['en', 'release Ms Bel and tell Mr Paz why', ['Ms Bel', 'Mr Paz']],
    ['en', 'publish Ms Bel and Mr Paz’s files', ['Ms Bel', 'Mr Paz']],
    ['en', 'release Ms Bel and Mr Paz', ['Ms Bel', 'Mr Paz', 'Ana Ríos']],
    ['es', 'liberar al señor Paz y a la señora Bel', ['el señor Paz', 'la señora Bel']],
    ['de', 'Frau Bel und Frau Paz Zugang zu gewähren', ['Frau Bel', 'Frau Paz']],
  ] as const)('are named where one word would not do: %s: %s', (language, text, names) => {
    expect(sayAtOnce(text, names, language)).toBe(text);
  });

  it.each([
    'Deux autres hommes ont été emmenés.',
    'Ana Bel and two others were beaten.',
    'Otra mujer recibió llamadas.',
    'Zwei weitere Männer wurden geschlagen.',
  ])('are not all where others are spoken of: %s', (story) => {
    expect(isOfNobodyElse(story)).toBe(false);
  });
});
