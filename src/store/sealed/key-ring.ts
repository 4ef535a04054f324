import type { Redis } from 'ioredis';
import { z } from 'zod';
import { keys } from '../redis-keys.ts';
import { isRedisAway } from '../redis/open-redis.ts';
import { createScript } from '../redis/script.ts';
import { createSeal, firstHashingKey, type Seal } from './seal.ts';
import type { StoreLog } from '../store-log.ts';

const ringSchema = z.strictObject({ version: z.literal(1), hashingKey: z.base64() });

/**
 * How many records of a Redis without a ring are tried before it is believed that the key is the
 * right one.
 */
const RECORDS_TRIED = 20;
const SCANNED_AT_ONCE = 500;

/**
 * Thrown where what Redis holds was sealed with none of the storage keys: a setting to be mended,
 * never to be run with.
 */
export class WrongStorageKey extends Error {
  override readonly name = 'WrongStorageKey';
  constructor() {
    super(
      'STORAGE_KEY does not open what Redis holds. Nothing was changed. Put the key back with which it was sealed' +
        ' (after a newer one and a comma, if there is a newer one), or name another REDIS_URL.' +
        ' Where the old key is lost for good: empty Redis (redis-cli FLUSHDB) and start anew.',
    );
  }
}

/** The seal, and what is known of the ring in Redis. */
export interface KeyRing {
  /**
   * Hashes nothing before the ring has been read: it then throws as an outage does (`isRedisAway`).
   */
  readonly seal: Seal;
  /**
   * Rejects with `WrongStorageKey` where that shows later: Redis was away, or came back as another
   * one. Never resolves.
   */
  readonly failed: Promise<never>;
}

/**
 * Opens the ring: one sealed value in Redis, which is both the canary that a wrong STORAGE_KEY does
 * not open and the key that ids are hashed with. That one is not derived from the newest
 * STORAGE_KEY, else nobody would be found after a change of keys. Throws `WrongStorageKey`. While
 * Redis is away the ring is read as soon as it is back.
 */
export async function openKeyRing(
  client: Redis,
  storageKeys: readonly Buffer[],
  log: StoreLog,
): Promise<KeyRing> {
  let hashingKey: Buffer | undefined;
  const seal = createSeal(storageKeys, () => {
    if (hashingKey === undefined) throw new KeyRingUnread();
    return hashingKey;
  });
  const read = async (): Promise<void> => {
    const found = await readRing(client, seal, hashingKey ?? firstHashingKey(storageKeys));
    // Hashed otherwise from now on, nobody would be found who was written down until then.
    if (hashingKey !== undefined && !found.equals(hashingKey)) throw new WrongStorageKey();
    hashingKey = found;
  };

  await read().catch((error: unknown) => {
    if (!isRedisAway(error)) throw error;
  });
  const failed = new Promise<never>((_resolve, fail) => {
    client.on('ready', () => {
      read().catch((error: unknown) => {
        if (error instanceof WrongStorageKey) fail(error);
        else if (!isRedisAway(error)) log.error({ err: error }, 'the key ring was not read');
      });
    });
  });
  // Whoever waits for it is told all the same; nobody may be.
  failed.catch(() => undefined);
  return { seal, failed };
}

/** An outage, for everybody but us: see `isRedisAway`. */
class KeyRingUnread extends Error {
  override readonly name = 'KeyRingUnread';
  constructor() {
    super('The key ring is not read yet.');
  }
}

/**
 * KEYS: the ring. ARGV: the ring to put there where there is none. Returns the one that is there.
 */
const FIND_OR_MAKE = `
local found = redis.call('GET', KEYS[1])
if found then return found end
redis.call('SET', KEYS[1], ARGV[1])
return ARGV[1]`;

/**
 * The hashing key in Redis; `ours` where there was none. A ring under an older key is put under the
 * newest.
 */
async function readRing(client: Redis, seal: Seal, ours: Buffer): Promise<Buffer> {
  const name = keys.keyRing();
  if ((await client.exists(name)) === 0) await refuseForeignRecords(client, seal);
  const fresh = seal.seal(
    JSON.stringify({ version: 1, hashingKey: ours.toString('base64') }),
    name,
  );
  const sealed = await createScript(client, FIND_OR_MAKE)([name], [fresh]);
  const text = Buffer.isBuffer(sealed) ? seal.open(sealed, name) : undefined;
  if (!Buffer.isBuffer(sealed) || text === undefined) throw new WrongStorageKey();
  const resealed = seal.reseal(sealed, name);
  if (resealed !== undefined) await client.set(name, resealed);
  return Buffer.from(ringSchema.parse(JSON.parse(text)).hashingKey, 'base64');
}

/**
 * A Redis from before there were rings may hold records already: those tell whether the key is
 * theirs.
 */
async function refuseForeignRecords(client: Redis, seal: Seal): Promise<void> {
  let tried = 0;
  for (const pattern of [keys.writer('*'), keys.draft('*')]) {
    let cursor = '0';
    do {
      const [next, names] = await client.scan(cursor, 'MATCH', pattern, 'COUNT', SCANNED_AT_ONCE);
      cursor = next;
      for (const name of names) {
        const sealed = await client.getBuffer(name);
        if (sealed === null) continue;
        if (seal.open(sealed, name) !== undefined) return;
        tried += 1;
        if (tried === RECORDS_TRIED) throw new WrongStorageKey();
      }
    } while (cursor !== '0');
  }
  if (tried > 0) throw new WrongStorageKey();
}
