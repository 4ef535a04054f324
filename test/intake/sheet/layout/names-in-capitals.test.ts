import { expect, it } from 'vitest';
import { withNamesLowered } from '../../../../src/intake/sheet/layout/names-in-capitals.ts';
import { passageOf } from '../../../../src/intake/sheet/layout/passage.ts';

const lowered = (text: string): string => withNamesLowered(passageOf(text)).text;

it('lowers names in capitals where a text tells of somebody', () => {
  expect(
    lowered('TRADER HELD\nThe trader FATOU JOBE was held. FATOU JOBE, a mother, sold rice.'),
  ).toBe('TRADER HELD\nThe trader Fatou Jobe was held. Fatou Jobe, a mother, sold rice.');
});

it.each([
  'FATOU JOBE was held once.',
  'PLEASE WRITE in English. PLEASE WRITE in French.',
  'The AMNESTY INTERNATIONAL office and the AMNESTY INTERNATIONAL team',
])('leaves what is no name: %s', (text) => expect(lowered(text)).toBe(text));
