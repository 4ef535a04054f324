import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { createJobThread, type JobThreadOptions } from '../src/job-thread.ts';
import { temporaryFolder } from './support/program.ts';

interface Answer {
  readonly kind: 'done';
  readonly thread: number;
}

/**
 * A thread that says which it is; it never ends over "hangs", eats all of its heap over "eats", and
 * what is outside of it over "grows".
 */
async function thread(options: Partial<JobThreadOptions<string>> = {}) {
  const path = join(await temporaryFolder(), 'thread.mjs');
  await writeFile(
    path,
    `import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (job) => {
      if (job === 'hangs') for (;;);
      const eaten = [];
      if (job === 'eats') for (;;) eaten.push({ one: String(Math.random()) });
      if (job === 'grows') for (;;) eaten.push(Buffer.alloc(1024 * 1024, 1));
      parentPort.postMessage({ kind: 'done', thread: threadId });
    });`,
  );
  const made = createJobThread<string, Answer>({
    thread: pathToFileURL(path),
    // Long enough for a slow machine to start a thread in.
    timeoutMs: (job) => (job === 'hangs' ? 500 : 60_000),
    ...options,
  });
  onTestFinished(made.close);
  return made.run;
}

it('does jobs on one thread, one after another', async () => {
  const run = await thread();
  const [one, other] = await Promise.all([run('a'), run('b')]);
  expect(one).toMatchObject({ kind: 'done' });
  expect(other).toEqual(one);
});

it('tells a job that never ends from one that a thread dies over', async () => {
  const run = await thread({ memoryMegabytesAtMost: 16 });
  expect(await Promise.all(['hangs', 'eats', 'b'].map(run))).toMatchObject([
    { kind: 'slow' },
    { kind: 'large' },
    { kind: 'done' },
  ]);
});

it('stops a job that takes much memory outside of the heap', async () => {
  const run = await thread({ growthMegabytesAtMost: 100 });
  expect(await Promise.all(['grows', 'b'].map(run))).toMatchObject([
    { kind: 'large' },
    { kind: 'done' },
  ]);
});

it('lets an idle thread go, and starts another', async () => {
  const run = await thread({ idleMs: 1 });
  const first = await run('a');
  await expect.poll(() => run('b')).not.toEqual(first);
});
