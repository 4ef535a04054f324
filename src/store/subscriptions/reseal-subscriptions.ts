import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';
import { createScript } from '../redis/script.ts';
import type { Counts, RekeyCounts } from '../sealed/rekey-counts.ts';
import { RESEAL } from '../sealed/sealed-record.ts';
import type { Seal } from '../sealed/seal.ts';
import { cohortContext, readCohorts, type Cohort } from './cohort.ts';
import { contextOf } from './pack.ts';
import { CHUNK_SLOTS, IN_PACK } from './scripts.ts';

const SCANNED_AT_ONCE = 1_000;

/** KEYS: a hash. ARGV: field, the value that is known, the same under a newer key. */
const RESEAL_FIELD = `
if redis.call('HGET', KEYS[1], ARGV[1]) ~= ARGV[2] then return 0 end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[3])
return 1`;

/**
 * Puts subscriptions and packs under the newest key: unlike other records they are sealed with
 * their cohort, not with their name.
 */
export async function resealSubscriptions(
  client: Redis,
  seal: Seal,
  counts: Counts,
  tell: (counts: RekeyCounts) => void,
): Promise<void> {
  const [replace, replaceField] = [
    createScript(client, RESEAL),
    createScript(client, RESEAL_FIELD),
  ];

  const reseal = async (
    sealed: Buffer,
    context: string,
    put: (fresh: Buffer) => Promise<unknown>,
  ): Promise<void> => {
    counts.looked += 1;
    const fresh = seal.reseal(sealed, context);
    if (fresh !== undefined) counts.resealed += Number(await put(fresh));
    else if (seal.open(sealed, context) === undefined) counts.unreadable += 1;
  };

  const resealChunk = async (list: string, cohort: Cohort, chunk: number): Promise<void> => {
    const context = cohortContext(list, cohort.zone, cohort.hour);
    const name = keys.subscriptionChunk(list, cohort.id, chunk);
    for (const [slot, record] of Object.entries(await client.hgetallBuffer(name))) {
      if (record.length === IN_PACK.length) continue;
      await reseal(record, context, (fresh) => replaceField([name], [slot, record, fresh]));
    }
    const packName = keys.subscriptionPack(list, cohort.id, chunk);
    const pack = await client.getBuffer(packName);
    const address = { list, cohort: cohort.id, chunk, context };
    if (pack) await reseal(pack, contextOf(address), (fresh) => replace([packName], [pack, fresh]));
  };

  for await (const list of listsOf(client)) {
    for (const cohort of readCohorts(await client.hgetall(keys.cohorts(list)))) {
      for (let chunk = 0; chunk * CHUNK_SLOTS < cohort.slots; chunk += 1)
        await resealChunk(list, cohort, chunk);
      tell(counts);
    }
  }
}

async function* listsOf(client: Redis): AsyncGenerator<string> {
  let cursor = '0';
  do {
    const pattern = keys.cohorts('*');
    const [next, names] = await client.scan(cursor, 'MATCH', pattern, 'COUNT', SCANNED_AT_ONCE);
    cursor = next;
    for (const name of names) yield name.slice(keys.cohorts('').length);
  } while (cursor !== '0');
}
