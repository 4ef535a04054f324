import { expect, it } from 'vitest';
import { furnitureAmong } from '../../../../src/intake/sheet/layout/furniture.ts';

it.each([
  '16-NOV-94 14:08 FROM AMNESTY INTL SECT TO 0044171555001 P.02/02',
  'FROM: AMNESTY LONDON PHONE NO. : 071 555 1157 NOV. 16 1994 02:07PM P2',
  'Nov 16 94 14:08 Fax: 0171 555 p. 2',
  '16/11/94 14:08 FAX 0044171555 AMNESTY IS -> SECTION @002',
  'SENT BY: AMNESTY INT ; 16-11-94 ; 14:08 ; 0171555-> 00441;# 2/ 2',
])('drops what a fax machine prints: %s', (line) => {
  expect(furnitureAmong(['UA 401/94', line])).toEqual([false, true]);
});

it.each([
  'On 16 November 1994 at 14:08 men from the army took page 2 of his notes.',
  '16 November 1994',
  'Fax: + 503 555 0145 (confirm by telephone)',
])('keeps what the sheet says: %s', (line) => {
  expect(furnitureAmong(['UA 401/94', line])).toEqual([false, false]);
});
