import type { Redis } from 'ioredis';

/** A Lua script of ours: keys and arguments in, Redis' answer out, with strings as bytes. */
export type Script = (
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<unknown>;

/**
 * A script that runs as one step. Sent whole each time: with its digest alone, a Redis that has restarted would answer
 * NOSCRIPT, and the second try would come after commands that were sent after the first.
 */
export function createScript(client: Redis, source: string): Script {
  return (keys, args) => client.callBuffer('EVAL', source, keys.length, ...keys, ...args);
}
