import type { Redis } from 'ioredis';
import { isRedisAway } from './open-redis.ts';
import type { StoreLog } from '../store-log.ts';

/** Whoever forgets often comes not alone: what they leave is wiped together. */
const AFTER_FORGETTING_MS = 60_000;
/**
 * Asked was a day. The order of writing tells whose draft and whose record change together, so it
 * should not go back far.
 */
const HOUR_MS = 60 * 60 * 1_000;

/**
 * Wipes what is no longer kept out of the append-only file, which holds each value that ever was
 * until it is written anew.
 */
export interface FileRewriter {
  /** Somebody has typed /forget: within a minute. */
  readonly soon: () => void;
  /** No more of it by the clock; what was promised happens now. */
  readonly close: () => Promise<void>;
}

export interface FileRewriterOptions {
  readonly client: Redis;
  readonly log: StoreLog;
  /** Shorter for tests. */
  readonly soonMs?: number;
}

/**
 * Has the file written anew each hour, and soon after somebody has typed /forget. Where Redis does
 * not let us (a hosted one often does not know the command), it is said once, and its operator has
 * to see to it.
 */
export function startFileRewriter(options: FileRewriterOptions): FileRewriter {
  const { client, log, soonMs = AFTER_FORGETTING_MS } = options;
  let soon: NodeJS.Timeout | undefined;
  let isRefused = false;

  const rewrite = async (): Promise<void> => {
    clearTimeout(soon);
    soon = undefined;
    try {
      await client.bgrewriteaof();
    } catch (error) {
      if (isRedisAway(error) || isUnderWay(error) || isRefused) return;
      isRefused = true;
      log.warn(
        { err: error },
        'Redis does not write its file anew: what was forgotten stays in it',
      );
    }
  };
  const hourly = setInterval(() => void rewrite(), HOUR_MS);
  hourly.unref();
  return {
    soon: () => {
      soon ??= setTimeout(() => void rewrite(), soonMs).unref();
    },
    close: async () => {
      clearInterval(hourly);
      if (soon !== undefined) await rewrite();
    },
  };
}

function isUnderWay(error: unknown): boolean {
  return error instanceof Error && error.message.includes('in progress');
}
