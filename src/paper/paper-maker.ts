import { createJobThread } from '../job-thread.ts';
import type { PaperJob } from './paper-letter.ts';
import type { PaperAnswer } from './paper-worker.ts';

const THREAD = new URL('../../dist/paper/paper-worker.js', import.meta.url);

/** A page takes milliseconds, the first with Chinese in it a quarter of a second. */
const JOB_TIMEOUT_MS = 20_000;

/**
 * A file, the signs that no font has, or why there is none: too many wait, it cannot be set, or we
 * are stopping.
 */
export type PaperResult = PaperAnswer | { readonly kind: 'busy' } | { readonly kind: 'closed' };

export interface PaperMakerOptions {
  /** Default: 500, two minutes' worth of writers at four a second. */
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

export function createPaperMaker(options: PaperMakerOptions = {}): PaperMaker {
  const { jobTimeoutMs = JOB_TIMEOUT_MS, thread = THREAD, ...further } = options;
  const { run, close } = createJobThread<PaperJob, PaperAnswer>({
    thread,
    timeoutMs: () => jobTimeoutMs,
    ...further,
  });
  return {
    make: async (job) => {
      const result = await run(job);
      return result.kind === 'slow' || result.kind === 'large' ? { kind: 'failed' } : result;
    },
    close,
  };
}
