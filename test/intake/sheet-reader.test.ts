import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createSheetReader, type SheetReaderOptions } from '../../src/intake/sheet-reader.ts';
import { temporaryFolder } from '../support/program.ts';

function reader(options?: SheetReaderOptions) {
  const made = createSheetReader(options);
  onTestFinished(() => made.close());
  return made;
}

/** A thread that reads for ever, never coming to an end of its own. */
async function endlessThread(): Promise<URL> {
  const path = join(await temporaryFolder(), 'thread.mjs');
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', () => { for (;;); });`,
  );
  return pathToFileURL(path);
}

const caseFile = (path: string) => readFile(new URL(`../cases/sheets/${path}`, import.meta.url));

describe('the reader of sheets', () => {
  it.each(['stranger-70/sheet.txt', 'stranger-80/sheet.pdf'])(
    'drafts what %s says',
    async (path) => {
      const answer = await reader().read(await caseFile(path));
      if (answer.kind !== 'drafted') throw new Error(answer.refused);
      expect(answer.drafted.action.people).toHaveLength(answer.read.reading.people.length);
      expect(answer.drafted.texts?.title).toBeTruthy();
    },
  );

  it('reads a text that was pasted', async () => {
    const text = (await caseFile('stranger-70/sheet.txt')).toString();
    expect(await reader().read(text)).toMatchObject({ kind: 'drafted' });
  });

  it('refuses what is no sheet', async () => {
    expect(await reader().read('Lunch is at noon.')).toEqual({
      kind: 'refused',
      refused: 'not an urgent action',
    });
  });

  it('gives up a sheet that never ends, and says so', async () => {
    const why: string[] = [];
    const { read } = reader({
      thread: await endlessThread(),
      timeMsAtMost: 200,
      report: (kind) => void why.push(kind),
    });
    expect(await read('a sheet')).toEqual({ kind: 'refused', refused: 'not finished' });
    expect(why).toEqual(['slow']);
  });

  it('goes on where there is no thread', async () => {
    const { read } = reader({ thread: new URL('file:///nowhere/thread.mjs') });
    expect(await read('a sheet')).toEqual({ kind: 'refused', refused: 'not finished' });
  });
});
