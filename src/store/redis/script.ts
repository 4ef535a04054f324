import type { Redis } from 'ioredis';

/** A Lua script of ours: keys and arguments in, Redis' answer out, with strings as bytes. */
export type Script = (
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<unknown>;

/**
 * A script that runs as one step. Sent whole each time: with its digest alone, a Redis that has
 * restarted would answer NOSCRIPT, and the second try would come after commands that were sent
 * after the first.
 */
export function createScript(client: Redis, source: string): Script {
  return (keys, args) => client.callBuffer('EVAL', source, keys.length, ...keys, ...args);
}

/**
 * For the beginning of scripts: `present` is the second it is, and `keep(key, seconds)` lets a key
 * live until the midnight (UTC) after that time. To the second, the end of a record would tell when
 * somebody wrote: Redis keeps it in plain, and writes it into its file with every change.
 */
export const KEEP = `
local present = redis.call('TIME')[1]
local function keep(key, seconds)
  local day = 86400
  redis.call('EXPIREAT', key, math.ceil((present + seconds) / day) * day)
end`;
