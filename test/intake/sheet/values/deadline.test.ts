import { describe, expect, it } from 'vitest';
import { readSheet } from '../../../../src/intake/sheet/read-sheet.ts';

const sheet = (lastLine: string): string => `URGENT ACTION

FOLTERGEFAHR
USBEKISTAN
Frau NODIRA ERGASHEVA, Näherin

Nodira Ergasheva ist am 4. März 2015 in Taschkent festgenommen worden und hat seither keinen Anwalt gesehen.

EMPFOHLENE AKTIONEN: SCHREIBEN SIE BITTE BRIEFE, IN DENEN SIE
 die Freilassung von Nodira Ergasheva fordern.

APPELLE AN
MINISTER DES INNEREN
Anvar Yuldashev
ul. Erfunden 1
100029 Taschkent
USBEKISTAN
(Anrede: Sehr geehrter Herr Minister)

${lastLine}

HINTERGRUNDINFORMATIONEN
Nach dem 9. Mai 2015 schrieb niemand mehr darüber.
`;

describe('the last day of a sheet', () => {
  it.each([
    'Da sich die Lage schnell ändern kann, schicken Sie bitte nach dem 2. Juni 2015 keine Appelle mehr ab.',
    'Wir bitten Sie, nach dem 2. Juni 2015 keine Briefe mehr zu schreiben.',
    'Schicken Sie nach dem 2. Juni 2015 bitte keine weiteren Schreiben.',
  ])('is the one after which nobody shall write: %s', async (lastLine) => {
    const read = await readSheet(Buffer.from(sheet(lastLine)));
    expect('reading' in read && read.reading).toMatchObject({
      deadline: '2015-06-02',
      deadlineKind: 'until',
    });
  });

  it('is no day after which something else did not happen', async () => {
    const line = 'Nach dem 2. Juni 2015 durfte sie niemanden mehr sehen.';
    const read = await readSheet(Buffer.from(sheet(line)));
    expect('reading' in read && read.reading.deadline).toBeNull();
  });
});
