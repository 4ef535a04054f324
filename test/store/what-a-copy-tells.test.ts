import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { TTL_SECONDS } from '../../src/store/lifetimes.ts';
import { keys } from '../../src/store/redis-keys.ts';
import { createSeal } from '../../src/store/sealed/seal.ts';
import { sealedRecord } from '../../src/store/sealed/sealed-record.ts';
import { createSentStore } from '../../src/store/sent.ts';
import { createWriters } from '../../src/store/writers.ts';
import { dumpRedis } from '../support/dump-redis.ts';
import { testRedis, type TestRedis } from '../support/redis.ts';

const CHAT = 712_345_678;
const OWN_LINE = 'I read her work for years.';
let redis: TestRedis;
let copy: Buffer;

beforeAll(async () => {
  redis = await testRedis();
  const seal = createSeal(randomBytes(32));
  await createWriters(redis.client, seal).save(CHAT, {
    version: 1,
    zone: 'Europe/Berlin',
    remembered: { name: 'Anna Testowa', place: 'Köln', signing: 'full' },
  });
  const drafts = sealedRecord(redis.client, seal, {
    key: keys.draft,
    ttlSeconds: TTL_SECONDS.draft,
    schema: z.strictObject({ ownLine: z.string() }),
  });
  await drafts.save(CHAT, { ownLine: OWN_LINE });
  const sent = createSentStore(redis.client, seal, { now: Date.now, closesAtMs: Date.now });
  await sent.markSent(CHAT, 'az-ismayilova', { recipientId: 'president', channel: 'email' });
  copy = await dumpRedis(redis.client);
});
afterAll(() => redis.close());

/** A chat id as it may hide in bytes: digits, and whole numbers of 4 bytes. */
function spellings(id: number): Buffer[] {
  const [little, big] = [Buffer.alloc(4), Buffer.alloc(4)];
  little.writeUInt32LE(id);
  big.writeUInt32BE(id);
  return [Buffer.from(String(id)), little, big];
}

describe('a copy of Redis without the key', () => {
  it('holds records to search in', () => {
    expect(copy.toString('latin1')).toMatch(/writer:[\w-]{22}\n/);
    expect(copy.toString('latin1')).toContain('president:email\n1\n');
  });

  it.each(['Anna', 'Testowa', 'Köln', 'Berlin', OWN_LINE, 'ownLine', 'zone'])(
    'does not contain %s',
    (typed) => {
      expect(copy.includes(typed)).toBe(false);
    },
  );

  it('does not contain the chat id', () => {
    expect(spellings(CHAT).some((spelling) => copy.includes(spelling))).toBe(false);
  });

  it('does not join the records of one person', async () => {
    const hashes = (await redis.client.keys('*:??????????????????????')).map((key) =>
      key.slice(-22),
    );
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes).toHaveLength(2);
  });

  it('gives every personal record an end', async () => {
    const personal = (await redis.client.keys('*')).filter((key) => !key.startsWith('sent-'));
    const ends = await Promise.all(personal.map((key) => redis.client.ttl(key)));
    expect(ends.every((ttl) => ttl > 0)).toBe(true);
    expect(personal).toHaveLength(3);
  });
});
