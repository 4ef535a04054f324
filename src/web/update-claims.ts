import type { Redis } from 'ioredis';
import { keys, TTL_SECONDS } from '../store/keys.ts';

/** What becomes of an update that Telegram calls us with. */
export type Claim =
  /** Nobody has it: it is to be handled now. */
  | 'ours'
  /** Another call or machine is at it. */
  | 'running'
  /** It was handled. */
  | 'done';

/** Who handles which update, over all machines, so that a repeated call does nothing twice. */
export interface UpdateClaims {
  /** Rejects while Redis is away: the call is then to be repeated. */
  readonly claim: (updateId: number) => Promise<Claim>;
  /** Notes that a claimed update is handled, or gives it back to whoever is called with it next. */
  readonly settle: (updateId: number, isHandled: boolean) => Promise<void>;
}

/** A machine that was killed gives its updates back after this, in seconds. Telegram calls again for hours. */
const ABANDONED_AFTER_SECONDS = 60;

export function createUpdateClaims(client: Redis): UpdateClaims {
  return {
    claim: async (updateId) => {
      const key = keys.updateSeen(updateId);
      const isOurs = await client.set(key, 'running', 'EX', ABANDONED_AFTER_SECONDS, 'NX');
      if (isOurs === 'OK') return 'ours';
      return (await client.get(key)) === 'done' ? 'done' : 'running';
    },
    settle: async (updateId, isHandled) => {
      const key = keys.updateSeen(updateId);
      if (isHandled) await client.set(key, 'done', 'EX', TTL_SECONDS.updateSeen);
      else await client.del(key);
    },
  };
}
