import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areSameTime } from '../../src/places/atlas.ts';
import { guessZone, locate } from '../../src/places/locate.ts';
import { readTable } from '../../src/places/table/read-table.ts';
import { localDate } from '../../src/urgent-action/deadline.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';

/**
 * Places as people type them: kind, language, zone ("-": none is right), how sure, and the places.
 */
const TYPED = readFileSync(new URL('towns-typed.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [kind = '', language = '', zone = '', sureness = '', places = ''] = line.split('\t');
    return places.split('; ').map((place) => ({ kind, language, zone, sureness, place }));
  });

/** What is wrong about the answer to one of them; undefined where nothing is. */
function faultOf({ language, zone, sureness, place }: (typeof TYPED)[number]): string | undefined {
  const found = locate(place, language);
  const answer = `${language} "${place}": ${found.zone}, ${found.isSure ? 'sure' : 'a guess'}`;
  if (zone !== '-' && !areSameTime([zone, found.zone])) return answer;
  const isAsExpected = sureness === 'any' || (sureness === 'sure') === found.isSure;
  return isAsExpected ? undefined : answer;
}

describe('locate', () => {
  it.each([...new Set(TYPED.map(({ kind }) => kind))])('gets places right: %s', (kind) => {
    const places = TYPED.filter((typed) => typed.kind === kind);
    expect(places.flatMap((typed) => faultOf(typed) ?? [])).toEqual([]);
  });

  it('is tried with 300 places and more', () => {
    expect(TYPED.length).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['en', 'Europe/London'],
    ['ru', 'Europe/Moscow'],
    ['az', 'Asia/Baku'],
    ['fr', 'Europe/Paris'],
    ['de', 'Europe/Berlin'],
    ['es', 'Europe/Madrid'],
    ['tlh', 'Europe/London'],
  ])('goes by the language %s without a place', (language, zone) => {
    for (const place of [undefined, '', 'Nowhere at all', '👍 !!'])
      expect(locate(place, language)).toEqual({ zone, isSure: false });
  });

  it('is not sure of a name that means two towns', () => {
    expect(locate('London', 'en')).toEqual({ zone: 'Europe/London', isSure: false });
    expect(locate('London, Canada', 'en')).toEqual({ zone: 'America/Toronto', isSure: true });
  });

  it('is sure of namesakes with one time', () => {
    expect(locate('Freiburg, Deutschland', 'de').isSure).toBe(true);
    expect(locate('Columbus, Ohio', 'en').isSure).toBe(true);
  });

  it('trusts no country in which the town is not', () => {
    expect(locate('Springfield, Germany', 'en')).toEqual({ zone: 'Europe/Berlin', isSure: false });
    expect(locate('Vancouver Island', 'de').isSure).toBe(false);
  });

  it('gives a zone that dates can be read in, whatever is typed', () => {
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.lorem());
    fc.assert(
      fc.property(typed, fc.constantFrom(...LANGUAGES, 'tlh'), (place, language) => {
        expect(localDate(0, guessZone(place, language))).toMatch(/^19(69|70)-/);
      }),
    );
  });

  it('is sure of nothing in a sentence it does not understand', () => {
    const words = fc.stringMatching(/^[bcdfghjklmnpqrstvwxz]{6,12}$/);
    fc.assert(
      fc.property(words, words, (one, other) => {
        expect(locate(`${one}, ${other}`, 'en').isSure).toBe(false);
        expect(locate(`Lyon, ${one}`, 'en').isSure).toBe(false);
      }),
    );
  });
});

describe('the table of towns', () => {
  it('knows only zones that dates can be read in', () => {
    for (const zone of readTable().header.zones)
      expect(localDate(0, zone), zone).toMatch(/^19(69|70)-/);
  });

  it('is read once', () => {
    expect(readTable()).toBe(readTable());
  });
});
