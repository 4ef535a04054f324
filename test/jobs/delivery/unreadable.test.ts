import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createSeal } from '../../../src/store/sealed/seal.ts';
import { jobsBench, SLUG, subscription, until } from '../support.ts';

const PEOPLE = 300;
const WHEN = { sinceMs: 0, ttlSeconds: 100_000 };
const FIGURES = `wave:${SLUG}:1:2014-11-18`;

describe('a machine with another key', () => {
  it('settles nobody, and another one sends to all', async () => {
    // Nobody but the wrong machine is there at first.
    const bench = await jobsBench({ start: '2014-11-18T09:30:00Z' });
    await bench.jobs.stop();
    for (let chatId = 1; chatId <= PEOPLE; chatId += 1)
      await bench.subscriptions.put(SLUG, subscription(chatId), WHEN);
    const errors: string[] = [];
    const wrong = bench.another({
      seal: createSeal(randomBytes(32)),
      log: {
        info: () => undefined,
        warn: () => undefined,
        error: (_line: unknown, text?: string) => void errors.push(text ?? ''),
      },
    });
    await wrong.tick();
    await until(() => errors.length > 0);
    expect(errors).toEqual(['reminders: records do not open; see STORAGE_KEY']);
    await wrong.stop();
    expect(await bench.redis.hget(FIGURES, 'skipped:unsubscribed')).toBeNull();
    expect(await bench.redis.scard(`wave-parts:${SLUG}:1:2014-11-18`)).toBe(1);

    // The queue would wait a minute of real time before it asks the next machine.
    for (const key of await bench.redis.keys('bull:reminders:*')) await bench.redis.del(key);
    await bench.another().tick();
    await until(async () => (await bench.redis.hget(FIGURES, 'sent')) === String(PEOPLE));
    expect(bench.api.sent().size).toBe(PEOPLE);
  });
});
