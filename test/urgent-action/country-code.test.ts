import { describe, expect, it } from 'vitest';
import { countryCodes, isCountryCode } from '../../src/urgent-action/country-code.ts';

describe('isCountryCode', () => {
  it.each(['AZ', 'XK', 'PS', 'TW', 'EH', 'AQ'])('takes %s', (code) => {
    expect(isCountryCode(code)).toBe(true);
  });

  it.each(['QQ', 'az', 'AZE', '', 'EU', 'UN', 'UK', 'SU', 'YU', 'ZZ', 'A1'])(
    'refuses "%s"',
    (code) => {
      expect(isCountryCode(code)).toBe(false);
    },
  );

  it('has the 249 of ISO 3166 and Kosovo', () => {
    expect(countryCodes()).toHaveLength(250);
  });
});
