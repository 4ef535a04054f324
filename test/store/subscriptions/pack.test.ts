import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../../src/store/redis-keys.ts';
import { createKeepList } from '../../../src/store/subscriptions/keep-list.ts';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { CHUNK_SLOTS, IN_PACK } from '../../../src/store/subscriptions/scripts.ts';
import type { Subscription } from '../../../src/store/subscriptions/record.ts';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { testRedis, type TestRedis } from '../../support/redis.ts';
import { chatOf } from './chat-of.ts';

const LIST = 'xx-somebody';
const WHEN = { sinceMs: 5, ttlSeconds: 3_600 };
const STRETCH = { list: LIST, cohort: 1, zone: 'Asia/Baku', hour: 10, from: 0, to: CHUNK_SLOTS };
const CHUNK = keys.subscriptionChunk(LIST, 1, 0);
const PACK = keys.subscriptionPack(LIST, 1, 0);
const seal = createSeal(Buffer.alloc(32, 7));

function subscription(chatId: number, changes: Partial<Subscription> = {}): Subscription {
  return { chatId, zone: 'Asia/Baku', hour: 10, language: 'az', discreet: false, ...changes };
}

describe('the pack of a full chunk', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await testRedis();
  });
  afterAll(() => redis.close());
  const store = () => createSubscriptions(redis.client, seal);
  /** Chats 0 to 124 in the slots of the same number, and one in the next chunk. */
  beforeEach(async () => {
    await redis.client.flushall();
    for (let chatId = 0; chatId <= CHUNK_SLOTS; chatId += 1)
      await store().put(LIST, subscription(chatId), WHEN);
  });

  /** The chats that a wave finds in `slots`. */
  async function chatsIn(slots: readonly number[]): Promise<unknown> {
    const records = await redis.client.hmgetBuffer(CHUNK, ...slots.map(String));
    const read = store().reader(STRETCH);
    return (await read(slots, records)).map(chatOf);
  }

  it('takes the place of its records', async () => {
    expect(new Set(await redis.client.hvals(CHUNK))).toEqual(new Set([IN_PACK]));
    expect(await redis.client.exists(keys.subscriptionPack(LIST, 1, 1))).toBe(0);
    expect((await redis.client.hvals(keys.subscriptionChunk(LIST, 1, 1)))[0]).not.toBe(IN_PACK);
  });

  it('is sealed', async () => {
    const sealed = await redis.client.getBuffer(PACK);
    expect(sealed && seal.open(sealed, `cohorts:${LIST}|Asia/Baku|10|0`)).toContain('1azn');
    expect(sealed && seal.open(sealed, `cohorts:${LIST}|Asia/Baku|10|1`)).toBeUndefined();
    expect(sealed?.toString('latin1')).not.toContain('1azn');
  });

  it('tells who is where', async () => {
    expect(await store().find(LIST, 7)).toEqual({ ...subscription(7), cohort: 1, slot: 7 });
    expect(await chatsIn([124, 0, 63])).toEqual([124, 0, 63]);
  });

  it('forgets whoever leaves', async () => {
    expect(await store().remove(LIST, 7)).toBe(true);
    expect(await store().find(LIST, 7)).toBeUndefined();
    expect(await chatsIn([6, 7, 8])).toEqual([6, undefined, 8]);
    const sealed = await redis.client.getBuffer(PACK);
    const pack = sealed && seal.open(sealed, `cohorts:${LIST}|Asia/Baku|10|0`)?.split('\n');
    expect(pack?.slice(6, 9)).toEqual(['1azn6', '', '1azn8']);
  });

  it('forgets many who leave at once', async () => {
    const leaving = Array.from({ length: 40 }, (_, index) => index * 3);
    await Promise.all(leaving.map((chatId) => store().remove(LIST, chatId)));
    const found = await Promise.all(
      Array.from({ length: CHUNK_SLOTS }, (_, chatId) => store().find(LIST, chatId)),
    );
    expect(found.flatMap((one, chatId) => (one === undefined ? [chatId] : []))).toEqual(leaving);
    expect((await store().cohorts(LIST))[0]).toMatchObject({ live: CHUNK_SLOTS + 1 - 40 });
  });

  it('lets people move to another cohort and back', async () => {
    await store().put(LIST, subscription(7, { hour: 18 }), WHEN);
    expect(await store().find(LIST, 7)).toMatchObject({ hour: 18, cohort: 2, slot: 0 });
    expect(await chatsIn([7])).toEqual([undefined]);
    await store().put(LIST, subscription(7), WHEN);
    expect(await store().find(LIST, 7)).toMatchObject({ hour: 10, cohort: 1, slot: 126 });
  });

  it('goes with the last of its people', async () => {
    for (let chatId = 0; chatId < CHUNK_SLOTS; chatId += 1) await store().remove(LIST, chatId);
    expect(await redis.client.exists(CHUNK, PACK)).toBe(0);
  });

  it('lives as long as its chunk', async () => {
    expect(await redis.client.ttl(PACK)).toBeGreaterThan(3_500);
    await store().remove(LIST, 7);
    expect(await redis.client.ttl(PACK)).toBeGreaterThan(3_500);
    const keep = createKeepList(redis.client);
    await keep(LIST, await store().cohorts(LIST), { untilMs: 1, ttlSeconds: 50 });
    expect(await redis.client.ttl(PACK)).toBeLessThanOrEqual(50);
  });
});
