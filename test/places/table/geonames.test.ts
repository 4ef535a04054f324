import { describe, expect, it } from 'vitest';
import { isWritten, parseGeoNames } from '../../../src/places/table/geonames.ts';

const row = (kind: string, zone: string): string =>
  `1\tWien\tWien\tVienna,VIE,wei ye na\t48.2\t16.3\tP\t${kind}\tAT\t\t09\t900\t\t\t1691468\t\t171\t${zone}\t2026-01-01`;

describe('parseGeoNames', () => {
  it('reads a place', () => {
    expect(parseGeoNames(`${row('PPLC', 'Europe/Vienna')}\n`)).toEqual([
      {
        name: 'Wien',
        asciiName: 'Wien',
        otherNames: ['Vienna', 'VIE', 'wei ye na'],
        country: 'AT',
        region: '09',
        population: 1_691_468,
        zone: 'Europe/Vienna',
      },
    ]);
  });

  it('leaves out places without people or zone', () => {
    expect(parseGeoNames([row('PPLH', 'Europe/Vienna'), row('PPL', '')].join('\n'))).toEqual([]);
  });
});

describe('isWritten', () => {
  it.each(['Vienna', 'Вена', '維也納', "'s-Hertogenbosch", 'NYC'])('keeps %s', (name) => {
    expect(isWritten(name)).toBe(true);
  });

  it.each(['VIE', 'wei ye na', 'fyyna'])('drops %s', (name) => {
    expect(isWritten(name)).toBe(false);
  });
});
