import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlannedAction } from '../../../src/jobs/planning/due-waves.ts';
import { addDays, instantOf, lastDay, localDate } from '../../../src/urgent-action/deadline.ts';
import { rungDates } from '../../../src/urgent-action/reminder-days.ts';
import { playWorld, SLUG, type Arrival, type Happening, type Inhabitant } from './planner-world.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const RUNS = 100;

/**
 * With summer time (both hemispheres, half an hour, at midnight), without, far east, far west, at
 * odd minutes.
 */
const ZONES = [
  'Europe/Paris',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Baku',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
];

const aDate = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2014-01-01', days));

const anAction: fc.Arbitrary<PlannedAction> = fc.record({
  slug: fc.constant(SLUG),
  kind: fc.constantFrom('new', 'update'),
  deadline: fc.record({ kind: fc.constantFrom('before', 'until'), date: aDate }),
});

const anInhabitant: fc.Arbitrary<Inhabitant> = fc.record({
  zone: fc.constantFrom(...ZONES),
  hour: fc.integer({ min: 0, max: 23 }),
});

interface World {
  readonly action: PlannedAction;
  readonly people: readonly Inhabitant[];
  readonly happenings: readonly Happening[];
}

/**
 * Minutes between two ticks: mostly cron's one, then longer ones, and downtimes of up to two days.
 */
const aPause = fc.oneof(
  { weight: 3, arbitrary: fc.constant(1) },
  { weight: 6, arbitrary: fc.integer({ min: 2, max: 240 }) },
  { weight: 1, arbitrary: fc.integer({ min: 240, max: 2_880 }) },
);

/**
 * A world whose clock only goes forward, from ten days before the last day to two days after it.
 */
const aWorld: fc.Arbitrary<World> = fc
  .record({
    action: anAction,
    people: fc.array(anInhabitant, { minLength: 1, maxLength: 8 }),
    pauses: fc.array(aPause, { minLength: 60, maxLength: 200 }),
    subscribeAt: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 8,
      maxLength: 8,
    }),
    writeAt: fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
      minLength: 8,
      maxLength: 8,
    }),
  })
  .map(({ action, people, pauses, subscribeAt, writeAt }) => {
    const startMs = Date.parse(lastDay(action.deadline)) - 10 * DAY_MS;
    const spanMs = 13 * DAY_MS;
    const at = (share: number): number => startMs + Math.round(share * spanMs);
    const acts: Happening[] = people.flatMap((_, who) => {
      const joins = subscribeAt[who] ?? 0;
      const writes = writeAt[who] ?? undefined;
      const subscribes: Happening = { kind: 'subscribes', who, atMs: at(joins) };
      if (writes === undefined || writes <= joins) return [subscribes];
      return [subscribes, { kind: 'writes', who, atMs: at(writes) }];
    });
    const ticks: Happening[] = [];
    for (let atMs = startMs, i = 0; atMs < startMs + spanMs; i += 1) {
      ticks.push({ kind: 'tick', atMs });
      atMs += (pauses[i % pauses.length] ?? 1) * MINUTE_MS;
    }
    return { action, people, happenings: [...acts, ...ticks].toSorted((a, b) => a.atMs - b.atMs) };
  });

/** The same, and now and then somebody turns the clock back by up to four days. */
const aWorldWithJumps: fc.Arbitrary<World> = fc
  .tuple(aWorld, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 96 })), { maxLength: 3 }))
  .map(([world, jumps]) => {
    const happenings = jumps.reduce<readonly Happening[]>((before, [where, hours]) => {
      const index = where % before.length;
      const atMs = before[index]?.atMs ?? 0;
      const again = before.filter(
        (one, i) => one.kind === 'tick' && i <= index && one.atMs >= atMs - hours * HOUR_MS,
      );
      return [...before.slice(0, index + 1), ...again, ...before.slice(index + 1)];
    }, world.happenings);
    return { ...world, happenings };
  });

function playedIn({ action, people, happenings }: World): Arrival[] {
  return playWorld(action, people, happenings);
}

function holds(
  world: fc.Arbitrary<World>,
  property: (world: World, arrivals: Arrival[]) => void,
): void {
  fc.assert(
    fc.property(world, (one) => property(one, playedIn(one))),
    { numRuns: RUNS },
  );
}

/** Each rung that applies to somebody, and whether a tick on its day could still bring it. */
function rungsOf({ action, people, happenings }: World, who: number) {
  const person = people[who];
  if (person === undefined) return [];
  const joined = happenings.findIndex((one) => one.kind === 'subscribes' && one.who === who);
  const wrote = happenings.findIndex((one) => one.kind === 'writes' && one.who === who);
  return Object.values(rungDates(action)).map((date) => {
    const dueMs = instantOf(date, person.hour, person.zone);
    const endMs = instantOf(addDays(date, 1), 0, person.zone);
    const isInTime = (happenings[joined]?.atMs ?? 0) < dueMs;
    const canArrive = happenings.some(
      ({ kind, atMs }, index) =>
        kind === 'tick' &&
        index > joined &&
        (wrote < 0 || index < wrote) &&
        atMs >= dueMs &&
        atMs < endMs,
    );
    return { date, isInTime, canArrive };
  });
}

describe('planWaves', () => {
  it('brings each rung that applies exactly once', () => {
    holds(aWorldWithJumps, (world, arrivals) => {
      for (const who of world.people.keys()) {
        for (const { date, isInTime, canArrive } of rungsOf(world, who)) {
          const count = arrivals.filter((one) => one.who === who && one.date === date).length;
          expect(count).toBeLessThanOrEqual(1);
          if (isInTime && canArrive) expect(count).toBe(1);
        }
      }
    });
  });

  it('leaves out rungs whose hour had passed', () => {
    holds(aWorld, (world, arrivals) => {
      for (const who of world.people.keys()) {
        for (const { date, isInTime } of rungsOf(world, who)) {
          if (isInTime) continue;
          expect(arrivals.filter((one) => one.who === who && one.date === date)).toEqual([]);
        }
      }
    });
  });

  it('brings them in the subscriber’s own day', () => {
    holds(aWorldWithJumps, ({ action, people }, arrivals) => {
      for (const { who, date, atMs } of arrivals) {
        expect(localDate(atMs, people[who]?.zone ?? '')).toBe(date);
        expect(date <= lastDay(action.deadline)).toBe(true);
      }
    });
  });

  it('never brings two at once', () => {
    holds(aWorldWithJumps, (_world, arrivals) => {
      const moments = arrivals.map(({ who, index }) => `${who} at ${index}`);
      expect(new Set(moments).size).toBe(moments.length);
    });
  });

  it('plans nothing for a stopped urgent action', () => {
    holds(
      aWorld.map((world) => ({ ...world, action: { ...world.action, kind: 'stop' } })),
      (_world, arrivals) => {
        expect(arrivals).toEqual([]);
      },
    );
  });
});
