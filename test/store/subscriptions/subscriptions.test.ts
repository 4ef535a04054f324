import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import {
  packSubscriber,
  unpackSubscriber,
  type Subscription,
} from '../../../src/store/subscriptions/record.ts';
import { createSubscriptions } from '../../../src/store/subscriptions/subscriptions.ts';
import { countCommands, testRedis, type TestRedis } from '../../support/redis.ts';
import { chatOf } from './chat-of.ts';

const LIST = 'xx-somebody';
const WHEN = { sinceMs: 5, ttlSeconds: 3_600 };
const seal = createSeal(Buffer.alloc(32, 7));

function subscription(chatId: number, changes: Partial<Subscription> = {}): Subscription {
  return { chatId, zone: 'Asia/Baku', hour: 10, language: 'az', discreet: false, ...changes };
}

describe('createSubscriptions', () => {
  let redis: TestRedis;
  beforeAll(async () => {
    redis = await testRedis();
  });
  afterAll(() => redis.close());
  beforeEach(() => redis.client.flushall());
  const store = () => createSubscriptions(redis.client, seal);

  it('finds what it was given', async () => {
    const wanted = subscription(7, { discreet: true, notOn: '2014-11-18' });
    await store().put(LIST, wanted, WHEN);
    expect(await store().find(LIST, 7)).toEqual({ ...wanted, cohort: 1, slot: 0 });
    expect(await store().find(LIST, 8)).toBeUndefined();
    expect(await store().find('xx-other', 7)).toBeUndefined();
  });

  it('keeps one for each chat and list', async () => {
    await store().put(LIST, subscription(7), WHEN);
    await store().put(LIST, subscription(7, { hour: 18 }), WHEN);
    const cohorts = await store().cohorts(LIST);
    expect(cohorts.map(({ hour, live, slots }) => [hour, live, slots])).toEqual([[18, 1, 1]]);
  });

  it('never gives a slot again', async () => {
    await store().put(LIST, subscription(6), WHEN);
    await store().put(LIST, subscription(7), WHEN);
    await store().remove(LIST, 7);
    expect(await store().put(LIST, subscription(8), WHEN)).toBe(2);
  });

  it('leaves no cohort without anybody, and gives its number to no other', async () => {
    await store().put(LIST, subscription(7), WHEN);
    await store().put(LIST, subscription(7, { hour: 18 }), WHEN);
    await store().remove(LIST, 7);
    expect(await store().cohorts(LIST)).toEqual([]);
    expect(Object.keys(await redis.client.hgetall(`cohorts:${LIST}`))).toEqual(['last']);
    await store().put(LIST, subscription(7), WHEN);
    expect((await store().cohorts(LIST)).map(({ id }) => id)).toEqual([3]);
  });

  it('makes one cohort of all spellings of a zone', async () => {
    const spellings = ['Asia/Baku', 'asia/baku', 'ASIA/BAKU', 'aSiA/bAkU'];
    for (const [chatId, zone] of spellings.entries())
      await store().put(LIST, subscription(chatId + 1, { zone }), WHEN);
    expect(await store().cohorts(LIST)).toMatchObject([{ zone: 'Asia/Baku', live: 4 }]);
  });

  it('tells on which of many lists somebody is, by one script', async () => {
    await store().put('xx-b', subscription(7), WHEN);
    const lists = Array.from({ length: 900 }, (_, index) => `xx-${index}`);
    const sent = countCommands(redis.client);
    expect(await store().listsOf([...lists, 'xx-b'], 7)).toEqual(['xx-b']);
    expect(await store().listsOf([...lists, 'xx-b'], 8)).toEqual([]);
    expect(sent()).toBe(2);
  });

  it('gives all that expires an end at midnight', async () => {
    await store().put(LIST, subscription(7), WHEN);
    const [seconds] = await redis.client.time();
    for (const key of await redis.client.keys('*')) {
      const end = Number(seconds) + (await redis.client.ttl(key));
      expect(Math.abs(end - Math.round(end / 86_400) * 86_400)).toBeLessThan(3);
    }
  });

  it('removes all there is of somebody', async () => {
    await store().put(LIST, subscription(7), WHEN);
    expect(await store().remove(LIST, 7)).toBe(true);
    expect(await store().remove(LIST, 7)).toBe(false);
    expect(await redis.client.keys('subscription*')).toEqual([]);
  });

  it('gives everything a time to live', async () => {
    await store().put(LIST, subscription(7), WHEN);
    const ttls = (await redis.client.keys('*')).map((key) => redis.client.ttl(key));
    for (const ttl of await Promise.all(ttls)) expect(ttl).toBeGreaterThan(3_000);
  });

  it('opens a record only where it was put', async () => {
    await store().put(LIST, subscription(7), WHEN);
    const records = Object.values(await redis.client.hgetallBuffer(`subscriptions:${LIST}:1:0`));
    const chats = async (changes: object): Promise<unknown> => {
      const cohort = {
        list: LIST,
        cohort: 1,
        zone: 'Asia/Baku',
        hour: 10,
        from: 0,
        to: 1,
        ...changes,
      };
      return (await store().reader(cohort)([0], records)).map(chatOf);
    };
    expect(await chats({})).toEqual([7]);
    expect(await chats({ hour: 18 })).toEqual(['unreadable']);
    expect(await chats({ list: 'xx-other' })).toEqual(['unreadable']);
  });

  it('remembers when a cohort began', async () => {
    await store().put(LIST, subscription(7), WHEN);
    await store().put(LIST, subscription(8), { ...WHEN, sinceMs: 9 });
    expect((await store().cohorts(LIST))[0]?.sinceMs).toBe(5);
  });
});

describe('packSubscriber', () => {
  it('takes few bytes and loses nothing', () => {
    const subscriber = {
      chatId: 7_654_321_098,
      language: 'ru',
      discreet: true,
      notOn: '2014-11-18',
    } as const;
    const packed = packSubscriber(subscriber);
    expect(packed.length).toBeLessThan(17);
    expect(unpackSubscriber(packed)).toEqual(subscriber);
    const late = { ...subscriber, cameLate: true };
    expect(unpackSubscriber(packSubscriber(late))).toEqual(late);
  });

  it('is not read by another version', () => {
    expect(unpackSubscriber('2enn7')).toBeUndefined();
  });
});
