import { cityMapping } from 'city-timezones';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/urgent-action/deadline.ts';
import { fold } from '../../src/urgent-action/fold.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { placeIndex } from '../../src/urgent-action/place-index.ts';
import { OTHER_COUNTRY_NAMES, OTHER_TOWN_NAMES } from '../../src/urgent-action/place-names.ts';
import { guessZone, locate } from '../../src/urgent-action/zone.ts';

/** Read in a language whose own zone is none of the expected ones, so that no default can help. */
const zoneOf = (place: string): string => guessZone(place, 'az');

describe('guessZone', () => {
  it.each([
    ['en', 'Europe/London'],
    ['ru', 'Europe/Moscow'],
    ['az', 'Asia/Baku'],
    ['fr', 'Europe/Paris'],
    ['de', 'Europe/Berlin'],
    ['es', 'Europe/Madrid'],
  ])('goes by the language %s without a place', (language, zone) => {
    expect(guessZone(undefined, language)).toBe(zone);
    expect(guessZone('', language)).toBe(zone);
    expect(guessZone('Nowhere at all', language)).toBe(zone);
    expect(guessZone('👍 !!', language)).toBe(zone);
  });

  it.each([
    ['Europe/Paris', 'Lyon, France; lyon; LYON; Лион; 75011 Paris; Париж; Straßburg; Niza'],
    ['Europe/Berlin', 'Berlin; München; Munich; Мюнхен; Köln; Кёльн; muenchen; Frankfurt am Main'],
    ['Europe/Moscow', 'Москва; Moskau; Moscú; Казань; Санкт-Петербург; Ростов-на-Дону'],
    ['Asia/Yekaterinburg', 'Екатеринбург; Yekaterinburg; Челябинск'],
    ['Europe/London', 'London; Londres; Лондон; London SE15; Édimbourg; Манчестер'],
    ['Europe/Madrid', 'Madrid; Sevilla; Севилья; Málaga; Barcelona, España'],
    ['Europe/Vienna', 'Wien; Вена; Vienne; Graz'],
    ['Europe/Zurich', 'Zürich; Genf; Genève; Женева; Bâle'],
    ['Europe/Istanbul', 'İstanbul; istanbul; Стамбул; Ankara'],
    ['Europe/Prague', 'Praha; Prag; Прага; Praga'],
    ['Asia/Tbilisi', 'Tiflis; Тбилиси; Tbilisi, Georgia'],
    ['America/New_York', 'New York; Нью-Йорк, США; Atlanta, Georgia; Portland, Maine'],
    ['America/Los_Angeles', 'Los Angeles, CA; Лос-Анджелес; Portland'],
    ['America/Sao_Paulo', 'São Paulo; Sao Paulo, Brasil; Rio de Janeiro'],
    ['Pacific/Auckland', 'Auckland; Wellington, New Zealand'],
  ])('finds towns of %s', (zone, places) => {
    for (const place of places.split('; ')) expect(zoneOf(place), place).toBe(zone);
  });

  it.each(['Bakı', 'Baku', 'Баку', 'Bakou', 'Gəncə', 'Sumqayıt', 'Азербайджан'])(
    'finds %s in Azerbaijan',
    (place) => {
      expect(guessZone(place, 'en')).toBe('Asia/Baku');
    },
  );

  it.each([
    ['Europe/Paris', 'France; Франция; Frankreich; Francia; Fransa'],
    ['Europe/Berlin', 'Germany; Deutschland; Германия; Almaniya; Allemagne; Alemania'],
    ['Europe/Istanbul', 'Turkey; Türkiye; Türkei; Турция; Turquie'],
    ['America/New_York', 'USA; США; ABŞ; Estados Unidos; Vereinigte Staaten'],
    ['Europe/London', 'UK; England; Великобритания; Böyük Britaniya; Grande-Bretagne'],
    ['Asia/Tbilisi', 'Georgia; Грузия; Gürcüstan; Georgien'],
    ['Europe/Moscow', 'Россия; Rusiya; Russland; Rusia'],
  ])('takes a country for its largest town in %s', (zone, places) => {
    for (const place of places.split('; ')) expect(zoneOf(place), place).toBe(zone);
  });

  it('prefers the country of the language among namesakes', () => {
    expect(guessZone('Valencia', 'es')).toBe('Europe/Madrid');
    expect(guessZone('Granada', 'es')).toBe('Europe/Madrid');
    expect(guessZone('Valencia, Venezuela', 'es')).toBe('America/Caracas');
  });

  it('trusts the country where the town is unknown in it', () => {
    expect(zoneOf('Springfield, Germany')).toBe('Europe/Berlin');
    expect(zoneOf('Россия, Казань')).toBe('Europe/Moscow');
    expect(zoneOf('Lyon France')).toBe('Europe/Paris');
  });

  it('gives a zone that dates can be read in, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem());
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES, 'tlh'), (place, language) => {
        expect(localDate(0, guessZone(place, language))).toMatch(/^19(69|70)-/);
      }),
    );
  });

  it('knows only zones that dates can be read in', () => {
    const { towns, countryZones } = placeIndex();
    const zones = new Set([
      ...[...towns.values()].flat().map(({ zone }) => zone),
      ...[...countryZones.values()].map(({ zone }) => zone),
    ]);
    for (const zone of zones) expect(localDate(0, zone), zone).toMatch(/^19(69|70)-/);
  });
});

describe('locate', () => {
  it.each(['Lyon', '75011 Paris', 'Berlin', 'London, England', 'Lisboa, Portugal', 'France'])(
    'is sure of %s',
    (place) => {
      expect(locate(place, 'en').isSure).toBe(true);
    },
  );

  it.each([undefined, '', 'Hintertupfing', 'USA', 'Россия', 'Canarias, España'])(
    'only guesses from %s',
    (place) => {
      expect(locate(place, 'en').isSure).toBe(false);
    },
  );

  it('only guesses where another city has the name', () => {
    expect(locate('London', 'en')).toEqual({ zone: 'Europe/London', isSure: false });
    expect(locate('London, Canada', 'en')).toEqual({ zone: 'America/Toronto', isSure: true });
  });
});

describe('placeIndex', () => {
  it('has a town or country behind every other name', () => {
    const known = new Set(cityMapping.map(({ city }) => city));
    for (const english of Object.keys(OTHER_TOWN_NAMES)) expect(known, english).toContain(english);
    for (const code of Object.keys(OTHER_COUNTRY_NAMES))
      expect(placeIndex().countryZones.has(code), code).toBe(true);
  });

  it('is built once', () => {
    expect(placeIndex()).toBe(placeIndex());
  });
});

describe('fold', () => {
  it.each([
    ['Минск', 'Minsk'],
    ['Sumqayıt', 'SUMQAYIT'],
    ['São Paulo', 'sao-paulo'],
    ['Екатеринбург', 'Yekaterinburg'],
    ['Ростов', 'rostov'],
    ['St. Petersburg', 'St Petersburg'],
    ['Straße', 'strasse'],
  ])('makes %s and %s equal', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});
