import { DelayedError, Queue, WaitingError, Worker, type Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { RUNGS } from '../../urgent-action/reminder-days.ts';
import type { Deliver } from './deliver.ts';
import { priorityOf, type Part, type Wave } from '../planning/wave.ts';

/** BullMQ allows no colon in names. */
const QUEUE = 'reminders';
/**
 * Parts that one machine works on at once: while the last answers of one come in, the next goes on.
 */
const PARTS_AT_ONCE = 3;
/**
 * A killed worker's part is found again after this long. BullMQ's default gives a job up for good
 * when that has happened twice, and with it up to 500 people; 100 times is an operator's night.
 */
const LOCK_MS = 10_000;
const STALLED_CHECK_MS = 5_000;
const STALLED_AT_MOST = 100;
/** A part that throws (Redis refusing writes) comes again, later each time, up to a minute. */
const ATTEMPTS = 1_000;
const BACKOFF_MS = 1_000;
const LONGEST_BACKOFF_MS = 60_000;

/**
 * Until somebody who knows more of the urgent action, or has the key, takes the part, or its day is
 * over.
 */
const UNSURE_MS = 60_000;

/** So that a plan for millions does not become one command. */
const JOBS_AT_ONCE = 500;

const occasionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('rung'), slug: z.string(), rung: z.enum(RUNGS) }),
  z.strictObject({ kind: z.literal('again'), slug: z.string() }),
  z.strictObject({ kind: z.literal('published'), slug: z.string() }),
  z.strictObject({ kind: z.literal('announcement'), slug: z.string(), id: z.string() }),
]);

const waveSchema = z.strictObject({
  id: z.string(),
  list: z.string(),
  cohort: z.number(),
  zone: z.string(),
  hour: z.union([z.number(), z.literal('never')]),
  run: z.string(),
  date: z.string(),
  occasion: occasionSchema,
  dueMs: z.number(),
  endMs: z.number(),
});

const partSchema = z.strictObject({ wave: waveSchema, from: z.number(), to: z.number() });

/** A wave as it was written into Redis; undefined for one of another version of the program. */
export function readWave(json: string): Wave | undefined {
  const parsed = waveSchema.safeParse(JSON.parse(json));
  return parsed.success ? parsed.data : undefined;
}

/** The queue waits in real time, wherever the program's clock stands. */
function realNowMs(): number {
  return performance.timeOrigin + performance.now();
}

/** The jobs of all machines: one for each part that is not through. */
export interface PartsQueue {
  /** Adds jobs; one that is there already is not added again. */
  readonly add: (parts: readonly Part[]) => Promise<void>;
  /** How many jobs there are, under way or waiting. */
  readonly count: () => Promise<number>;
  readonly close: () => Promise<void>;
}

export function openPartsQueue(connect: () => Redis): PartsQueue {
  const queue = new Queue(QUEUE, { connection: connect() });
  queue.on('error', () => undefined);
  const options = {
    attempts: ATTEMPTS,
    backoff: { type: 'growing' },
    removeOnComplete: true,
    removeOnFail: true,
  };
  return {
    async add(parts) {
      const jobs = parts.map(({ wave, from, to }) => ({
        name: wave.occasion.kind,
        data: { wave, from, to },
        opts: {
          ...options,
          jobId: `${wave.id}~${from}-${to}`.replaceAll(':', '~'),
          priority: priorityOf(wave),
        },
      }));
      for (let start = 0; start < jobs.length; start += JOBS_AT_ONCE) {
        await queue.addBulk(jobs.slice(start, start + JOBS_AT_ONCE));
      }
    },
    async count() {
      const counts = await queue.getJobCounts();
      return Object.values(counts).reduce((sum, count) => sum + count, 0);
    },
    close: () => queue.close(),
  };
}

export interface PartsWorker {
  /** Ends what is being worked on, hands the rest on, and takes nothing more. */
  readonly close: () => Promise<void>;
}

export interface PartsWorkerOptions {
  readonly connect: () => Redis;
  readonly deliver: Deliver;
  readonly onFailure: (error: Error) => void;
  /** Shorter ones are for trials with killed workers. */
  readonly lockMs?: number | undefined;
}

/** This machine's share of the work. */
export function startPartsWorker(options: PartsWorkerOptions): PartsWorker {
  const { connect, deliver, onFailure, lockMs = LOCK_MS } = options;
  const stopping = new AbortController();
  const work = async (job: Job<unknown>, token?: string): Promise<void> => {
    const part = partSchema.safeParse(job.data);
    if (!part.success) {
      onFailure(new Error(`The job ${job.id} is of another version of the program: dropped.`));
      return;
    }
    const end = await deliver(part.data, stopping.signal);
    if (end === 'handedOn') {
      await job.moveToWait(token);
      throw new WaitingError();
    }
    if (end === 'unsure' || end === 'unreadable') {
      await job.moveToDelayed(realNowMs() + UNSURE_MS, token);
      throw new DelayedError();
    }
  };
  const worker = new Worker<unknown>(QUEUE, work, {
    connection: connect(),
    concurrency: PARTS_AT_ONCE,
    lockDuration: lockMs,
    stalledInterval: Math.min(STALLED_CHECK_MS, lockMs / 2),
    maxStalledCount: STALLED_AT_MOST,
    settings: {
      backoffStrategy: (attempts) => Math.min(BACKOFF_MS * 2 ** attempts, LONGEST_BACKOFF_MS),
    },
  });
  worker.on('error', onFailure);
  worker.on('failed', (_job, error) => onFailure(error));
  return {
    async close() {
      stopping.abort();
      await worker.close();
    },
  };
}
