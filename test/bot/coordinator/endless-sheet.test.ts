import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, vi } from 'vitest';
import { createSheetReader } from '../../../src/intake/sheet-reader.ts';
import { temporaryFolder } from '../../support/program.ts';
import { COORDINATOR, say, sheet, useCoordinator } from './desk.ts';

const open = useCoordinator();

it('leaves others answered while a sheet is read that never ends, and is given up', async () => {
  const path = join(await temporaryFolder(), 'thread.mjs');
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', () => { for (;;); });`,
  );
  const sheetReader = createSheetReader({ thread: pathToFileURL(path), timeMsAtMost: 100_000 });
  const room = await open({ sheetReader });
  room.api
    .person(COORDINATOR)
    .sendDocument({ fileName: 'a.txt', mimeType: 'text/plain', bytes: await sheet('stranger-70') });
  const texts = () => room.person.messages().map(({ text }) => text);
  await vi.waitFor(() => expect(texts()).toContain(say('coordinator-reading')), 90_000);

  const writer = room.api.person(901, { first_name: 'Lena', language_code: 'en' });
  writer.send('/start');
  await vi.waitFor(() => expect(writer.last()?.text).toBeDefined(), 90_000);
  expect(texts()).toContain(say('coordinator-reading'));

  await sheetReader.close();
  await vi.waitFor(
    () => expect(texts()).toContain(say('coordinator-refused-not-finished')),
    90_000,
  );
});
