import { describe, expect, it } from 'vitest';
import { distanceBetween } from '../../src/sending/distance.ts';
import { byPost, postageFor } from '../../src/sending/post.ts';
import { DEFAULT_POST_TABLE } from '../../src/sending/post-table.ts';
import { SUSPENDED } from './situations.ts';

const goes = (from: string | undefined, to: string, daysLeft = 30) => {
  const post = byPost(DEFAULT_POST_TABLE, from, to, daysLeft);
  if (post.kind !== 'goes') throw new Error('suspended');
  return post;
};

describe('distanceBetween', () => {
  it.each([
    ['DE', 'DE', 'country'],
    ['DE', 'PT', 'continent'],
    ['ES', 'RU', 'continent'],
    ['NO', 'GB', 'continent'],
    ['US', 'CA', 'continent'],
    ['DE', 'AZ', 'world'],
    ['FR', 'US', 'world'],
    ['XK', 'DE', 'continent'],
    [undefined, 'DE', 'world'],
  ] as const)('from %s to %s is the %s', (from, to, distance) => {
    expect(distanceBetween(from, to)).toBe(distance);
  });
});

describe('byPost', () => {
  it('counts calendar days, weekends among them', () => {
    // Three working days may be three days, five may span two weekends' worth of rest at most once.
    expect(goes('GB', 'FR')).toMatchObject({ least: 3, most: 7 });
    // Five to seven working days: five are a week at best, seven have two weekends at worst.
    expect(goes('GB', 'AZ')).toMatchObject({ least: 5, most: 11 });
  });

  it.each([
    [11, 'inTime'],
    [10, 'perhaps'],
    [5, 'perhaps'],
    [4, 'tooLate'],
    [0, 'tooLate'],
  ])('with %i days left comes %s', (daysLeft, chance) => {
    expect(goes('GB', 'AZ', daysLeft)).toMatchObject({ chance });
  });

  it('does not call a week enough for the other side of the world', () => {
    expect(goes('DE', 'AZ', 7).chance).not.toBe('inTime');
    expect(goes(undefined, 'AZ', 7).chance).not.toBe('inTime');
  });

  it('says where every figure is from and from when', () => {
    for (const from of ['DE', 'GB', undefined]) {
      const { about } = goes(from, 'AZ');
      expect(about.source.length).toBeGreaterThan(10);
      expect(about.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('knows where no post is taken', () => {
    expect(byPost(SUSPENDED, 'DE', 'AZ', 30)).toMatchObject({ kind: 'suspended' });
    expect(byPost(SUSPENDED, 'FR', 'AZ', 30).kind).toBe('goes');
    expect(byPost(SUSPENDED, undefined, 'AZ', 30).kind).toBe('goes');
    const everywhere = {
      ...SUSPENDED,
      suspended: [
        { ...SUSPENDED.suspended[0], from: [], to: ['AZ'], source: 'x', date: '2026-11-01' },
      ],
    };
    expect(byPost(everywhere, undefined, 'AZ', 30).kind).toBe('suspended');
    expect(byPost(everywhere, 'AZ', 'AZ', 30).kind).toBe('goes');
  });
});

describe('postageFor', () => {
  const table = {
    ...DEFAULT_POST_TABLE,
    postage: [
      { from: ['DE'], distance: 'world', price: '1,25 €', source: 'x', date: '2026-11-01' },
    ],
  } as const;

  it('gives what the section wrote down', () => {
    expect(postageFor(table, 'DE', 'AZ')?.price).toBe('1,25 €');
  });

  it('invents nothing', () => {
    expect(postageFor(table, 'FR', 'AZ')).toBeUndefined();
    expect(postageFor(table, 'DE', 'DE')).toBeUndefined();
    expect(postageFor(table, undefined, 'AZ')).toBeUndefined();
    expect(postageFor(DEFAULT_POST_TABLE, 'DE', 'AZ')).toBeUndefined();
  });
});
