import { describe, expect, it } from 'vitest';
import { continentOf } from '../../src/sending/continents.ts';
import { countryCodes } from '../../src/urgent-action/country-code.ts';

describe('continents', () => {
  it('know every country but Antarctica', () => {
    expect(countryCodes().filter((code) => continentOf(code) === undefined)).toEqual(['AQ']);
  });

  it('know nothing that is no country', () => {
    expect(continentOf('ZZ')).toBeUndefined();
  });
});
