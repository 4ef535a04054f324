import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';
import { createScript } from '../redis/script.ts';
import type { Seal } from '../sealed/seal.ts';
import type { Counts } from '../sealed/rekey-counts.ts';

const SCANNED_AT_ONCE = 1_000;

/**
 * KEYS: the queue of a chat. ARGV: an update as it is known, the same under a newer key. It keeps
 * its place.
 */
const RESEAL_UPDATE = `
local number = redis.call('ZSCORE', KEYS[1], ARGV[1])
if not number then return 0 end
redis.call('ZREM', KEYS[1], ARGV[1])
redis.call('ZADD', KEYS[1], number, ARGV[2])
return 1`;

/**
 * Puts updates that are not done under the newest key. One that is done meanwhile is gone, and
 * needs none.
 */
export async function resealInbox(client: Redis, seal: Seal, counts: Counts): Promise<void> {
  const replace = createScript(client, RESEAL_UPDATE);
  let cursor = '0';
  do {
    const pattern = keys.inbox('*');
    const [next, queues] = await client.scan(cursor, 'MATCH', pattern, 'COUNT', SCANNED_AT_ONCE);
    cursor = next;
    for (const queue of queues) {
      for (const sealed of await client.zrangeBuffer(queue, '0', '-1')) {
        counts.looked += 1;
        const fresh = seal.reseal(sealed, queue);
        if (fresh !== undefined) counts.resealed += Number(await replace([queue], [sealed, fresh]));
        else if (seal.open(sealed, queue) === undefined) counts.unreadable += 1;
      }
    }
  } while (cursor !== '0');
}
