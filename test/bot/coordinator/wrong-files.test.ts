import { describe, expect, it } from 'vitest';
import { encryptedPdf, exploding, scannedPdf } from '../../intake/sheet/made-pdfs.ts';
import { letStand, say, sheet, useCoordinator, type Room } from './desk.ts';

const open = useCoordinator();
const SHEET = 'en-2022-office-without-name';

/** A coordinator whose sheet waits to be published, and who looks at it. */
async function atReview(): Promise<Room> {
  const room = await open();
  await room.sendFile(await sheet(SHEET));
  await room.tap(say('coordinator-rights-done'));
  await letStand(room);
  return room;
}

/** The sheet that waited can still be published. */
async function expectNothingLost(room: Room): Promise<void> {
  await room.say('/sheets');
  const [waiting = '', ...others] = room.person.labels();
  expect(others).toEqual([]);
  await room.tap(waiting);
  expect(await room.tap(say('coordinator-do-publish'))).toContain('1 of 3');
}

describe('a file that a coordinator sends by mistake', () => {
  it.each([
    ['of 21 MB', Buffer.alloc(21 * 1024 * 1024, 'a'), 'big.pdf', ['too-large']],
    ['with a password', encryptedPdf(), 'sheet.pdf', ['encrypted']],
    ['of pictures', scannedPdf(), 'scan.pdf', ['scanned']],
    ['that explodes', exploding(), 'sheet.pdf', ['too-slow', 'scanned', 'broken']],
    [
      'of no encoding',
      Buffer.alloc(3_000, Buffer.from([0, 1, 2, 200])),
      's.txt',
      ['not-a-document'],
    ],
  ])(
    '%s is refused in words, and nothing is lost',
    async (_, bytes, name, reasons) => {
      const room = await atReview();
      const answer = await room.sendFile(bytes, name);
      expect(reasons.map((why) => say(`coordinator-refused-${why}`))).toContain(answer);
      await expectNothingLost(room);
    },
    90_000,
  );

  it('is read in whatever encoding it has', async () => {
    const text = (await sheet(SHEET)).toString('utf8');
    const room = await open();
    await room.sendFile(Buffer.from(text, 'utf16le'));
    const said = room.person.messages().map((message) => message.text ?? '');
    expect(said.join('\n')).toContain('Yuniel Cabrera Lima');
  });
});

describe('a button that is tapped twice', () => {
  it('publishes once', async () => {
    const room = await atReview();
    await room.tap(say('coordinator-do-publish'));
    await room.tap(say('coordinator-gate-yes'));
    await room.tap(say('coordinator-gate-yes'));
    room.person.tapLabel(say('coordinator-gate-yes'));
    await room.tap(say('coordinator-gate-yes'));
    const links = room.person.messages().filter(({ text }) => text?.includes('?start='));
    expect(links).toHaveLength(1);
    const log = await room.say('/log');
    expect(log.match(/published/g)).toHaveLength(1);
    expect(log.match(/3\/3/g)).toHaveLength(1);
    expect(room.api.violations()).toEqual([]);
  }, 60_000);
});
