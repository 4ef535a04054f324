import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { createWaveStore } from '../../../src/store/waves/waves.ts';
import {
  jobsBench,
  quiet,
  SLUG,
  subscription,
  testAction,
  until,
  type JobsBench,
} from '../support.ts';

const LATER = { sinceMs: 0, ttlSeconds: 3_600 };
const SEVEN_DAYS_MS = Date.parse('2014-11-18T09:00:00Z');
const SECOND_MS = 1_000;
const PEOPLE = 5;
/** Long enough for the plan to be made while nothing leaves. */
const HELD_MS = 500;

/** A wave that is planned and of which nothing has left yet. */
async function heldWave(startMs = SEVEN_DAYS_MS): Promise<JobsBench> {
  const bench = await jobsBench();
  for (let chatId = 1; chatId <= PEOPLE; chatId += 1)
    await bench.subscriptions.put(SLUG, subscription(chatId), LATER);
  await createWaveStore(bench.redis, { ratePerSecond: 1 }).pauseAll(HELD_MS);
  bench.clock.moveTo(startMs);
  await bench.jobs.tick();
  return bench;
}

/** Whatever waits to be tried again is tried now. */
async function tryAgain({ redis }: JobsBench): Promise<void> {
  const queue = new Queue('reminders', { connection: redis });
  await until(async () => (await queue.getDelayedCount()) > 0);
  await queue.promoteJobs();
  await queue.close();
}

describe('a wave under way', () => {
  it('waits for a machine that knows the urgent action', async () => {
    const bench = await heldWave();
    const known = bench.actions.splice(0);
    bench.clock.moveTo(SEVEN_DAYS_MS + SECOND_MS);
    await until(async () => (await bench.redis.zcard('bull:reminders:delayed')) === 1);
    expect(bench.api.sent().size).toBe(0);
    bench.actions.push(...known);
    bench.clock.moveTo(SEVEN_DAYS_MS + 2 * SECOND_MS);
    await tryAgain(bench);
    await quiet(bench.redis);
    expect([...bench.api.sent().values()]).toEqual(Array.from({ length: PEOPLE }, () => 1));
  });

  it('goes on where its day becomes another rung', async () => {
    const bench = await heldWave();
    const deadline = { ...testAction().deadline, date: '2014-11-20' };
    bench.actions[0] = testAction({ deadline });
    bench.clock.moveTo(SEVEN_DAYS_MS + SECOND_MS);
    await quiet(bench.redis);
    const texts = bench.api.calls().map(({ params }) => String(params['text']));
    expect(texts).toHaveLength(PEOPLE);
    for (const text of texts) expect(text).toContain('2 days left');
  });

  it('gets new words where half of it has left', async () => {
    const bench = await heldWave();
    await quiet(bench.redis);
    await bench.subscriptions.put(SLUG, subscription(PEOPLE + 1), LATER);
    bench.actions[0] = testAction({ deadline: { ...testAction().deadline, date: '2014-11-20' } });
    bench.clock.moveTo(SEVEN_DAYS_MS + SECOND_MS);
    await bench.jobs.tick();
    await quiet(bench.redis);
    const texts = bench.api.calls().map(({ params }) => String(params['text']));
    expect(texts.map((text) => /\d days left/.exec(text)?.[0])).toEqual([
      ...Array.from({ length: PEOPLE }, () => '7 days left'),
      '2 days left',
    ]);
  });

  it('ends with its day', async () => {
    const bench = await heldWave(Date.parse('2014-11-18T22:59:59Z'));
    bench.clock.moveTo(Date.parse('2014-11-18T23:00:00Z'));
    await quiet(bench.redis);
    expect(bench.api.sent().size).toBe(0);
    const metrics = await bench.registry.metrics();
    expect(metrics).toContain(
      `postbag_reminders_skipped_total{kind="rung",reason="late"} ${PEOPLE}`,
    );
  });
});

describe('announce', () => {
  it.each([
    ['xx-nobody', { en: 'News.' }, 'no urgent action xx-nobody'],
    [SLUG, { ru: 'Новость.' }, 'no English text'],
    [SLUG, { en: '' }, 'has 0 characters'],
    [SLUG, { en: 'News.', ru: 'я'.repeat(4_097) }, 'in ru has 4097 characters'],
  ])('refuses what would reach nobody: %s %o', async (slug, texts, problem) => {
    const { jobs, redis } = await jobsBench();
    await expect(jobs.announce(slug, 'everybody', { id: 'change', texts })).rejects.toThrow(
      problem,
    );
    expect(await redis.exists(`announcements:${slug}`)).toBe(0);
  });

  it('tells nobody again as long as there are subscribers', async () => {
    const { clock, jobs, redis } = await jobsBench({ start: '2014-11-01T09:00:00Z' });
    const message = { id: 'change', texts: { en: 'News.' } };
    expect(await jobs.announce(SLUG, 'everybody', message)).toBe(true);
    const DAY_SECONDS = 24 * 60 * 60;
    expect(await redis.ttl(`announcements:${SLUG}`)).toBeGreaterThan(30 * DAY_SECONDS);
    clock.moveTo(Date.parse('2014-11-20T09:00:00Z'));
    expect(await jobs.announce(SLUG, 'everybody', message)).toBe(false);
  });
});
