import type { Update } from 'grammy/types';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createUpdateClaims } from '../../src/web/update-claims.ts';
import { webhook } from '../../src/web/webhook.ts';
import { gate } from '../support/gate.ts';
import { testRedis, type TestRedis } from '../support/redis.ts';

const SECRET = 'the-secret';
let redis: TestRedis;

beforeAll(async () => {
  redis = await testRedis();
});
beforeEach(() => redis.client.flushall());
afterAll(() => redis.close());

/** Two machines on one Redis, and what they were handed; `handle` says whether it was handled. */
function machines(handle: (update: Update) => Promise<boolean>) {
  const handled: number[] = [];
  const claims = createUpdateClaims(redis.client);
  const counted = (update: Update): Promise<boolean> => {
    handled.push(update.update_id);
    return handle(update);
  };
  const apps = [0, 1].map(() =>
    webhook({ secret: SECRET, claims, handle: counted, onAway: nothing }),
  );
  const post = async (machine: 0 | 1, body: unknown, secret = SECRET): Promise<number> => {
    const response = await apps[machine]?.request('/', {
      method: 'POST',
      headers: { 'x-telegram-bot-api-secret-token': secret },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return response?.status ?? 0;
  };
  return { handled, post };
}

async function nothing(): Promise<void> {}

const done = (): Promise<boolean> => Promise.resolve(true);

describe('webhook', () => {
  it('hands an update over and says so', async () => {
    const { handled, post } = machines(done);
    expect(await post(0, { update_id: 1 })).toBe(200);
    expect(handled).toEqual([1]);
  });

  it.each(['', 'the-secrex', 'the-secret-and-more'])('refuses the secret "%s"', async (secret) => {
    const { handled, post } = machines(done);
    expect(await post(0, { update_id: 1 }, secret)).toBe(401);
    expect(handled).toEqual([]);
  });

  it.each(['', '{', '[]', '{"update_id":"1"}'])('refuses the body %s', async (body) => {
    expect(await machines(done).post(0, body)).toBe(400);
  });

  it('does a repeated call once, on any machine', async () => {
    const { handled, post } = machines(done);
    await post(0, { update_id: 1 });
    expect(await post(0, { update_id: 1 })).toBe(200);
    expect(await post(1, { update_id: 1 })).toBe(200);
    expect(handled).toEqual([1]);
  });

  it('lets a call join the one that is running', async () => {
    const { passed, pass } = gate();
    const { handled, post } = machines(() => passed);
    const calls = [post(0, { update_id: 1 }), post(0, { update_id: 1 })];
    await expect.poll(() => handled).toEqual([1]);
    pass();
    expect(await Promise.all(calls)).toEqual([200, 200]);
  });

  it('has Telegram call again while another machine is at it', async () => {
    const { passed, pass } = gate();
    const { handled, post } = machines(() => passed);
    const first = post(0, { update_id: 1 });
    await expect.poll(() => handled).toEqual([1]);
    expect(await post(1, { update_id: 1 })).toBe(503);
    pass();
    expect(await first).toBe(200);
    expect(await post(1, { update_id: 1 })).toBe(200);
  });

  it('takes an update again that was given up', async () => {
    let isHandled = false;
    const { handled, post } = machines(() => Promise.resolve(isHandled));
    expect(await post(0, { update_id: 1 })).toBe(503);
    isHandled = true;
    expect(await post(1, { update_id: 1 })).toBe(200);
    expect(handled).toEqual([1, 1]);
  });
});
