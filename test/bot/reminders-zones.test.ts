import { describe, expect, it } from 'vitest';
import { clockMenu, placeMenu, type ClockData } from '../../src/bot/clock-menus.ts';
import { clockChoices, zoneName } from '../../src/bot/reminders-zones.ts';
import { readTexts } from '../../src/locales/texts.ts';
import { LANGUAGES, type Language } from '../../src/urgent-action/language.ts';

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

describe('the menus of clocks and places', () => {
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
