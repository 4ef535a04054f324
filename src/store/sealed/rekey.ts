import type { Redis } from 'ioredis';
import { resealInbox } from '../inbox/reseal-inbox.ts';
import { createScript } from '../redis/script.ts';
import type { RekeyCounts } from './rekey-counts.ts';
import { RESEAL } from './sealed-record.ts';
import type { Seal } from './seal.ts';
import { resealSubscriptions } from '../subscriptions/reseal-subscriptions.ts';

const SCANNED_AT_ONCE = 1_000;
/**
 * Personal records are named by a keyed hash; of other strings it does not matter that they do not
 * open.
 */
const PERSONAL = /:[\w-]{22}$/;

/**
 * Puts all that is sealed under the newest key. Safe to interrupt and to repeat, and while the bot
 * runs: each value is replaced only if nobody has changed it meanwhile, and whoever changes it
 * seals it with the newest key. `tell` hears of the progress.
 */
export async function rekey(
  client: Redis,
  seal: Seal,
  tell: (counts: RekeyCounts) => void,
): Promise<RekeyCounts> {
  const replace = createScript(client, RESEAL);
  const counts = { resealed: 0, looked: 0, unreadable: 0 };

  const resealValue = async (name: string, sealed: Buffer): Promise<void> => {
    counts.looked += 1;
    const fresh = seal.reseal(sealed, name);
    if (fresh !== undefined) counts.resealed += Number(await replace([name], [sealed, fresh]));
    else if (PERSONAL.test(name) && seal.open(sealed, name) === undefined) counts.unreadable += 1;
  };

  let cursor = '0';
  do {
    const [next, names] = await client.scan(cursor, 'COUNT', SCANNED_AT_ONCE, 'TYPE', 'string');
    cursor = next;
    const values = names.length === 0 ? [] : await client.mgetBuffer(names);
    for (const [index, name] of names.entries()) {
      const value = values[index];
      if (value) await resealValue(name, value);
    }
    tell(counts);
  } while (cursor !== '0');
  await resealInbox(client, seal, counts);
  await resealSubscriptions(client, seal, counts, tell);
  return counts;
}
