import { randomBytes } from 'node:crypto';
import type { Update } from 'grammy/types';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { HandleUpdate, Handling } from '../../../../src/bot/updates/handler.ts';
import { startInboxWork } from '../../../../src/bot/updates/inbox/inbox-work.ts';
import { watchStore } from '../../../../src/bot/updates/outage/store-watch.ts';
import { deliveryOf } from '../../../../src/store/inbox/delivery.ts';
import { createInbox, isFenced, type Inbox } from '../../../../src/store/inbox/inbox.ts';
import { keys } from '../../../../src/store/redis-keys.ts';
import { createSeal } from '../../../../src/store/sealed/seal.ts';
import { gate } from '../../../support/gate.ts';
import { testRedis, type TestRedis } from '../../../support/redis.ts';

const log = pino({ level: 'silent' });
const seal = createSeal(randomBytes(32));
const THROUGH: Handling = { kind: 'through' };
let redis: TestRedis;

beforeAll(async () => {
  redis = await testRedis();
});
afterAll(() => redis.close());

/** A message as far as the inbox looks at it. */
function message(id: number, chatId: number): Update {
  const from = { id: chatId, is_bot: false, first_name: 'Maya' };
  const chat = { id: chatId, type: 'private', first_name: 'Maya' } as const;
  return { update_id: id, message: { message_id: id, date: 1, chat, from, text: 'hi' } };
}

/** One machine on the Redis of all, which handles updates with `handle`. */
function machine(handle: HandleUpdate, inbox: Inbox = createInbox(redis.client, seal)) {
  const told: number[] = [];
  let emptied = 0;
  const store = watchStore(redis.client, () => redis.client.set('probe', ''), log);
  const work = startInboxWork(
    {
      inbox,
      handle,
      store,
      notice: { tell: async (update) => void told.push(update.update_id), over: () => undefined },
      loss: {
        begin: async () => void (emptied += 1),
        answers: () => Promise.resolve(false),
        forget: () => Promise.resolve(),
      },
      log,
    },
    new Map(),
  );
  work.start();
  onTestFinished(async () => {
    await work.stop(0);
    store.close();
  });
  return { work, told, emptied: () => emptied };
}

/** Sends texts for `update` into `sent`; their place there is the id. */
function sending(update: Update, sent: string[]) {
  return (text: string) => deliveryOf(update).sendOnce(text, async () => sent.push(text));
}

/** Lets the lease of all machines run out, as after `kill -9`. */
async function leasesEnd(): Promise<void> {
  const names = await redis.client.zrange(keys.inboxMachines(), '0', '-1');
  await redis.client.zadd(keys.inboxMachines(), ...names.flatMap((name) => ['1', name]));
}

/**
 * A machine that is given no time from `falter` on, so that its lease runs out, until `recover`.
 */
function starvedMachine(handle: HandleUpdate) {
  let nowMs = 0;
  const inbox = createInbox(redis.client, seal, () => nowMs);
  const { passed, pass } = gate();
  let isStarved = false;
  const { work } = machine(handle, {
    ...inbox,
    beat: async (...args) => {
      if (isStarved) await passed;
      return inbox.beat(...args);
    },
  });
  return {
    keep: work.keep,
    idle: work.idle,
    falter: async () => {
      isStarved = true;
      nowMs += 60_000;
      await leasesEnd();
    },
    recover: pass,
  };
}

/** Machines that share the work, and who did what in which order. */
function shared(count: number) {
  const done: number[] = [];
  const machines = Array.from({ length: count }, () =>
    machine(async (update) => {
      await new Promise((resolve) => setImmediate(resolve));
      done.push(update.update_id);
      return THROUGH;
    }),
  );
  return { done, machines };
}

describe('the work on the inbox', () => {
  it.each([1, 2, 4])('keeps the order of each chat over %i machines', async (count) => {
    await redis.client.flushall();
    const { done, machines } = shared(count);
    const people = [1, 2, 3, 4, 5];
    for (let turn = 0; turn < 20; turn += 1) {
      await Promise.all(
        people.map(async (person) => {
          const { work } = machines[(turn + person) % count] ?? {};
          await work?.keep([message(turn * 10 + person, person)]);
        }),
      );
    }
    await expect.poll(() => done.length, { timeout: 20_000 }).toBe(100);
    for (const person of people) {
      const theirs = done.filter((id) => id % 10 === person);
      expect(theirs).toEqual(theirs.toSorted((a, b) => a - b));
    }
    expect(new Set(done).size).toBe(100);
  });

  it('does an update once, however often and wherever it comes in', async () => {
    await redis.client.flushall();
    const { done, machines } = shared(3);
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(machines.map(({ work }) => work.keep([message(1, 7), message(2, 7)])));
    }
    await Promise.all(machines.map(({ work }) => work.idle()));
    expect(done).toEqual([1, 2]);
  });

  it('has a slow chat hold up no other', async () => {
    await redis.client.flushall();
    const { passed, pass } = gate();
    const done: number[] = [];
    const { work } = machine(async (update) => {
      if (update.update_id === 1) await passed;
      done.push(update.update_id);
      return THROUGH;
    });
    await work.keep([message(1, 7), message(2, 7), message(3, 8)]);
    await expect.poll(() => done).toEqual([3]);
    pass();
    await work.idle();
    expect(done).toEqual([3, 1, 2]);
  });

  it('gives back at the end what is not through', async () => {
    await redis.client.flushall();
    const ends = machine(() => new Promise(() => undefined));
    await ends.work.keep([message(1, 7), message(2, 7)]);
    await ends.work.stop(0);
    const { done, machines } = shared(1);
    await expect.poll(() => done, { timeout: 20_000 }).toEqual([1, 2]);
    await machines[0]?.work.idle();
  });

  it('runs again what Telegram did not take, and sends only what it has not', async () => {
    await redis.client.flushall();
    const sent: string[] = [];
    let runs = 0;
    const { work } = machine(async (update) => {
      const send = sending(update, sent);
      expect([await send('same'), await send('same')]).toEqual([1, 2]);
      runs += 1;
      if (runs === 1) return { kind: 'unanswered', afterMs: 0 };
      await send('other');
      return THROUGH;
    });
    await work.keep([message(1, 7)]);
    await work.idle();
    expect({ runs, sent }).toEqual({ runs: 2, sent: ['same', 'same', 'other'] });
  });

  it('sends at most the last message again after a death', async () => {
    await redis.client.flushall();
    const sent: string[] = [];
    const cutOff = machine(async (update) => {
      const send = sending(update, sent);
      for (const text of ['one', 'two', 'three']) await send(text);
      return new Promise(() => undefined);
    });
    await cutOff.work.keep([message(1, 7)]);
    await expect.poll(() => sent.length).toBe(3);
    await cutOff.work.stop(0);
    const { work } = machine(async (update) => {
      const send = sending(update, sent);
      for (const text of ['one', 'two', 'three']) await send(text);
      return THROUGH;
    });
    await expect.poll(() => sent.length, { timeout: 20_000 }).toBe(4);
    await work.idle();
    expect(sent).toEqual(['one', 'two', 'three', 'three']);
  });

  it('sends nothing for a chat that others have taken over', async () => {
    await redis.client.flushall();
    const sent: string[] = [];
    const { passed, pass } = gate();
    const starved = starvedMachine(async (update) => {
      await passed;
      try {
        await sending(update, sent)('one');
        return THROUGH;
      } catch (error) {
        return isFenced(error) ? { kind: 'fenced' } : Promise.reject(error);
      }
    });
    await starved.keep([message(1, 7)]);
    await starved.falter();
    const { work } = machine(async (update) => {
      await sending(update, sent)('one');
      return THROUGH;
    });
    await expect.poll(() => sent, { timeout: 20_000 }).toEqual(['one']);
    await work.idle();
    pass();
    starved.recover();
    await starved.idle();
    expect(sent).toEqual(['one']);
  });

  it('goes on with a chat that came back to it while it was late', async () => {
    await redis.client.flushall();
    const sent: string[] = [];
    const { passed, pass } = gate();
    const { work } = machine(async (update) => {
      await sending(update, sent)(`to ${update.update_id}`);
      await passed;
      return THROUGH;
    });
    await work.keep([message(1, 7)]);
    await expect.poll(() => sent.length).toBe(1);
    await leasesEnd();
    // Frees what the late one held, and takes nothing.
    await createInbox(redis.client, seal).beat(0);
    await expect.poll(() => redis.client.zcard(keys.inboxFree()), { timeout: 20_000 }).toBe(0);
    pass();
    await work.keep([message(2, 7)]);
    await expect.poll(() => sent, { timeout: 20_000 }).toEqual(['to 1', 'to 2']);
    await work.idle();
    expect(await redis.client.exists(keys.inbox(createInbox(redis.client, seal).nameOf(7)))).toBe(
      0,
    );
  });

  it('loses nothing in hand when Redis comes back empty', async () => {
    await redis.client.flushall();
    const { passed, pass } = gate();
    const done: number[] = [];
    const { work, emptied } = machine(async (update) => {
      if (update.update_id === 1) await passed;
      done.push(update.update_id);
      return THROUGH;
    });
    await work.keep([message(1, 7), message(2, 7)]);
    await redis.client.flushall();
    pass();
    await expect.poll(() => done, { timeout: 20_000 }).toEqual([1, 2]);
    await expect.poll(emptied, { timeout: 20_000 }).toBe(1);
  });
});
