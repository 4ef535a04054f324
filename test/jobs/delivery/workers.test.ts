import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  busiestSecond,
  startApi,
  startRedis,
  startWorker,
  subscribe,
  tally,
  untilThrough,
  type StageApi,
  type StageRedis,
  type StageWorker,
} from '../../../bench/reminders/stage.js';
import { SLUG } from '../../../bench/reminders/case.js';
import { keys } from '../../../src/store/redis-keys.ts';
import { hasServer } from '../../support/redis.ts';
import { until } from '../support.ts';

// The small brothers of bench/reminders: workers in processes of their own, killed and starved.
// `npm test` builds what they run.

const CHATS = 600;
const RATE = 300;
const ANSWER_MS = 30;
/** Longer than a worker here keeps a part of which it is not heard. */
const REFUSED_MS = 3_000;

describe.skipIf(!hasServer)('workers in processes of their own', () => {
  let redis: StageRedis;
  let api: StageApi;
  let workers: StageWorker[];

  beforeEach(async () => {
    [redis, api] = await Promise.all([startRedis(), startApi(ANSWER_MS)]);
    api.behave();
    workers = [];
    await subscribe(redis.client, CHATS);
  });

  afterEach(async () => {
    for (const { child } of workers) child.kill('SIGKILL');
    await api.close();
    await redis.close();
  });

  async function start(count: number, rate = RATE): Promise<void> {
    const started = Array.from({ length: count }, () => startWorker({ redis, api, rate }));
    workers.push(...(await Promise.all(started)));
  }

  const hasSent = (share: number): Promise<void> =>
    until(() => api.sent().size > CHATS * share, 60_000);

  it('leave nobody out after kill -9', async () => {
    await start(2);
    await workers[0]?.tick();
    await hasSent(0.3);
    const first = await workers[1]?.die();
    await start(1);
    await hasSent(0.6);
    const second = await workers[0]?.die();
    await untilThrough(redis.client);
    const { leftOut, twice } = tally(api.sent(), CHATS);
    expect(leftOut).toBe(0);
    expect(twice).toBeLessThanOrEqual((first?.underWay ?? 0) + (second?.underWay ?? 0));
  });

  it('send nothing twice after SIGTERM', async () => {
    await start(2);
    await workers[0]?.tick();
    await hasSent(0.3);
    await workers[0]?.end('SIGTERM');
    await hasSent(0.5);
    await start(1);
    await workers[1]?.end('SIGTERM');
    await untilThrough(redis.client);
    expect(tally(api.sent(), CHATS)).toEqual({ leftOut: 0, twice: 0 });
  });

  it('remember what Redis has forgotten', async () => {
    await start(2);
    await workers[0]?.tick();
    // Long enough for more than the last second to be gone: the wave's beginning is not.
    await hasSent(0.7);
    const underWay = api.underWay();
    await redis.crash(300, 1_000);
    await workers[0]?.tick();
    await untilThrough(redis.client);
    const { leftOut, twice } = tally(api.sent(), CHATS);
    expect(leftOut).toBe(0);
    // With the workers' memory: without it a second of sending, 300.
    expect(twice).toBeLessThanOrEqual(underWay + RATE * 0.1);
  });

  it.each([
    ['in the middle', 0.3],
    ['when the last have just been sent to', 1],
  ])('send nothing twice where Redis refuses writes %s', async (_, share) => {
    await start(2);
    await workers[0]?.tick();
    await until(() => api.arrivals.length >= CHATS * share);
    await redis.client.config('SET', 'min-replicas-to-write', '1');
    await sleep(REFUSED_MS);
    await redis.client.config('SET', 'min-replicas-to-write', '0');
    await untilThrough(redis.client);
    expect(tally(api.sent(), CHATS)).toEqual({ leftOut: 0, twice: 0 });
    expect(await redis.client.hvals(keys.reminderCounts(SLUG))).toEqual([String(CHATS)]);
  });

  it('keep to the rate together', async () => {
    await start(4);
    await workers[0]?.tick();
    await untilThrough(redis.client);
    expect(tally(api.sent(), CHATS)).toEqual({ leftOut: 0, twice: 0 });
    const departures = await Promise.all(workers.map((worker) => worker.departures()));
    const inOrder = departures.flat().toSorted((left, right) => left - right);
    expect(busiestSecond(inOrder)).toBeLessThanOrEqual(RATE * 1.05);
  });

  it('lose nobody to broken connections', async () => {
    const arrive = { times: Number.POSITIVE_INFINITY };
    let calls = 0;
    let takenAndCut = 0;
    const every = (n: number) => (): boolean => (calls += 1) % n === 0;
    const afterEffect = (): boolean => every(43)() && (takenAndCut += 1) > 0;
    api.behave(
      { ...arrive, dropConnection: true, when: every(41) },
      { ...arrive, dropConnection: true, afterEffect: true, when: afterEffect },
      { ...arrive, status: 502, when: every(29) },
    );
    await start(2);
    await workers[0]?.tick();
    await untilThrough(redis.client);
    expect(takenAndCut).toBeGreaterThan(0);
    // What Telegram took before the cut comes again: it cannot be told from what it did not take.
    expect(tally(api.sent(), CHATS)).toEqual({ leftOut: 0, twice: takenAndCut });
  });
});
