import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';
import type { Seal } from '../sealed/seal.ts';
import { readCohorts } from './cohort.ts';
import type { Packs } from './pack.ts';
import { createReader } from './read-subscribers.ts';
import type { FoundSubscription } from './record.ts';
import { CHUNK_SLOTS } from './scripts.ts';

/**
 * All who are on a list when it is read, chunk by chunk. Whoever moves meanwhile may come twice, or
 * not at all. Records that do not open are passed over: delivery names them in the log.
 */
export async function* everybodyOn(
  client: Redis,
  seal: Seal,
  packs: Packs,
  list: string,
): AsyncGenerator<FoundSubscription> {
  for (const { id, zone, hour, slots } of readCohorts(await client.hgetall(keys.cohorts(list)))) {
    for (let from = 0; from < slots; from += CHUNK_SLOTS) {
      const to = Math.min(slots, from + CHUNK_SLOTS);
      const read = createReader(seal, packs, { list, cohort: id, zone, hour, from, to });
      const chunk = from / CHUNK_SLOTS;
      const stored = await client.hgetallBuffer(keys.subscriptionChunk(list, id, chunk));
      const taken = Object.entries(stored).map(
        ([field, record]) => [from + Number(field), record] as const,
      );
      const slotsTaken = taken.map(([slot]) => slot);
      const found = await read(
        slotsTaken,
        taken.map(([, record]) => record),
      );
      for (const [index, one] of found.entries())
        if (one !== undefined && one !== 'unreadable')
          yield { ...one, zone, hour, cohort: id, slot: slotsTaken[index] ?? from };
    }
  }
}
