import { createHash } from 'node:crypto';
import type { Redis } from 'ioredis';

/** A Lua script of ours: keys and arguments in, Redis' answer out, with strings as bytes. */
export type Script = (
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<unknown>;

/** Redis forgets scripts when it restarts; the source is sent again then. */
function isForgotten(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT');
}

/** A script that runs as one step, called by its digest so that its source travels once. */
export function createScript(client: Redis, source: string): Script {
  const digest = createHash('sha1').update(source).digest('hex');
  return async (keys, args) => {
    try {
      return await client.callBuffer('EVALSHA', digest, keys.length, ...keys, ...args);
    } catch (error) {
      if (!isForgotten(error)) throw error;
      return client.callBuffer('EVAL', source, keys.length, ...keys, ...args);
    }
  };
}
