import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { clockMenu, placeMenu, type ClockData } from '../../../src/bot/zones/clock-menus.ts';
import { clockChoices, zoneName, zonesAt } from '../../../src/bot/zones/clocks.ts';
import { readTexts } from '../../../src/locales/texts.ts';
import { LANGUAGES, type Language } from '../../../src/urgent-action/language.ts';

const texts = readTexts();
const NOW_MS = Date.parse('2014-11-01T09:00:00Z');
const DATA: ClockData = {
  zone: (zone) => `zone:${zone}`,
  clock: (offset) => `clock:${offset ?? ''}`,
  back: 'back',
};
const choices = clockChoices(NOW_MS);
const zones = choices.flatMap((choice) => choice.zones);

function wordsOf(language: Language) {
  return {
    language,
    nowMs: NOW_MS,
    say: (key: string) => texts.say(language, key),
  };
}

function hoursEast(zone: string, nowMs: number): number {
  const { offsetNanoseconds } =
    Temporal.Instant.fromEpochMilliseconds(nowMs).toZonedDateTimeISO(zone);
  return offsetNanoseconds / 3_600_000_000_000;
}

/** Whole hours east of UTC, of every place on earth. Zones of the sea are nobody's. */
function hoursOnEarth(nowMs: number): ReadonlyMap<number, string> {
  const zonesOfEarth = Intl.supportedValuesOf('timeZone').filter(
    (zone) => !zone.startsWith('Etc/'),
  );
  const byHour = zonesOfEarth.map((zone) => [hoursEast(zone, nowMs), zone] as const);
  return new Map(byHour.filter(([hours]) => Number.isInteger(hours)));
}

/** Every button of the menus in which a zone is chosen. */
function labels(language: Language): readonly string[] {
  const view = wordsOf(language);
  const places = choices.map(({ offsetMinutes }) => placeMenu(DATA, offsetMinutes, view));
  return [clockMenu(DATA, view), ...places].flatMap(({ keyboard }) =>
    keyboard.flat().map(({ text }) => text),
  );
}

describe('zoneName', () => {
  it.each([
    ['en', 'Moscow · Moscow Standard Time'],
    ['ru', 'Москва · Москва, стандартное время'],
    ['az', 'Moskva · Moskva Standart Vaxtı'],
    ['fr', 'Moscou · heure normale de Moscou'],
    ['de', 'Moskau · Moskauer Normalzeit'],
    ['es', 'Moscú · hora estándar de Moscú'],
  ] as const)('names the place in %s', (language, expected) => {
    expect(zoneName('Europe/Moscow', wordsOf(language))).toBe(expected);
  });

  it.each(LANGUAGES)('has a place for every zone of the menu in %s', (language) => {
    for (const zone of zones) expect(zoneName(zone, wordsOf(language))).toContain(' · ');
  });

  it('names a zone outside the menu by its time alone', () => {
    expect(zoneName('Europe/Paris', wordsOf('ru'))).toBe('Центральная Европа');
  });
});

describe('zonesAt', () => {
  it.each(['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'])(
    'offers every whole hour at %s',
    (instant) => {
      const nowMs = Date.parse(instant);
      const missing = [...hoursOnEarth(nowMs)].filter(
        ([hours]) => !zonesAt(hours * 60, nowMs).some((zone) => hoursEast(zone, nowMs) === hours),
      );
      expect(missing).toEqual([]);
    },
  );

  it('offers places a day apart together', () => {
    expect(zonesAt(-600, NOW_MS)).toEqual(['Pacific/Honolulu', 'Pacific/Kiritimati']);
    expect(zonesAt(840, NOW_MS)).toEqual(zonesAt(-600, NOW_MS));
  });
});

describe('the menus of clocks and places', () => {
  it('show no clock twice', () => {
    const clocks = clockMenu(DATA, wordsOf('en')).keyboard.flat();
    expect(new Set(clocks.map(({ text }) => text)).size).toBe(clocks.length);
  });

  it('have no Latin letter in Russian', () => {
    expect(labels('ru').filter((label) => /\p{Script=Latin}/u.test(label))).toEqual([]);
  });

  it.each(LANGUAGES)('say no place twice in %s', (language) => {
    const places = zones.map((zone) => zoneName(zone, wordsOf(language)));
    expect(new Set(places).size).toBe(zones.length);
  });

  it('keep the zone in the data of the button', () => {
    const [back, ...places] = placeMenu(DATA, 180, wordsOf('ru')).keyboard.flat().toReversed();
    expect(back).toMatchObject({ callback_data: 'clock:' });
    expect(places).toContainEqual({
      text: 'Москва · Москва, стандартное время',
      callback_data: 'zone:Europe/Moscow',
    });
  });
});
