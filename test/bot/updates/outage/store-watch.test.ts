import { HttpError } from 'grammy';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { watchStore } from '../../../../src/bot/updates/outage/store-watch.ts';
import { testRedis, type TestRedis } from '../../../support/redis.ts';

const OOM = Object.assign(new Error("OOM command not allowed when used memory > 'maxmemory'."), {
  name: 'ReplyError',
});

let redis: TestRedis;

beforeAll(async () => {
  redis = await testRedis();
});
afterAll(() => redis.close());

/** What watches `client`, whose writes fail until `take`. */
function watched(client = redis.client) {
  let isRefusing = true;
  const said: unknown[] = [];
  const write = (...line: unknown[]): unknown => said.push(line);
  const store = watchStore(
    client,
    async () => {
      if (isRefusing) throw new Error('no');
    },
    { warn: write, info: write },
  );
  onTestFinished(() => store.close());
  return { said, store, take: () => (isRefusing = false) };
}

describe('watchStore', () => {
  it('is away from the first refusal until a write works', async () => {
    const { take, store } = watched();
    expect(store.isAway()).toBe(false);
    expect(store.causedBy(new HttpError('no', new Error('Telegram')))).toBe(false);
    expect(store.isAway()).toBe(false);
    expect(store.causedBy(OOM)).toBe(true);
    expect(store.isAway()).toBe(true);
    await expect(store.check()).rejects.toThrow('away');
    take();
    await store.whenBack(AbortSignal.timeout(20_000));
    expect(store.isAway()).toBe(false);
    await store.check();
  });

  it('tells the log once why writes are refused, and when they are taken again', async () => {
    const { take, said, store } = watched();
    store.causedBy(OOM);
    store.causedBy(OOM);
    take();
    await store.whenBack(AbortSignal.timeout(20_000));
    expect(said).toEqual([
      [{ cause: 'Redis: OOM command not allowed when' }, expect.stringContaining('no writes')],
      [expect.stringContaining('again')],
    ]);
  });

  it('leaves a connection that is gone to whoever tells of it', () => {
    const { said, store } = watched(redis.client.duplicate({ lazyConnect: true }));
    expect(store.causedBy(OOM)).toBe(true);
    expect(said).toEqual([]);
  });
});
