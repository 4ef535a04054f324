import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { jobsBench, quiet, SLUG, subscription, testAction } from './support.ts';

const EVERY_SECOND = '* * * * * *';
const LATER = { sinceMs: 0, ttlSeconds: 3_600 };

describe('the tick', () => {
  it('is done by one of two machines', async () => {
    const bench = await jobsBench();
    const ticks = [0, 0];
    for (const machine of ticks.keys()) {
      bench.another({
        cron: EVERY_SECOND,
        actions: () => {
          ticks[machine] = (ticks[machine] ?? 0) + 1;
          return bench.actions;
        },
      });
    }
    await sleep(4_000);
    const [first = 0, second = 0] = ticks;
    // Three or four seconds have begun meanwhile; each machine alone would have ticked in all of
    // them.
    expect(first + second).toBeGreaterThanOrEqual(2);
    expect(first + second).toBeLessThanOrEqual(5);
  });

  it('keeps subscribers when the deadline moves away', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    const days = async (): Promise<number[]> => {
      const keys = await bench.redis.keys('*');
      const kept = keys.filter((key) => /^(subscription|cohorts)/.test(key));
      const ttls = await Promise.all(kept.map((key) => bench.redis.ttl(key)));
      return ttls.map((seconds) => Math.round(seconds / 86_400));
    };
    await bench.jobs.tick();
    // 1 to 25 November, and a week after the day has ended everywhere.
    expect(await days()).toEqual([32, 32, 32]);
    bench.actions[0] = testAction({ deadline: { kind: 'until', date: '2014-12-25' } });
    await bench.jobs.tick();
    expect(await days()).toEqual([62, 62, 62]);
    bench.actions[0] = testAction({ deadline: { kind: 'until', date: '2014-11-05' } });
    await bench.jobs.tick();
    expect(await days()).toEqual([12, 12, 12]);
  });

  it('brings a job back from the plan alone', async () => {
    const bench = await jobsBench();
    const other = bench.another();
    await Promise.all([bench.jobs.stop(), other.stop()]);
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    bench.clock.moveTo(Date.parse('2014-11-18T09:00:00Z'));
    await bench.jobs.tick();
    const lost = await bench.redis.keys('bull:*');
    if (lost.length > 0) await bench.redis.del(...lost);
    await bench.another().tick();
    await quiet(bench.redis);
    expect(bench.api.sent().get(7)).toBe(1);
  });
});
