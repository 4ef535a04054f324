import { setTimeout as sleep } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { isRedisAway } from '../../store/redis/open-redis.ts';

/** Tells outages of Redis from bugs, and when they are over. */
export interface StoreWatch {
  /** Whether Redis is known to be away at this moment. */
  readonly isAway: () => boolean;
  /** Resolves when Redis is there, at once where it is. Rejects when `signal` aborts. */
  readonly whenBack: (signal: AbortSignal) => Promise<void>;
  /** Whether `error` was thrown because Redis could not be reached. */
  readonly causedBy: (error: unknown) => boolean;
}

const LOOK_AGAIN_MS = 50;

export function watchStore(client: Pick<Redis, 'status'>): StoreWatch {
  const isAway = (): boolean => client.status !== 'ready';
  return {
    isAway,
    whenBack: async (signal) => {
      while (isAway()) await sleep(LOOK_AGAIN_MS, undefined, { signal });
    },
    causedBy: isRedisAway,
  };
}
