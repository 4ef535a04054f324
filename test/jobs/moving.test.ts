import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCarryOver } from '../../src/jobs/carry-over.ts';
import { createFollowing } from '../../src/jobs/following.ts';
import { createAnnouncements } from '../../src/store/announcements.ts';
import { createIsSettled } from '../../src/store/waves.ts';
import { jobsBench, quiet, testAction, type JobsBench } from './support.ts';

const RUNS = 12;
const HOUR_MS = 3_600_000;
const START_MS = Date.parse('2014-11-17T00:00:00Z');
const PEOPLE = 4;
const ZONES = ['Europe/Paris', 'Asia/Tokyo', 'America/New_York', 'Pacific/Kiritimati'] as const;

/** What somebody does, `hours` after whatever came before. */
const aStep = fc.record({
  hours: fc.integer({ min: 0, max: 9 }),
  who: fc.nat({ max: PEOPLE - 1 }),
  what: fc.constantFrom('follow', 'follow', 'follow', 'tomorrow', 'unfollow', 'written'),
  zone: fc.constantFrom(...ZONES),
  hour: fc.integer({ min: 7, max: 21 }),
});

function openFollowing({ redis, subscriptions, actions, clock }: JobsBench) {
  const { now } = clock;
  const announcements = createAnnouncements(redis).of;
  return createFollowing({
    subscriptions,
    carryOver: createCarryOver({ isSettled: createIsSettled(redis), announcements, now }),
    actions: () => actions,
    knownSlugs: async () => [],
    now,
  });
}

describe('people who change their minds', () => {
  it('get one reminder a day at most, and none after writing', async () => {
    const bench = await jobsBench();
    const following = openFollowing(bench);
    let run = 0;
    const property = fc.asyncProperty(
      fc.array(aStep, { minLength: 10, maxLength: 30 }),
      async (steps) => {
        run += 1;
        const slug = `run-${run}`;
        bench.actions[0] = testAction({ slug });
        bench.clock.moveTo(START_MS);
        const zones = new Map<number, string>();
        const wrote = new Map<number, number>();
        // Whoever ends their reminders and asks again on the same day is new: nothing is left that could tell.
        const ended = new Set<number>();
        for (const { hours, who, what, zone, hour } of steps) {
          const chatId = run * 100 + who;
          bench.clock.moveTo(bench.clock.now() + hours * HOUR_MS);
          if (what === 'follow' && !wrote.has(chatId) && !ended.has(chatId)) {
            await following.follow(chatId, slug, { zone, hour, language: 'en', discreet: false });
            zones.set(chatId, zone);
          } else if (what === 'tomorrow') await following.tomorrow(chatId, slug);
          else if (what === 'unfollow' && !wrote.has(chatId))
            await following.unfollow(chatId, slug);
          else if (what === 'written') {
            await following.written(chatId, slug, { zone, language: 'en' });
            wrote.set(chatId, bench.api.sent().get(chatId) ?? 0);
          }
          const before = new Map(bench.api.sent());
          await bench.jobs.tick();
          await quiet(bench.redis);
          for (const [id, count] of bench.api.sent())
            expect(count - (before.get(id) ?? 0)).toBeLessThanOrEqual(1);
        }
        for (const [chatId, count] of wrote) expect(bench.api.sent().get(chatId) ?? 0).toBe(count);
        const told = bench.api
          .calls()
          .filter(({ params }) => JSON.stringify(params).includes(slug));
        for (const chatId of zones.keys()) {
          const texts = told
            .filter((call) => call.chatId === chatId)
            .map(({ params }) => params['text']);
          // "7 days left", "6 days left": the same words would be the same day a second time.
          expect(new Set(texts).size).toBe(texts.length);
        }
      },
    );
    // Smaller examples would take longer than the test may; the seed in the report plays this one again.
    await fc.assert(property, { numRuns: RUNS, endOnFailure: true });
    // Chance decides how many; with none at all nothing would have been tried.
    expect(bench.api.sent().size).toBeGreaterThan(0);
  });
});
