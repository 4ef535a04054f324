import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPaperMaker, type PaperMakerOptions } from '../../src/paper/paper-maker.ts';
import { SHEETS } from '../../src/paper/sheet.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { temporaryFolder } from '../support/program.ts';
import { LETTERS } from './letters.ts';

const job = { sheet: SHEETS.din, items: [{ letter: LETTERS.en }] };
const jobSigned = (signature: string) => ({
  ...job,
  items: [{ letter: { ...LETTERS.en, signature } }],
});

function maker(options?: PaperMakerOptions) {
  const made = createPaperMaker(options);
  onTestFinished(() => made.close());
  return made;
}

/** A thread that dies over "dies", never answers "hangs", and answers anything else at once. */
async function fragileThread(): Promise<URL> {
  const path = join(await temporaryFolder(), 'thread.mjs');
  await writeFile(
    path,
    `import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ items: [{ letter }] }) => {
      if (letter.signature === 'dies') process.exit(1);
      if (letter.signature === 'throws') throw new Error('broken');
      if (letter.signature !== 'hangs') parentPort.postMessage({ kind: 'failed', by: letter.signature });
    });`,
  );
  return pathToFileURL(path);
}

describe('the paper maker', () => {
  it('makes letters of all languages at once', async () => {
    const { make } = maker();
    const jobs = LANGUAGES.map((language) => ({
      ...job,
      items: [{ letter: LETTERS[language] }],
    }));
    for (const result of await Promise.all(jobs.map(make))) {
      if (result.kind !== 'made') throw new Error(result.kind);
      expect(Buffer.from(result.pdf.slice(0, 5)).toString()).toBe('%PDF-');
    }
  });

  it('tells which signs cannot be printed', async () => {
    expect(await maker().make(jobSigned('ไ'))).toEqual({ kind: 'unprintable', characters: ['ไ'] });
  });

  it.each(['dies', 'throws'])('goes on with a new thread after one %s', async (death) => {
    const { make } = maker({ thread: await fragileThread() });
    const results = await Promise.all(
      ['a', death, 'b', death, 'c'].map((by) => make(jobSigned(by))),
    );
    expect(results).toEqual([
      { kind: 'failed', by: 'a' },
      { kind: 'failed' },
      { kind: 'failed', by: 'b' },
      { kind: 'failed' },
      { kind: 'failed', by: 'c' },
    ]);
  });

  it('gives up a job that never ends', async () => {
    // Long enough for a slow machine to start the next thread in.
    const { make } = maker({ thread: await fragileThread(), jobTimeoutMs: 5_000 });
    const results = await Promise.all(['hangs', 'b'].map((by) => make(jobSigned(by))));
    expect(results).toEqual([{ kind: 'failed' }, { kind: 'failed', by: 'b' }]);
  });

  it('fails where there is no thread', async () => {
    const { make } = maker({ thread: new URL('file:///nowhere/thread.mjs') });
    expect(await make(job)).toEqual({ kind: 'failed' });
  });

  it('says that it is busy where too many wait', async () => {
    const { make, close } = maker({ thread: await fragileThread(), queueAtMost: 2 });
    const waiting = ['hangs', 'b', 'c'].map((by) => make(jobSigned(by)));
    expect(await make(job)).toEqual({ kind: 'busy' });
    await close();
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => ({ kind: 'closed' })));
  });

  it('makes nothing once closed', async () => {
    const { make, close } = maker();
    await close();
    expect(await make(job)).toEqual({ kind: 'closed' });
  });
});
