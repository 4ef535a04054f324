import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openKeyRing, WrongStorageKey } from '../../../src/store/sealed/key-ring.ts';
import { rekey } from '../../../src/store/sealed/rekey.ts';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { isRedisAway, openRedis } from '../../../src/store/redis/open-redis.ts';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { createWriters } from '../../../src/store/writers.ts';
import { silentLog, testRedis, type TestRedis } from '../../support/redis.ts';

const CHAT = 712_345_678;
const [OLD, NEW, OTHER] = [randomBytes(32), randomBytes(32), randomBytes(32)];
let redis: TestRedis;

beforeAll(async () => {
  redis = await testRedis();
});
beforeEach(() => redis.client.flushall());
afterAll(() => redis.close());

const open = (...storageKeys: Buffer[]) => openKeyRing(redis.client, storageKeys, silentLog);

/** A writer, and 130 subscribers: a full chunk and the beginning of the next one. */
async function writeWith(storageKey: Buffer): Promise<void> {
  const { seal } = await open(storageKey);
  await createWriters(redis.client, seal).save(CHAT, { version: 1, language: 'ru' });
  const subscriptions = createSubscriptions(redis.client, seal);
  for (let person = 0; person < 130; person += 1) {
    const wish = { zone: 'Europe/Paris', hour: 10, language: 'en', discreet: false } as const;
    const when = { sinceMs: 0, ttlSeconds: 10_000 };
    await subscriptions.put('a-slug', { chatId: CHAT + person, ...wish }, when);
  }
}

/** Whether the writer and all of the subscribers are found. */
async function isAllFound(...storageKeys: Buffer[]): Promise<boolean> {
  const { seal } = await open(...storageKeys);
  const writer = await createWriters(redis.client, seal).load(CHAT);
  const { find } = createSubscriptions(redis.client, seal);
  const people = Array.from({ length: 130 }, (_, person) => CHAT + person);
  const found = await Promise.all(people.map((chatId) => find('a-slug', chatId)));
  return writer?.language === 'ru' && found.every((one) => one !== undefined);
}

describe('openKeyRing', () => {
  it('refuses a key that did not seal what is there', async () => {
    await writeWith(OLD);
    await expect(open(OTHER)).rejects.toThrow(WrongStorageKey);
    await expect(open(NEW, OTHER)).rejects.toThrow('STORAGE_KEY does not open');
    expect(await isAllFound(OLD)).toBe(true);
  });

  it('finds everybody with a newer key in front', async () => {
    await writeWith(OLD);
    expect(await isAllFound(NEW, OLD)).toBe(true);
  });

  it('refuses records from before there were rings', async () => {
    await createWriters(redis.client, createSeal(OLD)).save(CHAT, { version: 1 });
    await expect(open(OTHER)).rejects.toThrow(WrongStorageKey);
    expect(await redis.client.exists('key-ring')).toBe(0);
    const { seal } = await open(NEW, OLD);
    expect(await createWriters(redis.client, seal).load(CHAT)).toEqual({ version: 1 });
  });

  it('makes one ring for all that open at once', async () => {
    const rings = await Promise.all([open(OLD), open(OLD), open(NEW, OLD)]);
    const hashes = new Set(rings.map(({ seal }) => seal.hash('draft:', CHAT)));
    expect(hashes.size).toBe(1);
  });

  it('hashes nothing before Redis has answered', async () => {
    const url = 'redis://127.0.0.1:1';
    const away = await openRedis({ url, dataDir: '', production: false, log: silentLog });
    const { seal } = await openKeyRing(away.client, [OLD], silentLog);
    let thrown: unknown;
    try {
      seal.hash('draft:', CHAT);
    } catch (error) {
      thrown = error;
    }
    expect(isRedisAway(thrown)).toBe(true);
    await away.close();
  });

  it('tells when Redis comes back as another one', async () => {
    const ring = await open(OLD);
    await redis.client.set('key-ring', createSeal(OTHER).seal('{}', 'key-ring'));
    redis.client.emit('ready');
    await expect(ring.failed).rejects.toThrow(WrongStorageKey);
  });

  it('puts the ring back where Redis comes back empty', async () => {
    const { seal } = await open(NEW, OLD);
    const hash = seal.hash('draft:', CHAT);
    await redis.client.flushall();
    redis.client.emit('ready');
    await expect.poll(() => redis.client.exists('key-ring')).toBe(1);
    expect((await open(NEW)).seal.hash('draft:', CHAT)).toBe(hash);
  });
});

describe('a record under an older key', () => {
  it('is sealed with the newest when it is read', async () => {
    await writeWith(OLD);
    const writers = createWriters(redis.client, (await open(NEW, OLD)).seal);
    await writers.load(CHAT);
    const [name = ''] = await redis.client.keys('writer:*');
    const sealed = await redis.client.getBuffer(name);
    expect(sealed && createSeal(NEW).open(sealed, name)).toContain('"ru"');
    expect(await redis.client.ttl(name)).toBeGreaterThan(179 * 86_400);
  });
});

describe('rekey', () => {
  it('makes the older key unneeded', async () => {
    await writeWith(OLD);
    const counts = await rekey(redis.client, (await open(NEW, OLD)).seal, () => undefined);
    // The writer, the pack and the five of the second chunk; the ring was sealed anew when it was
    // opened.
    expect(counts).toMatchObject({ resealed: 7, unreadable: 0 });
    expect(await isAllFound(NEW)).toBe(true);
    await expect(open(OLD)).rejects.toThrow(WrongStorageKey);
  });

  it('goes on where it was interrupted', async () => {
    await writeWith(OLD);
    const { seal } = await open(NEW, OLD);
    const interrupted = rekey(redis.client, seal, () => {
      throw new Error('interrupted');
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    expect(await isAllFound(NEW, OLD)).toBe(true);
    const { resealed } = await rekey(redis.client, seal, () => undefined);
    expect(resealed).toBeLessThan(7);
    expect((await rekey(redis.client, seal, () => undefined)).resealed).toBe(0);
    expect(await isAllFound(NEW)).toBe(true);
  });

  it('counts what no key opens', async () => {
    await writeWith(OLD);
    const [name = ''] = await redis.client.keys('writer:*');
    await redis.client.set(name, createSeal(OTHER).seal('{}', name));
    const counts = await rekey(redis.client, (await open(NEW, OLD)).seal, () => undefined);
    expect(counts.unreadable).toBe(1);
  });
});
