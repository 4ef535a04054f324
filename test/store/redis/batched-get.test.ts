import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { batchedGet } from '../../../src/store/redis/batched-get.ts';
import { testRedis, type TestRedis } from '../../support/redis.ts';

let redis: TestRedis;

beforeAll(async () => {
  redis = await testRedis();
});
afterAll(() => redis.close());

describe('batchedGet', () => {
  it('gives each the value of its key, bytes and all', async () => {
    await redis.client.set('one', Buffer.of(0, 255));
    await redis.client.set('two', '2');
    const get = batchedGet(redis.client);
    const values = await Promise.all(['two', 'none', 'one', 'two'].map(get));
    expect(values).toEqual([Buffer.from('2'), null, Buffer.of(0, 255), Buffer.from('2')]);
  });

  it('asks once for all of one turn, and again for the next', async () => {
    const asked: string[][] = [];
    const mgetBuffer = (keys: string[]) => {
      asked.push(keys);
      return redis.client.mgetBuffer(keys);
    };
    const get = batchedGet({ mgetBuffer });
    await Promise.all([get('a'), get('b')]);
    await get('c');
    expect(asked).toEqual([['a', 'b'], ['c']]);
  });

  it('tells all who asked of a failure, and goes on afterwards', async () => {
    let isAway = true;
    const get = batchedGet({
      mgetBuffer: async (keys) => {
        if (isAway) throw new Error('Connection is closed.');
        return redis.client.mgetBuffer(keys);
      },
    });
    const outcomes = await Promise.allSettled([get('a'), get('b')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await get('none')).toBeNull();
  });
});
