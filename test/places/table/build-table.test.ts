import { describe, expect, it } from 'vitest';
import { buildTable } from '../../../src/places/table/build-table.ts';
import { BETWEEN_NAMES, SOMEWHERE, unpackTable } from '../../../src/places/table/format.ts';

const place = (
  name: string,
  country: string,
  region: string,
  population: number,
  zone: string,
): string =>
  ['1', name, name, '', '0', '0', 'P', 'PPL', country, '', region, '', '', ''].join('\t') +
  `\t${population}\t\t0\t${zone}\t2026-01-01`;

const SOURCES = {
  geoNames: [
    place('Lyon', 'FR', '84', 500_000, 'Europe/Paris'),
    place('Lyon', 'US', 'MS', 600, 'America/Chicago'),
    place('Nancy', 'FR', '44', 100_000, 'Europe/Paris'),
    place('Smallville', 'US', 'KS', 900, 'America/Chicago'),
    place('Berne', 'CH', 'BE', 120_000, 'Europe/Zurich'),
  ].join('\n'),
  townNames:
    'country\ttown\ten\tru\taz\tfr\tde\tes\nFR\tLyon\tLyon\tЛион\tLion\tLyon\tLyon\tLyon\n',
  regions: 'US\tMS\tMississippi|Миссисипи\n',
  subdivisions: { usms: 'Mississippi', fr69: 'Rhône' },
};

const { header, columns } = unpackTable(buildTable(SOURCES, 'a key'));
const names = Buffer.from(columns.names).toString();
const keys = Buffer.from(columns.keys).toString();

const regionsNamed = (name: string): readonly (string | undefined)[] =>
  (header.areaNames[name] ?? []).map((number) => header.areas[number]?.region);

describe('buildTable', () => {
  it('keeps its key and zones', () => {
    expect(header.key).toBe('a key');
    expect(header.zones).toEqual(['America/Chicago', 'Europe/Paris', 'Europe/Zurich']);
  });

  it('knows that two zones show the same time', () => {
    expect(header.sameTime).toEqual([0, 1, 1]);
  });

  it('begins a town with its names in the order of languages', () => {
    expect(names).toContain(['Lyon', 'Лион', 'Lion', 'Lyon', 'Lyon', 'Lyon'].join(BETWEEN_NAMES));
  });

  it('keeps small places for the names of towns only', () => {
    expect(columns.townZone.byteLength / 2).toBe(4);
    expect(keys).not.toContain('smallville');
  });

  it('tells regions that it can place from those it cannot', () => {
    expect(regionsNamed('mississippi')).toEqual(['MS']);
    expect(regionsNamed('rhone')).toEqual([SOMEWHERE]);
    expect(regionsNamed('frankreich')).toEqual(['']);
  });
});
