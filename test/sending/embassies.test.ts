import { describe, expect, it } from 'vitest';
import { embassyCopies } from '../../src/sending/embassies.ts';
import { EMBASSY } from './situations.ts';

const action = { country: 'AZ', issued: '2014-10-15', sources: ['The sheet'] };
const listed = {
  in: 'GB',
  addressLines: ['4 Street', 'London'],
  faxes: [],
  phones: [],
  emails: [],
};

describe('embassyCopies', () => {
  it('finds none where the urgent action asks for none', () => {
    const copies = { embassies: false };
    expect(embassyCopies({ ...action, copies }, 'DE', [EMBASSY])).toEqual({ kind: 'none' });
  });

  it('asks for none in the country itself, which has no embassy at home', () => {
    const copies = { embassies: true };
    expect(embassyCopies({ ...action, copies }, 'AZ', [])).toEqual({ kind: 'none' });
  });

  it('takes the section’s where the sheet lists nobody', () => {
    const copies = { embassies: true };
    expect(embassyCopies({ ...action, copies }, 'DE', [EMBASSY])).toEqual({
      kind: 'known',
      embassies: [EMBASSY],
    });
  });

  it('takes the sheet’s before the section’s, with its source and date', () => {
    const table = [{ ...EMBASSY, in: 'GB' }];
    expect(embassyCopies({ ...action, copies: { embassies: [listed] } }, 'GB', table)).toEqual({
      kind: 'known',
      embassies: [{ ...listed, of: 'AZ', source: 'The sheet', date: '2014-10-15' }],
    });
  });

  it('falls back on the section where the sheet’s are elsewhere', () => {
    const copies = { embassies: [listed] };
    expect(embassyCopies({ ...action, copies }, 'DE', [EMBASSY])).toMatchObject({
      embassies: [EMBASSY],
    });
  });

  it.each([
    ['FR', 'FR'],
    [undefined, undefined],
  ])('makes nothing up for a writer in %s', (where, expected) => {
    const copies = { embassies: true };
    expect(embassyCopies({ ...action, copies }, where, [EMBASSY])).toEqual({
      kind: 'unknown',
      of: 'AZ',
      in: expected,
    });
  });
});
