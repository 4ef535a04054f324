import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { isRedisAway } from '../../../store/redis/open-redis.ts';
import type { StoreLog } from '../../../store/store-log.ts';
import { describeCause } from '../../telegram/errors.ts';

/** Tells outages of Redis from bugs, and when they are over. */
export interface StoreWatch {
  /**
   * Whether Redis is known to be away at this moment: from the first refusal until a write has
   * worked.
   */
  readonly isAway: () => boolean;
  /** Resolves when Redis is there, at once where it is. Rejects when `signal` aborts. */
  readonly whenBack: (signal: AbortSignal) => Promise<void>;
  /** Whether `error` was thrown because Redis is away; it counts as away from then on. */
  readonly causedBy: (error: unknown) => boolean;
  /** Rejects unless a write works now. */
  readonly check: () => Promise<void>;
  /** Ends the watch. */
  readonly close: () => void;
}

const LOOK_AGAIN_MS = 50;
const PROBE_AGAIN_MS = 100;

/** `write`: any write to Redis, which is refused when those of handlers are. */
export function watchStore(
  client: Pick<Redis, 'status' | 'on' | 'off'>,
  write: () => Promise<unknown>,
  log: Pick<StoreLog, 'info' | 'warn'>,
): StoreWatch {
  let isRefused = false;
  /** That the connection is gone the store has said. */
  let isRefusalTold = false;
  let isProbing = false;
  const isAway = (): boolean => isRefused || client.status !== 'ready';

  async function probe(): Promise<void> {
    while (isRefused && client.status !== 'end') {
      try {
        if (client.status === 'ready') {
          await write();
          isRefused = false;
          if (isRefusalTold) log.info('Redis takes writes again');
          isRefusalTold = false;
          return;
        }
      } catch {
        // The next one may work.
      }
      await sleep(PROBE_AGAIN_MS, undefined, { ref: false });
    }
  }
  function beginProbing(): void {
    isRefused = true;
    if (isProbing) return;
    isProbing = true;
    void probe().finally(() => (isProbing = false));
  }
  client.on('close', beginProbing);

  return {
    isAway,
    whenBack: async (signal) => {
      while (isAway()) await sleep(LOOK_AGAIN_MS, undefined, { signal });
    },
    causedBy: (error) => {
      const isAwayNow = isRedisAway(error);
      if (!isAwayNow) return false;
      if (!isRefused && client.status === 'ready') {
        isRefusalTold = true;
        log.warn({ cause: describeCause(error) }, 'Redis takes no writes; what comes in waits');
      }
      beginProbing();
      return true;
    },
    check: async () => {
      if (isAway()) throw new Error('Redis is away');
      await write();
    },
    close: () => void client.off('close', beginProbing),
  };
}
