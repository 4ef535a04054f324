import type { Redis } from 'ioredis';
import { keys, TTL_SECONDS } from './keys.ts';

/** Telegram calls a webhook again when it got no answer in time: each update is done once. */
export interface UpdatesSeen {
  /** True for the first caller with this `update_id`, over all machines; false for every later one. */
  readonly firstTime: (updateId: number) => Promise<boolean>;
  /** Lets the repetition of an update through, where handling the first one failed. */
  readonly letThrough: (updateId: number) => Promise<void>;
}

/** Remembers the updates of the last day in Redis. */
export function createUpdatesSeen(client: Redis): UpdatesSeen {
  return {
    async firstTime(updateId) {
      const name = keys.updateSeen(updateId);
      return (await client.set(name, '1', 'EX', TTL_SECONDS.updateSeen, 'NX')) === 'OK';
    },
    async letThrough(updateId) {
      await client.del(keys.updateSeen(updateId));
    },
  };
}
