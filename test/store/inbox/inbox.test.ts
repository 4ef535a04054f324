import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import {
  createInbox,
  GRACE_MS,
  isFenced,
  LEASE_MS,
  type Inbox,
} from '../../../src/store/inbox/inbox.ts';
import { keys } from '../../../src/store/redis-keys.ts';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { sealedRecord } from '../../../src/store/sealed/sealed-record.ts';
import { dumpRedis } from '../../support/dump-redis.ts';
import { countCommands, testRedis, type TestRedis } from '../../support/redis.ts';

const CHAT = 712_345_678;
const OTHER = 99;
const seal = createSeal(randomBytes(32));
let redis: TestRedis;
let [one, two]: Inbox[] = [];

beforeAll(async () => {
  redis = await testRedis();
});
beforeEach(async () => {
  await redis.client.flushall();
  one = createInbox(redis.client, seal);
  two = createInbox(redis.client, seal);
  await machine(one).beat(9);
  await machine(two).beat(9);
});
afterAll(() => redis.close());

function machine(inbox: Inbox | undefined): Inbox {
  if (!inbox) throw new Error('made before each test');
  return inbox;
}

const update = (number: number, chatId = CHAT) => ({ number, chatId, value: { number } });
const chat = (inbox: Inbox | undefined, chatId = CHAT): string => machine(inbox).nameOf(chatId);

/**
 * Lets the lease of all machines run out at `atMs`: by default so long ago that nothing speaks for
 * them.
 */
async function leasesEnd(atMs = 1): Promise<void> {
  const names = await redis.client.zrange(keys.inboxMachines(), '0', '-1');
  await redis.client.zadd(keys.inboxMachines(), ...names.flatMap((name) => [String(atMs), name]));
}

/** What a start after `leasesEnd` takes over. */
async function takenOver(): Promise<readonly number[]> {
  const { taken } = await createInbox(redis.client, seal).beat(9);
  return taken.map(({ number }) => number);
}

async function refusal(act: Promise<unknown>): Promise<unknown> {
  return act.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('the inbox', () => {
  it('gives a chat to one machine, in the order of its numbers', async () => {
    expect(await machine(one).keep([update(1)], 9)).toEqual(['ours']);
    expect(await machine(two).keep([update(3), update(2)], 9)).toEqual(['behind', 'behind']);
    const first = await machine(one).done([{ chat: chat(one), number: 1 }]);
    expect(first.next).toEqual([{ number: 2, value: { number: 2 } }]);
    const second = await machine(one).done([{ chat: chat(one), number: 2 }]);
    expect(second.next).toEqual([{ number: 3, value: { number: 3 } }]);
    expect((await machine(one).done([{ chat: chat(one), number: 3 }])).next).toEqual([undefined]);
    expect(await machine(two).keep([update(4)], 9)).toEqual(['ours']);
  });

  it('knows a number again, done or not, on any machine', async () => {
    await machine(one).keep([update(1)], 9);
    expect(await machine(two).keep([update(1), update(1)], 9)).toEqual(['known', 'known']);
    await machine(one).done([{ chat: chat(one), number: 1 }]);
    expect(await machine(two).keep([update(1)], 9)).toEqual(['known']);
  });

  it('leaves to others what a machine has no room for', async () => {
    expect(await machine(one).keep([update(1), update(2, OTHER)], 1)).toEqual(['ours', 'free']);
    const { taken } = await machine(two).beat(9);
    expect(taken.map(({ number }) => number)).toEqual([2]);
  });

  it('hands over what a dead machine held', async () => {
    await machine(one).keep([update(1), update(2)], 9);
    await machine(one).noteSent(machine(one).fenceOf(chat(one)), 'a letter', 41);
    await leasesEnd();
    const third = createInbox(redis.client, seal);
    const { taken } = await third.beat(9);
    expect(taken).toMatchObject([{ chat: chat(one), number: 1, value: { number: 1 }, deaths: 1 }]);
    expect(taken[0]?.notes.messageOf('a letter')).toBe(41);
    expect(taken[0]?.notes.messageOf('another letter')).toBeUndefined();
  });

  it('hands over at once what a machine gives back', async () => {
    await machine(one).keep([update(1)], 9);
    await machine(one).leave();
    expect((await machine(two).beat(9)).taken).toMatchObject([{ number: 1, deaths: 0 }]);
  });

  it('has nobody judged by a machine that was late itself', async () => {
    await machine(one).keep([update(1)], 9);
    await leasesEnd();
    expect((await machine(two).beat(9)).taken).toEqual([]);
    await machine(one).beat(9);
    expect((await machine(two).beat(9)).taken).toEqual([]);
  });

  it('gives a machine that is connected time to come round', async () => {
    await machine(one).keep([update(1)], 9);
    await leasesEnd(Date.now());
    expect(await takenOver()).toEqual([]);
    await leasesEnd(Date.now() - GRACE_MS);
    expect(await takenOver()).toEqual([1]);
  });

  it('takes over at once from a machine whose connection is gone', async () => {
    const connection = redis.connect();
    const dies = createInbox(connection, seal);
    await dies.beat(9);
    await dies.keep([update(1)], 9);
    connection.disconnect();
    await leasesEnd(Date.now());
    await expect.poll(takenOver).toEqual([1]);
  });

  it('takes lateness for death where Redis names no connections', async () => {
    await machine(one).keep([update(1)], 9);
    await leasesEnd(Date.now());
    const nameless = redis.client.duplicate({ connectionName: '' });
    onTestFinished(() => nameless.disconnect());
    const { taken } = await createInbox(nameless, seal).beat(9);
    expect(taken).toMatchObject([{ number: 1 }]);
  });

  it('confirms that nobody else has a chat, and asks only when late', async () => {
    let nowMs = 0;
    const own = createInbox(redis.client, seal, () => nowMs);
    await own.beat(9);
    await own.keep([update(1)], 9);
    const fence = own.fenceOf(chat(own));
    const asked = countCommands(redis.client);
    await own.confirm(fence);
    expect(asked()).toBe(0);
    nowMs += LEASE_MS;
    await own.confirm(fence);
    expect(asked()).toBe(1);
    await leasesEnd();
    expect(await takenOver()).toEqual([1]);
    expect(isFenced(await refusal(Promise.resolve(own.confirm(fence))))).toBe(true);
  });

  it('trusts a machine that starts anew no longer than its first lease', async () => {
    const own = createInbox(redis.client, seal, () => 0);
    await own.beat(9);
    own.startAnew();
    const fence = own.fenceOf(chat(own));
    expect(isFenced(await refusal(Promise.resolve(own.confirm(fence))))).toBe(true);
    await own.beat(9);
    expect(own.confirm(fence)).toBeUndefined();
  });

  it('accepts nothing of a machine whose chats others have', async () => {
    await machine(one).keep([update(1)], 9);
    const fence = machine(one).fenceOf(chat(one));
    const record = sealedRecord(redis.client, seal, {
      key: keys.draft,
      ttlSeconds: 60,
      schema: z.string(),
      fence: () => fence,
      effect: 'applied',
    });
    await record.save(CHAT, 'in time');
    await leasesEnd();
    await createInbox(redis.client, seal).beat(9);
    const refusals = [
      record.save(CHAT, 'too late'),
      record.remove(CHAT),
      machine(one).noteSent(fence, 'a letter', 41),
      machine(one).done([{ chat: chat(one), number: 1 }]),
      machine(one).beat(9),
    ].map(refusal);
    for (const refused of refusals) expect(isFenced(await refused)).toBe(true);
    expect(await record.load(CHAT)).toBe('in time');
  });

  it('notes with the draft that the update has had its effect', async () => {
    await machine(one).keep([update(1), update(2)], 9);
    const fence = machine(one).fenceOf(chat(one));
    const options = { key: keys.draft, ttlSeconds: 60, schema: z.string(), fence: () => fence };
    await sealedRecord(redis.client, seal, options).save(CHAT, 'no effect');
    expect((await machine(one).notes(fence)).isApplied).toBe(false);
    await sealedRecord(redis.client, seal, { ...options, effect: 'applied' }).save(CHAT, 'effect');
    expect((await machine(one).notes(fence)).isApplied).toBe(true);
    await machine(one).done([{ chat: chat(one), number: 1 }]);
    expect((await machine(one).notes(fence)).isApplied).toBe(false);
  });

  it('finds again what was kept in an answer that got lost', async () => {
    await machine(one).keep([update(1), update(2, OTHER)], 9);
    const { taken } = await machine(one).beat(9, [chat(one)]);
    expect(taken.map(({ number }) => number)).toEqual([2]);
    expect((await machine(two).beat(9)).taken).toEqual([]);
  });

  it('tells that Redis came back empty', async () => {
    const { epoch } = await machine(one).beat(9);
    expect((await machine(one).beat(9)).epoch).toBe(epoch);
    await redis.client.flushall();
    expect(isFenced(await refusal(machine(one).beat(9)))).toBe(true);
    machine(one).startAnew();
    expect((await machine(one).beat(9)).epoch).not.toBe(epoch);
  });
});

const message = (text: string) => ({ number: 5, chatId: CHAT, value: { text } });

describe('a copy of the inbox without the key', () => {
  it('tells neither words nor chat', async () => {
    await machine(one).keep([message('Nora Lindqvist')], 9);
    const copy = await dumpRedis(redis.client);
    for (const word of ['Nora', 'text', String(CHAT)]) expect(copy.includes(word)).toBe(false);
  });

  it('tells no length', async () => {
    const sizes: number[] = [];
    for (const text of ['A', 'A name of some length, and then some', 'x'.repeat(900)]) {
      await redis.client.flushall();
      await machine(one).keep([message(text)], 9);
      const [value] = await redis.client.zrangeBuffer(keys.inbox(chat(one)), '0', '0');
      sizes.push(value?.length ?? 0);
    }
    expect(new Set(sizes).size).toBe(1);
  });

  it('has an end', async () => {
    await machine(one).keep([update(1), update(2), update(3, OTHER)], 1);
    await machine(one).noteSent(machine(one).fenceOf(chat(one)), 'a letter', 41);
    const names = (await redis.client.keys('inbox*')).filter((name) => name !== keys.inboxEpoch());
    const ends = await Promise.all(names.map((name) => redis.client.ttl(name)));
    expect(names.length).toBeGreaterThan(4);
    expect(ends.every((ttl) => ttl > 0)).toBe(true);
  });
});
