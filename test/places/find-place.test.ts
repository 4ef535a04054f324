import { describe, expect, it } from 'vitest';
import { findPlace } from '../../src/places/find-place.ts';

/** "country.region" of each town that may be meant. */
function areasOfTowns(typed: string): readonly string[] {
  return findPlace(typed)?.towns.map(({ area }) => area) ?? [];
}

describe('findPlace', () => {
  it('narrows namesakes by what stands beside', () => {
    expect(areasOfTowns('Paris, Texas')).toEqual(['US.TX']);
    expect(areasOfTowns('Texas, Paris')).toEqual(['US.TX']);
    expect(areasOfTowns('Paris Texas')).toEqual(['US.TX']);
    expect(areasOfTowns('Moscow, Russia')).toEqual(['RU.48']);
  });

  it.each(['Kyiv/Kiev/Київ', 'Köln (Cologne)', 'Berlin, Kreuzberg'])(
    'understands %s as one place',
    (typed) => {
      expect(findPlace(typed)?.isUnderstood).toBe(true);
    },
  );

  it.each(['Georgia', 'Грузия', 'Island', 'Bayern, Deutschland', 'Hinterdorf, Germany'])(
    'finds a country in %s',
    (typed) => {
      expect(findPlace(typed)?.areas).not.toEqual([]);
    },
  );

  it.each(['Lyon, Blubberland', 'Vancouver Island', 'в Москве, где-то', 'Bakıda'])(
    'does not claim to understand %s',
    (typed) => {
      expect(findPlace(typed)?.isUnderstood).toBe(false);
    },
  );

  it.each(['', '12345', ', ,', '?!', 'asdf qwer'])('finds nothing in "%s"', (typed) => {
    expect(findPlace(typed)).toBeUndefined();
  });

  it('reads no further than a place is long', () => {
    expect(findPlace(`${' '.repeat(100)}Lyon`)).toBeUndefined();
  });
});
