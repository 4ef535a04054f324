import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keys } from '../../src/store/redis-keys.ts';
import { createSeal } from '../../src/store/sealed/seal.ts';
import { createSentStore, type Sent, type SentStore } from '../../src/store/sent.ts';
import { testRedis, type TestRedis } from '../support/redis.ts';

const ANNA = 712_345_678;
const BORIS = 798_765_432;
const SLUG = 'az-ismayilova';
const DAY_MS = 86_400_000;
const NOW = Date.UTC(2014, 10, 1);
const CLOSES = Date.UTC(2014, 10, 26);

const BY_EMAIL: Sent = { recipientId: 'president', channel: 'email' };
const BY_POST: Sent = { recipientId: 'president', channel: 'post' };

let redis: TestRedis;
let sent: SentStore;
let now = NOW;

beforeAll(async () => {
  redis = await testRedis();
  sent = createSentStore(redis.client, createSeal(randomBytes(32)), {
    now: () => now,
    closesAtMs: () => CLOSES,
  });
});
beforeEach(async () => {
  now = NOW;
  await redis.client.flushall();
});
afterAll(() => redis.close());

describe('marking a letter as sent', () => {
  it('counts a writer once however often they tap', async () => {
    const taps = Array.from({ length: 25 }, () => sent.markSent(ANNA, SLUG, BY_EMAIL));
    expect((await Promise.all(taps)).filter(Boolean)).toHaveLength(1);
    expect(await sent.counts(SLUG)).toEqual([{ ...BY_EMAIL, count: 1 }]);
  });

  it('counts recipients, channels and writers apart', async () => {
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    await sent.markSent(ANNA, SLUG, BY_POST);
    await sent.markSent(BORIS, SLUG, BY_EMAIL);
    await sent.markSent(BORIS, 'another-action', BY_EMAIL);
    expect(await sent.counts(SLUG)).toEqual([
      { ...BY_EMAIL, count: 2 },
      { ...BY_POST, count: 1 },
    ]);
    expect(await sent.sentBy(ANNA, SLUG)).toEqual([BY_EMAIL, BY_POST]);
    expect(await sent.sentBy(BORIS, SLUG)).toEqual([BY_EMAIL]);
  });

  it('is undone as often as it was done', async () => {
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    const undone = [1, 2, 3].map(() => sent.unmarkSent(ANNA, SLUG, BY_EMAIL));
    expect((await Promise.all(undone)).filter(Boolean)).toHaveLength(1);
    expect(await sent.counts(SLUG)).toEqual([{ ...BY_EMAIL, count: 0 }]);
    expect(await sent.sentBy(ANNA, SLUG)).toEqual([]);
  });

  it('never counts below zero', async () => {
    await sent.unmarkSent(ANNA, SLUG, BY_EMAIL);
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    await redis.client.hset(keys.sentCounts(SLUG), 'president:email', 0);
    await sent.unmarkSent(ANNA, SLUG, BY_EMAIL);
    expect(await sent.counts(SLUG)).toEqual([{ ...BY_EMAIL, count: 0 }]);
  });

  it('holds under marks and undos at random', async () => {
    const chats = [1, 2, 3, 4, 5];
    const turns = Array.from({ length: 500 }, (_, turn) => {
      const chat = chats[(turn * 7) % chats.length] ?? 0;
      const change = (turn * turn) % 3 === 0 ? sent.unmarkSent : sent.markSent;
      return change(chat, SLUG, turn % 2 === 0 ? BY_EMAIL : BY_POST);
    });
    await Promise.all(turns);
    const marks = (await Promise.all(chats.map((chat) => sent.sentBy(chat, SLUG)))).flat();
    const total = (await sent.counts(SLUG)).reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(marks.length);
  });
});

describe('the lifetime of marks', () => {
  it('ends 30 days after the last day', async () => {
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    const ttl = await redis.client.pttl(keys.sent(SLUG));
    // To the midnight after it: the end of marks tells nothing of when they were made.
    const lateMs = ttl - (CLOSES + 30 * DAY_MS - NOW);
    expect(lateMs).toBeGreaterThan(-5_000);
    expect(lateMs).toBeLessThan(DAY_MS + 5_000);
  });

  it('is a day at least', async () => {
    now = CLOSES + 100 * DAY_MS;
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    expect(await redis.client.pttl(keys.sent(SLUG))).toBeGreaterThan(DAY_MS - 5_000);
  });

  it('leaves the totals behind', async () => {
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    await redis.client.del(keys.sent(SLUG));
    expect(await sent.counts(SLUG)).toEqual([{ ...BY_EMAIL, count: 1 }]);
    expect(await redis.client.ttl(keys.sentCounts(SLUG))).toBe(-1);
  });
});

describe('forgetting', () => {
  it('removes the marks of one writer everywhere', async () => {
    await sent.markSent(ANNA, SLUG, BY_EMAIL);
    await sent.markSent(ANNA, 'another-action', BY_POST);
    await sent.markSent(BORIS, SLUG, BY_EMAIL);
    await sent.forget(ANNA);
    expect(await sent.sentBy(ANNA, SLUG)).toEqual([]);
    expect(await sent.sentBy(ANNA, 'another-action')).toEqual([]);
    expect(await sent.sentBy(BORIS, SLUG)).toEqual([BY_EMAIL]);
    expect(await sent.counts(SLUG)).toEqual([{ ...BY_EMAIL, count: 2 }]);
  });
});
