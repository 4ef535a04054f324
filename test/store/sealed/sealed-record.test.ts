import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { sealedRecord } from '../../../src/store/sealed/sealed-record.ts';
import { createWriters, type WriterRecord } from '../../../src/store/writers.ts';
import { testRedis, type TestRedis } from '../../support/redis.ts';

const CHAT = 712_345_678;
const seal = createSeal(randomBytes(32));
let redis: TestRedis;

beforeAll(async () => {
  redis = await testRedis();
});
beforeEach(() => redis.client.flushall());
afterAll(() => redis.close());

const WRITER: WriterRecord = {
  version: 1,
  language: 'ru',
  zone: 'Europe/Berlin',
  remembered: { name: 'Anna Testowa', place: 'Köln', signing: 'initials' },
  lastLetter: { language: 'ru', tone: 'formal' },
};

describe('sealedRecord', () => {
  const options = { key: (hash: string) => `thing:${hash}`, ttlSeconds: 100 };
  const version = (number: number) =>
    sealedRecord(redis.client, seal, {
      ...options,
      schema: z.strictObject({ version: z.literal(number) }),
    });

  it('gives back what was saved', async () => {
    const things = version(1);
    expect(await things.load(CHAT)).toBeUndefined();
    await things.save(CHAT, { version: 1 });
    expect(await things.load(String(CHAT))).toEqual({ version: 1 });
    await things.remove(CHAT);
    expect(await things.load(CHAT)).toBeUndefined();
  });

  it('gives back what was saved for each of many', async () => {
    const things = version(1);
    await things.save(CHAT, { version: 1 });
    const { names, open } = things.ofEach([CHAT + 1, CHAT, CHAT + 2]);
    expect(await open(await redis.client.mgetBuffer([...names]))).toEqual([
      undefined,
      { version: 1 },
      undefined,
    ]);
    expect(await things.ofEach([]).open([])).toEqual([]);
  });

  it('drops a record of another version', async () => {
    await version(1).save(CHAT, { version: 1 });
    expect(await version(2).load(CHAT)).toBeUndefined();
  });

  it('drops a record sealed with another key', async () => {
    const things = version(1);
    await things.save(CHAT, { version: 1 });
    const [key] = await redis.client.keys('thing:*');
    const foreign = createSeal(randomBytes(32)).seal('{"version":1}', key ?? '');
    await redis.client.set(key ?? '', foreign);
    expect(await things.load(CHAT)).toBeUndefined();
  });

  it('does not open in the place of another chat', async () => {
    const things = version(1);
    await things.save(CHAT, { version: 1 });
    await things.save(CHAT + 1, { version: 1 });
    const [one, other] = await redis.client.keys('thing:*');
    await redis.client.copy(one ?? '', other ?? '', 'REPLACE');
    const loaded = [await things.load(CHAT), await things.load(CHAT + 1)];
    expect(loaded.filter((value) => value !== undefined)).toHaveLength(1);
  });

  it('starts its lifetime again with each save', async () => {
    const things = version(1);
    await things.save(CHAT, { version: 1 });
    const [key = ''] = await redis.client.keys('thing:*');
    await redis.client.expire(key, 5);
    await things.save(CHAT, { version: 1 });
    expect(await redis.client.ttl(key)).toBeGreaterThan(90);
  });
});

describe('writers', () => {
  it('keeps a whole record for 180 days', async () => {
    const writers = createWriters(redis.client, seal);
    await writers.save(CHAT, WRITER);
    expect(await writers.load(CHAT)).toEqual(WRITER);
    const [key = ''] = await redis.client.keys('writer:*');
    expect(await redis.client.ttl(key)).toBeGreaterThan(179 * 86_400);
  });
});
