import { describe, expect, it } from 'vitest';
import { titleCase } from '../../../../src/intake/draft/wording/title-case.ts';

describe('an office above a letter', () => {
  it.each([
    ['MINISTER OF JUSTICE', 'Minister of Justice'],
    ['minister of justice', 'Minister of Justice'],
    ['GENERALSTAATSANWALT', 'Generalstaatsanwalt'],
    ['MINISTRE DE L’INTÉRIEUR', 'Ministre de l’Intérieur'],
    ['PRESIDENTE DE LA REPÚBLICA', 'Presidente de la República'],
  ])('is no heading: %s', (printed, said) => {
    expect(titleCase(printed)).toBe(said);
  });

  it.each(['Minister of Justice', 'CEO', 'Head of the UNHCR', 'Director, INTERPOL'])(
    'stays as it is printed: %s',
    (printed) => {
      expect(titleCase(printed)).toBe(printed);
    },
  );
});
