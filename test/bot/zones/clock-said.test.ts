import { describe, expect, it } from 'vitest';
import { clockSaid } from '../../../src/bot/zones/clock-said.ts';

const NOON_MS = Date.parse('2014-11-05T12:00:00Z');

describe('a clock in words', () => {
  it.each([
    ['nein, hier ist es 13:05', 60],
    ['no, it’s 1:02 pm here', 60],
    ['13.00 Uhr', 60],
    ['il est 13h00', 60],
    ['12:04 am', -12 * 60],
    ['у нас 15:00', 3 * 60],
  ])('"%s" is so many minutes east: %d', (text, east) => {
    const minutes = clockSaid(text, NOON_MS)?.offsetMinutes ?? Number.NaN;
    expect((minutes - east) % (24 * 60)).toBe(0);
  });

  it.each(['13:25', '25:00', '10:75', 'at 2014', 'yes', '12 30'])('"%s" is none', (text) => {
    expect(clockSaid(text, NOON_MS)).toBeUndefined();
  });
});
