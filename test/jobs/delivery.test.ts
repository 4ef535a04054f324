import { describe, expect, it } from 'vitest';
import { jobsBench, quiet, SLUG, subscription } from './support.ts';

const LATER = { nowMs: 0, ttlSeconds: 3_600 };

describe('reminders', () => {
  it('reach a subscriber at their hour', async () => {
    const { api, clock, jobs, redis, subscriptions } = await jobsBench();
    await subscriptions.put(SLUG, subscription(7), LATER);
    expect(await jobs.nextReminderAt()).toBe(Date.parse('2014-11-18T09:00:00Z'));
    clock.moveTo(Date.parse('2014-11-18T08:59:00Z'));
    await jobs.tick();
    await quiet(redis);
    expect(api.sent().get(7)).toBeUndefined();
    clock.moveTo(Date.parse('2014-11-18T09:00:00Z'));
    const startMs = performance.now();
    await jobs.tick();
    await quiet(redis);
    console.log('took', performance.now() - startMs);
    await jobs.tick();
    await quiet(redis);
    expect(api.sent().get(7)).toBe(1);
    console.log(JSON.stringify(api.calls()));
  });
});
