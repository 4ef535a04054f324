import { describe, expect, it } from 'vitest';
import { writerCountry } from '../../src/places/writer-country.ts';

describe('writerCountry', () => {
  it.each([
    ['Lyon, France', 'en', 'FR'],
    ['Wien', 'de', 'AT'],
    ['Баку', 'ru', 'AZ'],
    ['Zürich', 'de', 'CH'],
    ['Auckland, New Zealand', 'en', 'NZ'],
    ['Deutschland', 'de', 'DE'],
  ])('is sure of %s', (place, language, country) => {
    expect(writerCountry(place, language)).toEqual({ country, isSure: true });
  });

  it('is not sure where namesakes are in several countries', () => {
    expect(writerCountry('Valencia', 'es')).toEqual({ country: 'ES', isSure: false });
    expect(writerCountry('Birmingham', 'en')).toEqual({ country: 'GB', isSure: false });
  });

  it('guesses by the zone, else by the language', () => {
    expect(writerCountry(undefined, 'en', 'America/New_York')).toEqual({
      country: 'US',
      isSure: false,
    });
    expect(writerCountry('Xyzzyville', 'fr')).toEqual({ country: 'FR', isSure: false });
    expect(writerCountry(undefined, 'en')).toEqual({ country: 'GB', isSure: false });
  });
});
