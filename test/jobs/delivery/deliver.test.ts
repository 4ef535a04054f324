import { describe, expect, it } from 'vitest';
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
const SEVEN_DAYS = '2014-11-18T09:00:00Z';
const TWO_DAYS = '2014-11-23T09:00:00Z';
const LAST_DAY = '2014-11-25T09:00:00Z';
const SECOND_MS = 1_000;

/** Moves the clock, ticks, and waits until everything that follows has happened. */
async function goTo({ clock, jobs, redis }: JobsBench, instant: string): Promise<void> {
  clock.moveTo(Date.parse(instant));
  await jobs.tick();
  await quiet(redis);
}

/** The texts that a chat got. */
function textsOf({ api }: JobsBench, chatId: number): unknown[] {
  return api
    .calls()
    .filter((call) => call.chatId === chatId && call.reply.ok)
    .map(({ params }) => params['text']);
}

describe('reminders', () => {
  it('arrive at the hour and not before', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    await goTo(bench, '2014-11-18T08:59:00Z');
    expect(textsOf(bench, 7)).toEqual([]);
    await goTo(bench, SEVEN_DAYS);
    await goTo(bench, '2014-11-18T09:01:00Z');
    expect(textsOf(bench, 7)).toHaveLength(1);
  });

  it('climb the ladder and then end', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    for (const instant of [SEVEN_DAYS, TWO_DAYS, LAST_DAY, '2014-11-26T09:00:00Z'])
      await goTo(bench, instant);
    expect(textsOf(bench, 7)).toEqual([
      expect.stringMatching(
        /^Amina Example: the last day .* \(7 days left on 18 November\)\.\n\nA letter takes three minutes\. By post from abroad/s,
      ),
      expect.stringMatching(
        /^Amina Example: the last day .* \(2 days left on 23 November\)\..* arrives at once/s,
      ),
      expect.stringMatching(/^Amina Example: today, 25 November 2014, is the last day/),
    ]);
  });

  it('say nothing telling where they are discreet', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7, { discreet: true }), LATER);
    await goTo(bench, TWO_DAYS);
    const [call] = bench.api.calls();
    expect(textsOf(bench, 7)).toEqual([
      'You asked me to remind you of 25 November (2 days left on 23 November).',
    ]);
    const labels = JSON.stringify(call?.params['reply_markup']);
    expect(labels).not.toMatch(/write|letter|written|Amina|remind me/i);
  });

  it('come without a sound at night', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7, { hour: 23 }), LATER);
    await bench.subscriptions.put(SLUG, subscription(8, { hour: 21 }), LATER);
    await goTo(bench, '2014-11-18T20:00:00Z');
    await goTo(bench, '2014-11-18T22:00:00Z');
    const sounds = bench.api
      .calls()
      .map(({ chatId, params }) => [chatId, params['disable_notification']]);
    expect(sounds).toEqual([
      [8, false],
      [7, true],
    ]);
  });

  it('reach whoever subscribes while a wave runs', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    await goTo(bench, SEVEN_DAYS);
    await bench.subscriptions.put(SLUG, subscription(8), LATER);
    await goTo(bench, SEVEN_DAYS);
    expect([textsOf(bench, 7), textsOf(bench, 8)].map(({ length }) => length)).toEqual([1, 1]);
  });

  it('pass over whom the day is not for', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7, { notOn: '2014-11-18' }), LATER);
    await goTo(bench, SEVEN_DAYS);
    expect(textsOf(bench, 7)).toEqual([]);
    await goTo(bench, TWO_DAYS);
    expect(textsOf(bench, 7)).toHaveLength(1);
  });

  it('go out late, but not a day late', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    await goTo(bench, '2014-11-18T22:59:00Z');
    await goTo(bench, '2014-11-23T23:01:00Z');
    expect(textsOf(bench, 7)).toHaveLength(1);
  });

  it('never leave once the urgent action is stopped', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    bench.actions[0] = testAction({ kind: 'stop' });
    await goTo(bench, SEVEN_DAYS);
    expect(textsOf(bench, 7)).toEqual([]);
  });

  it('stop in the middle when the urgent action is', async () => {
    const bench = await jobsBench({ ratePerSecond: 20 });
    for (let chatId = 1; chatId <= 60; chatId += 1)
      await bench.subscriptions.put(SLUG, subscription(chatId), LATER);
    bench.clock.moveTo(Date.parse(SEVEN_DAYS));
    await bench.jobs.tick();
    await until(() => bench.api.sent().size > 5);
    bench.actions[0] = testAction({ kind: 'stop' });
    bench.clock.moveTo(Date.parse(SEVEN_DAYS) + SECOND_MS);
    await quiet(bench.redis);
    expect(bench.api.sent().size).toBeLessThan(60);
    expect(bench.log.at(-1)).toMatchObject({ planned: 60, 'skipped:closed': expect.any(Number) });
  });

  it('are planned once by two machines', async () => {
    const bench = await jobsBench();
    const other = bench.another();
    for (let chatId = 1; chatId <= 40; chatId += 1)
      await bench.subscriptions.put(SLUG, subscription(chatId), LATER);
    bench.clock.moveTo(Date.parse(SEVEN_DAYS));
    await Promise.all([bench.jobs.tick(), other.tick(), bench.jobs.tick()]);
    await quiet(bench.redis);
    const counts = [...bench.api.sent().values()];
    expect(counts).toHaveLength(40);
    expect(Math.max(...counts)).toBe(1);
  });

  it('are handed on at the end, none twice', async () => {
    const bench = await jobsBench({ ratePerSecond: 100 });
    for (let chatId = 1; chatId <= 120; chatId += 1)
      await bench.subscriptions.put(SLUG, subscription(chatId), LATER);
    bench.clock.moveTo(Date.parse(SEVEN_DAYS));
    await bench.jobs.tick();
    await until(() => bench.api.sent().size > 20);
    await bench.jobs.stop();
    const sent = bench.api.sent().size;
    expect(sent).toBeLessThan(120);
    bench.another();
    await quiet(bench.redis);
    const counts = [...bench.api.sent().values()];
    expect(counts).toHaveLength(120);
    expect(Math.max(...counts)).toBe(1);
  });

  it('leave one line of figures for each wave', async () => {
    const bench = await jobsBench();
    for (let chatId = 1; chatId <= 12; chatId += 1)
      await bench.subscriptions.put(SLUG, subscription(chatId), LATER);
    await goTo(bench, '2014-11-18T09:10:00Z');
    expect(bench.log).toEqual([
      expect.objectContaining({
        slug: SLUG,
        what: 'sevenDays',
        zone: 'Europe/Paris',
        hour: 10,
        date: '2014-11-18',
        planned: 12,
        sent: 12,
        lagS: 600,
      }),
    ]);
    const metrics = await bench.registry.metrics();
    expect(metrics).toContain('postbag_reminders_planned_total{kind="rung"} 12');
    expect(metrics).toContain('postbag_reminders_sent_total{kind="rung"} 12');
    expect(metrics).toContain('postbag_reminders_lag_seconds_sum{kind="rung"} 600');
  });

  it('leave no line that tells where a few people are', async () => {
    const bench = await jobsBench();
    await bench.subscriptions.put(SLUG, subscription(7), LATER);
    await goTo(bench, SEVEN_DAYS);
    expect(bench.log).toEqual([expect.objectContaining({ slug: SLUG, sent: 1 })]);
    expect(JSON.stringify(bench.log)).not.toMatch(/Paris|hour/);
  });
});
