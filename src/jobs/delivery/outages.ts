import type { Redis } from 'ioredis';

/** What a machine knows of the outages of Redis. */
export interface Outages {
  /** Grows each time the connection is lost: what was recorded last may be lost with it. */
  readonly count: () => number;
  /** For how long (ms) the connection has been back; infinite where it was never lost. */
  readonly backForMs: () => number;
}

export function watchOutages(client: Redis): Outages {
  let count = 0;
  let backAtMs = Number.NEGATIVE_INFINITY;
  client.on('close', () => (count += 1));
  client.on('ready', () => {
    if (count > 0) backAtMs = performance.now();
  });
  return { count: () => count, backForMs: () => performance.now() - backAtMs };
}
