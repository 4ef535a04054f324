import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { draftAction } from '../../../src/intake/draft/draft-action.ts';
import { writeDraft } from '../../../src/intake/draft/write-draft.ts';
import { readSheet } from '../../../src/intake/sheet/read-sheet.ts';
import type { SheetRead } from '../../../src/intake/sheet/sheet-reading.ts';
import { heldBy } from './held-by.ts';
import { hasBrowser } from '../../support/browser.ts';
import { printed } from '../../support/printed.ts';

/** A real sheet, which stands beside the repository and not in it: its second part is private. */
const SEED = fileURLToPath(
  new URL('../../../../shared/seed/000_daff7c521db48594.txt', import.meta.url),
);
const hasSeed = existsSync(SEED);
if (!hasSeed) process.stderr.write(`Tests of the real sheet are skipped: there is no ${SEED}.\n`);

/** Words of the story that the second part tells and nobody may quote. */
const PRIVATE = /hidden|blackmail|apartment|pictures/iu;

async function readAs(bytes: Uint8Array): Promise<SheetRead> {
  const read = await readSheet(bytes);
  if ('refused' in read) throw new Error(`refused: ${read.refused}`);
  return read;
}

function expectSeed(read: SheetRead): void {
  const { reading } = read;
  expect(reading).toMatchObject({
    kind: 'new',
    reference: null,
    index: null,
    issued: null,
    country: 'AZ',
    people: [{ name: 'Khadija Ismayilova', gender: 'female' }],
    languages: ['az', 'ru', 'en'],
    ownLanguage: true,
    deadline: '2014-11-26',
    deadlineKind: 'before',
    recipients: [
      {
        role: 'President',
        name: 'Ilham Aliyev',
        address: [
          'Office of the President of Azerbaijan',
          '19 Istiqlaliyyat Street',
          'Baku AZ1066, Azerbaijan',
        ],
        fax: ['+994 12 492 0625'],
        phone: [],
        emails: ['office@pa.gov.az'],
        salutation: 'Dear President',
        web: [],
        social: [],
        note: null,
      },
      {
        role: 'Prosecutor General',
        name: 'Zakir Qaralov',
        address: ['7 Rafibeyli Street', 'Baku AZ1001, Azerbaijan'],
        fax: ['+994 12 492 0335'],
        phone: [],
        emails: ['info@prosecutor.gov.az', 'z.qaralov@prosecutor.gov.az'],
        salutation: 'Dear Prosecutor General',
        web: [],
        social: [],
        note: null,
      },
    ],
    copies: { officials: [], diplomats: true, embassies: [] },
    problems: [],
  });
  expect(reading.title).toBe('INVESTIGATIVE REPORTER FACES HARASSMENT');
  expect(reading.summary).toMatch(/^Khadija Ismayilova . an outspoken.*libel charges\.$/u);
  expect(reading.demands).toHaveLength(2);
  expect(reading.demands[0]).toMatch(/^Urging the Azerbaijani.*challenging the authorities$/u);
  expect(reading.demands[1]).toMatch(/^Calling on the authorities.*any interference\.$/u);
  expect(reading.afterDeadline).toMatch(/^Please check with your section office.*above date\.$/u);
  expect(reading.background).toMatch(/^Khadija Ismayilova has been investigating/u);
  expect(heldBy(read)).toEqual([]);
}

/**
 * Nothing but `background` tells the private story, neither in the reading nor in what is written
 * of it.
 */
function expectPrivacy(read: SheetRead): void {
  const { background, sources, ...open } = read.reading;
  expect(sources['background']).toBeDefined();
  expect(background).toMatch(PRIVATE);
  expect(JSON.stringify(open)).not.toMatch(PRIVATE);
  expect(read.story).not.toMatch(PRIVATE);
  // What no text may quote is named as just that, and nowhere else.
  const { neverQuote, ...action } = draftAction(read).action;
  expect(
    Object.values(neverQuote ?? {})
      .flat()
      .join(' '),
  ).toMatch(PRIVATE);
  const written = writeDraft({ ...draftAction(read), action: { ...action, neverQuote: {} } });
  const told = written.flatMap(({ text }) => text.split('\n'));
  expect(told.filter((line) => !line.includes('neverQuote')).join('\n')).not.toMatch(PRIVATE);
}

describe.skipIf(!hasSeed)('the real sheet', () => {
  it('is read right as text', async () => {
    const read = await readAs(readFileSync(SEED));
    expectSeed(read);
    expectPrivacy(read);
  });

  it.skipIf(!hasBrowser)('is read right as a PDF', async () => {
    const read = await readAs(await printed(readFileSync(SEED, 'utf8')));
    expectSeed(read);
    expectPrivacy(read);
  });
});
