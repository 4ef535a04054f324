import { describe, expect, it } from 'vitest';
import { layoutFor, sheetFor } from '../../src/paper/sheet.ts';

describe('layoutFor', () => {
  it.each([
    ['DE', 'din'],
    ['AT', 'din'],
    ['PL', 'din'],
    ['GB', 'uk'],
    ['IE', 'uk'],
    ['CH', 'swiss'],
    ['FR', 'french'],
    ['US', 'us'],
    ['CA', 'us'],
    ['MX', 'us'],
    [undefined, 'din'],
  ])('takes for %s the window of %s', (country, layout) => {
    expect(layoutFor(country)).toBe(layout);
  });

  it('prints on Letter where A4 is not sold', () => {
    expect(sheetFor('CA').paper).toBe('us-letter');
    expect(sheetFor('NZ').paper).toBe('a4');
  });
});
