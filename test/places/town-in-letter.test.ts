import { describe, expect, it } from 'vitest';
import { tidy, townInLetter } from '../../src/places/town-in-letter.ts';
import { fitsScript } from '../../src/places/script.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

describe('townInLetter', () => {
  it.each([
    ['Wien', 'ru', 'Вена'],
    ['Vienna', 'az', 'Vyana'],
    ['Вена', 'de', 'Wien'],
    ['Київ', 'ru', 'Киев'],
    ['თბილისი', 'de', 'Tiflis'],
    ['北京', 'en', 'Beijing'],
    ['new york', 'ru', 'Нью-Йорк'],
    ['London SE15', 'es', 'Londres'],
    ['75011 Paris', 'ru', 'Париж'],
    ['Wien, Österreich', 'en', 'Vienna'],
    ['Bakı', 'fr', 'Bakou'],
    ['Gəncə', 'ru', 'Гянджа'],
  ] as const)('knows %s in %s as %s', (typed, language, name) => {
    expect(townInLetter(typed, language)).toEqual({ kind: 'known', name });
  });

  it.each([
    ['Hintertupfing', 'de', 'Hintertupfing'],
    ['Vancouver Island', 'en', 'Vancouver Island'],
    ['Малая Вишера, Новгородская', 'ru', 'Малая Вишера, Новгородская'],
    ['  little snoring,, ', 'en', 'Little Snoring'],
  ] as const)('leaves %s in %s as it is', (typed, language, name) => {
    expect(townInLetter(typed, language)).toEqual({ kind: 'asTyped', name });
  });

  it.each([
    ['Hintertupfing', 'ru', 'Хинтертупфинг'],
    ['Малая Вишера', 'de', 'Malaja Wischera'],
    ['Krefeld', 'ru', 'Крефельд'],
  ] as const)('asks for %s in %s with a proposal', (typed, language, proposal) => {
    expect(townInLetter(typed, language, { reads: 'de' })).toEqual({ kind: 'ask', proposal });
  });

  it('asks without a proposal where it cannot read', () => {
    expect(townInLetter('ဗလာရွာ', 'ru')).toEqual({ kind: 'ask', proposal: undefined });
  });

  it('takes the namesake where the writer is', () => {
    const inFrance = townInLetter('Valence', 'es', { country: 'FR' });
    const inSpain = townInLetter('Valence', 'es', { zone: 'Europe/Madrid' });
    expect(inSpain).toEqual({ kind: 'known', name: 'Valencia' });
    expect(inFrance).not.toEqual(inSpain);
  });

  it('gives nothing in letters that do not fit', () => {
    const typed = [
      'Wien',
      'Тула',
      'Győr',
      'Київ',
      '東京',
      'Łódź',
      'Gəncə',
      'София',
      'Saint-Pierre',
    ];
    for (const place of typed)
      for (const language of LANGUAGES) {
        const town = townInLetter(place, language);
        const name = town.kind === 'ask' ? town.proposal : town.name;
        expect(name !== undefined && fitsScript(name, language), `${place} ${language}`).toBe(true);
      }
  });
});

describe('tidy', () => {
  it.each([
    ['new york', 'en', 'New York'],
    ['BERLIN', 'de', 'Berlin'],
    ['frankfurt am main', 'de', 'Frankfurt am Main'],
    ['iğdır', 'az', 'İğdır'],
    ['ростов-на-дону', 'ru', 'Ростов-на-Дону'],
    ['Lyon,', 'fr', 'Lyon'],
    ['Frankfurt (Oder)', 'de', 'Frankfurt (Oder)'],
    ['’s-Hertogenbosch', 'en', 's-Hertogenbosch'],
  ] as const)('makes %s in %s %s', (typed, language, name) => {
    expect(tidy(typed, language)).toBe(name);
  });
});
