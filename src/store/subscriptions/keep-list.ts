import type { Redis } from 'ioredis';
import type { Cohort } from './cohort.ts';
import { keys } from '../redis-keys.ts';
import { CHUNK_SLOTS } from './scripts.ts';
import { BUCKETS } from './subscriptions.ts';

/** Keys that one round trip changes. */
const AT_ONCE = 500;
const UNTIL_FIELD = 'until';

export interface Lifetime {
  /** By the program's clock (epoch ms): the name of this lifetime. */
  readonly untilMs: number;
  /** The same, from now on, in Redis' time. */
  readonly ttlSeconds: number;
}

/**
 * Gives everything of a list another time to live, unless it has this one: a deadline that moves
 * away must not leave its subscribers behind, and one that comes nearer takes their records with
 * it.
 */
export type KeepList = (
  list: string,
  cohorts: readonly Cohort[],
  lifetime: Lifetime,
) => Promise<void>;

export function createKeepList(client: Redis): KeepList {
  return async (list, cohorts, { untilMs, ttlSeconds }) => {
    const book = keys.cohorts(list);
    if ((await client.hget(book, UNTIL_FIELD)) === String(untilMs)) return;
    let batch = client.pipeline();
    for (const key of keysOf(list, cohorts)) {
      batch.expire(key, ttlSeconds);
      if (batch.length < AT_ONCE) continue;
      await batch.exec();
      batch = client.pipeline();
    }
    await batch.exec();
    // Last: killed half way, it is done again from the beginning.
    await client.hset(book, UNTIL_FIELD, untilMs);
  };
}

function* keysOf(list: string, cohorts: readonly Cohort[]): Generator<string> {
  yield keys.cohorts(list);
  for (let bucket = 0; bucket < BUCKETS; bucket += 1) yield keys.subscriptionOf(list, bucket);
  for (const { id, slots } of cohorts) {
    for (let chunk = 0; chunk * CHUNK_SLOTS < slots; chunk += 1) {
      yield keys.subscriptionChunk(list, id, chunk);
      yield keys.subscriptionPack(list, id, chunk);
    }
  }
}
