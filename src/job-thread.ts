import { Worker } from 'node:worker_threads';

/** So many wait before the next is told to come again. */
const QUEUE_AT_MOST = 500;
const LOOK_EVERY_MS = 25;
const MEGABYTE = 1024 * 1024;

/**
 * Why a thread has no answer to a job: it died over it or is not there, it took too long or too
 * much memory, too many wait before it, or we are stopping.
 */
export type NoAnswer =
  | { readonly kind: 'failed' }
  | { readonly kind: 'slow' }
  | { readonly kind: 'large' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'closed' };

export interface JobThreadOptions<Job> {
  /** Compiled: a thread cannot be started from TypeScript on every Node that we run on. */
  readonly thread: URL;
  /** After how long the thread is stopped over a job, in milliseconds. */
  readonly timeoutMs: (job: Job) => number;
  /** How many jobs may wait. Default: 500. */
  readonly queueAtMost?: number;
  /** After how long without a job the thread is let go, in milliseconds. Default: never. */
  readonly idleMs?: number;
  /** Of its heap, in megabytes. Default: as much as the program may have. */
  readonly memoryMegabytesAtMost?: number;
  /**
   * How much more the whole program may take while a job is done, in megabytes: what libraries
   * take outside of any heap. Looked at 40 times a second. Default: not looked at.
   */
  readonly growthMegabytesAtMost?: number;
}

/**
 * Does jobs one after another on a thread of its own, so that nobody else's answer waits for one.
 */
export interface JobThread<Job, Answer> {
  /** Never rejects. */
  readonly run: (job: Job) => Promise<Answer | NoAnswer>;
  /** Ends the thread; who still waits is told `closed`. */
  readonly close: () => Promise<void>;
}

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly done: (result: Answer | NoAnswer) => void;
}

/**
 * Starts the thread with the first job. One job is with the thread at a time: when it dies, it is
 * known over which, and that one alone fails; the next job gets a new thread.
 */
export function createJobThread<Job, Answer>(
  options: JobThreadOptions<Job>,
): JobThread<Job, Answer> {
  const { thread, timeoutMs, queueAtMost = QUEUE_AT_MOST, idleMs, growthMegabytesAtMost } = options;
  const queue: Waiting<Job, Answer>[] = [];
  let current: Waiting<Job, Answer> | undefined;
  let worker: Worker | undefined;
  let timeout: NodeJS.Timeout | undefined;
  let look: NodeJS.Timeout | undefined;
  let isClosed = false;

  function start(): Worker {
    const started = new Worker(thread, limitsOf(options));
    // A job under way keeps the program alive by its timer; an idle thread must not.
    started.unref();
    started.on('message', (answer: Answer) => settle(answer));
    started.on('error', (error) =>
      lose(started, { kind: isOutOfMemory(error) ? 'large' : 'failed' }),
    );
    started.on('exit', () => lose(started, { kind: 'failed' }));
    return started;
  }

  function settle(result: Answer | NoAnswer): void {
    clearTimeout(timeout);
    clearInterval(look);
    const settled = current;
    current = undefined;
    settled?.done(result);
    next();
  }

  /** Both events of a thread that dies come here; the second finds another in its place. */
  function lose(lost: Worker, why: NoAnswer): void {
    if (worker !== lost) return;
    worker = undefined;
    if (current !== undefined) settle(why);
  }

  function giveUp(why: NoAnswer): void {
    const stuck = worker;
    if (stuck === undefined) return;
    lose(stuck, why);
    void stuck.terminate();
  }

  function watchGrowth(megabytesAtMost: number): NodeJS.Timeout {
    const most = process.memoryUsage.rss() + megabytesAtMost * MEGABYTE;
    return setInterval(() => {
      if (process.memoryUsage.rss() > most) giveUp({ kind: 'large' });
    }, LOOK_EVERY_MS);
  }

  function next(): void {
    if (current !== undefined) return;
    current = queue.shift();
    if (current === undefined) return letGoLater();
    worker ??= start();
    clearTimeout(timeout);
    timeout = setTimeout(giveUp, timeoutMs(current.job), { kind: 'slow' });
    if (growthMegabytesAtMost !== undefined) look = watchGrowth(growthMegabytesAtMost);
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that of windows, which threads have not
    worker.postMessage(current.job);
  }

  function letGoLater(): void {
    if (idleMs === undefined || worker === undefined) return;
    timeout = setTimeout(giveUp, idleMs, { kind: 'slow' });
    timeout.unref();
  }

  return {
    run: (job) =>
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
      clearTimeout(timeout);
      await ending?.terminate();
    },
  };
}

function limitsOf({ memoryMegabytesAtMost }: JobThreadOptions<never>) {
  return memoryMegabytesAtMost === undefined
    ? {}
    : { resourceLimits: { maxOldGenerationSizeMb: memoryMegabytesAtMost } };
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
