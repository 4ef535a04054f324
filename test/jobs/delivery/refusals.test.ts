import { describe, expect, it } from 'vitest';
import { jobsBench, quiet, SLUG, subscription, type JobsBench } from '../support.ts';

const LATER = { sinceMs: 0, ttlSeconds: 3_600 };
const HOUR = '2014-11-18T09:00:00Z';
const CHATS = 30;

/** A wave to `CHATS` chats; `prepare` orders what goes wrong. */
async function wave(prepare: (bench: JobsBench) => void): Promise<JobsBench> {
  const bench = await jobsBench();
  for (let chatId = 1; chatId <= CHATS; chatId += 1)
    await bench.subscriptions.put(SLUG, subscription(chatId), LATER);
  prepare(bench);
  bench.clock.moveTo(Date.parse(HOUR));
  await bench.jobs.tick();
  await quiet(bench.redis);
  return bench;
}

const isTo = (chatId: number) => (_method: string, params: Readonly<Record<string, unknown>>) =>
  params['chat_id'] === chatId;

describe('refusals', () => {
  it('end the subscription of whoever blocked the bot', async () => {
    const bench = await wave(({ api }) =>
      api.faults.failNext('sendMessage', { status: 403, when: isTo(7) }),
    );
    expect(bench.api.sent().size).toBe(CHATS - 1);
    expect(await bench.subscriptions.find(SLUG, 7)).toBeUndefined();
    expect(bench.log).toEqual([expect.objectContaining({ 'skipped:blocked': 1, sent: CHATS - 1 })]);
  });

  it('are counted and passed over', async () => {
    const bench = await wave(({ api }) =>
      api.faults.failNext('sendMessage', { status: 400, when: isTo(7), times: 99 }),
    );
    expect(bench.api.sent().size).toBe(CHATS - 1);
    expect(await bench.subscriptions.find(SLUG, 7)).toBeDefined();
    expect(await bench.registry.metrics()).toContain(
      'postbag_reminders_skipped_total{kind="rung",reason="refused"} 1',
    );
  });

  it('are tried again after a failure of Telegram’s', async () => {
    const bench = await wave(({ api }) => {
      api.faults.failNext('sendMessage', { status: 502, when: isTo(7), times: 1 });
      api.faults.failNext('sendMessage', { dropConnection: true, when: isTo(8), times: 1 });
    });
    expect([...bench.api.sent().values()]).toEqual(Array.from({ length: CHATS }, () => 1));
  });

  it('stop everybody for as long as a 429 says', async () => {
    const startMs = performance.now();
    const bench = await wave(({ api }) =>
      api.faults.failNext('sendMessage', { status: 429, retry_after: 2, when: isTo(10) }),
    );
    expect([...bench.api.sent().values()]).toEqual(Array.from({ length: CHATS }, () => 1));
    const arrivals = bench.api.calls().map(({ atMs }) => atMs);
    const refusedMs = bench.api.calls().find(({ reply }) => !reply.ok)?.atMs ?? 0;
    // What was under way at that moment arrives, and nothing else.
    const during = arrivals.filter((atMs) => atMs > refusedMs + 1_000 && atMs < refusedMs + 1_900);
    expect(during).toEqual([]);
    expect(performance.now() - startMs).toBeGreaterThan(2_000);
  });
});
