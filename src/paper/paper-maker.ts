import { Worker } from 'node:worker_threads';
import type { PaperJob } from './paper-letter.ts';
import type { PaperAnswer } from './paper-worker.ts';

/** Compiled: a thread cannot be started from TypeScript on every Node that we run on. */
const THREAD = new URL('../../dist/paper/paper-worker.js', import.meta.url);

/**
 * So many wait before the next is told to come again: two minutes' worth of writers at four a
 * second.
 */
const QUEUE_AT_MOST = 500;

/** A page takes milliseconds, the first with Chinese in it a quarter of a second. */
const JOB_TIMEOUT_MS = 20_000;

/**
 * A file, the signs that no font has, or why there is none: too many wait, it cannot be set, or we
 * are stopping.
 */
export type PaperResult = PaperAnswer | { readonly kind: 'busy' } | { readonly kind: 'closed' };

export interface PaperMakerOptions {
  readonly queueAtMost?: number;
  readonly jobTimeoutMs?: number;
  /** The compiled thread, where it is not the program's own. */
  readonly thread?: URL;
}

/** Makes PDFs on a thread of its own, so that nobody else's answer waits for one. */
export interface PaperMaker {
  /** Never rejects. */
  readonly make: (job: PaperJob) => Promise<PaperResult>;
  /** Ends the thread; who still waits is told `closed`. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: PaperJob;
  readonly done: (result: PaperResult) => void;
}

/**
 * Starts the thread with the first job. One job is with the thread at a time: when it dies, it is
 * known over which, and that one alone fails; the next job gets a new thread.
 */
export function createPaperMaker(options: PaperMakerOptions = {}): PaperMaker {
  const { queueAtMost = QUEUE_AT_MOST, jobTimeoutMs = JOB_TIMEOUT_MS, thread = THREAD } = options;
  const queue: Waiting[] = [];
  let current: Waiting | undefined;
  let worker: Worker | undefined;
  let timeout: NodeJS.Timeout | undefined;
  let isClosed = false;

  function start(): Worker {
    const started = new Worker(thread);
    // A job under way keeps the program alive by its timer; an idle thread must not.
    started.unref();
    started.on('message', (answer: PaperAnswer) => settle(answer));
    started.on('error', () => lose(started));
    started.on('exit', () => lose(started));
    return started;
  }

  function settle(result: PaperResult): void {
    clearTimeout(timeout);
    const settled = current;
    current = undefined;
    settled?.done(result);
    next();
  }

  /** Both events of a thread that dies come here; the second finds another in its place. */
  function lose(lost: Worker): void {
    if (worker !== lost) return;
    worker = undefined;
    if (current !== undefined) settle({ kind: 'failed' });
  }

  function giveUp(): void {
    const stuck = worker;
    if (stuck === undefined) return;
    lose(stuck);
    void stuck.terminate();
  }

  function next(): void {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) return;
    worker ??= start();
    timeout = setTimeout(giveUp, jobTimeoutMs);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that of windows, which threads have not
    worker.postMessage(current.job);
  }

  return {
    make: (job) =>
      new Promise((done) => {
        if (isClosed) done({ kind: 'closed' });
        else if (queue.length >= queueAtMost) done({ kind: 'busy' });
        else {
          queue.push({ job, done });
          next();
        }
      }),
    close: async () => {
      isClosed = true;
      const ending = worker;
      worker = undefined;
      for (const { done } of queue.splice(0)) done({ kind: 'closed' });
      if (current !== undefined) settle({ kind: 'closed' });
      await ending?.terminate();
    },
  };
}
