import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scheduleBackwards, type Due } from '../../../src/jobs/planning/schedule.ts';
import { PACE_SHARE } from '../../../src/store/waves/shared-pace.ts';

const HOUR_MS = 3_600_000;
const RATE = 25;

const aWave: fc.Arbitrary<Due> = fc.record({
  dueMs: fc.integer({ min: 100, max: 124 }).map((hour) => hour * HOUR_MS),
  earliestMs: fc.constant(Number.NEGATIVE_INFINITY),
  messages: fc.integer({ min: 0, max: 300_000 }),
});

function durationMs(messages: number): number {
  return (messages * 1_000) / (RATE * PACE_SHARE);
}

describe('scheduleBackwards', () => {
  it('lets every wave be through by its hour', () => {
    fc.assert(
      fc.property(fc.array(aWave, { maxLength: 20 }), (waves) => {
        let freeMs = Number.NEGATIVE_INFINITY;
        for (const { startMs, dueMs, messages } of scheduleBackwards(waves, RATE)) {
          freeMs = Math.max(freeMs, startMs) + durationMs(messages);
          expect(freeMs).toBeLessThanOrEqual(dueMs + 1);
        }
      }),
    );
  });

  it('begins a small wave at its hour', () => {
    const wave = { dueMs: 10 * HOUR_MS, earliestMs: 0, messages: 3 };
    const [scheduled] = scheduleBackwards([wave], RATE);
    expect(scheduled?.startMs).toBeCloseTo(10 * HOUR_MS - durationMs(3));
  });

  it('lets an eastern zone make room', () => {
    const east = { dueMs: 7 * HOUR_MS, earliestMs: 0, messages: 87_300 };
    const west = { dueMs: 8 * HOUR_MS, earliestMs: 0, messages: 174_600 };
    const starts = scheduleBackwards([west, east], RATE).map(({ startMs }) => startMs);
    // An hour and two hours of sending, back to back before eight o'clock, each begun a tick early.
    expect(starts).toEqual([5 * HOUR_MS - 60_000, 6 * HOUR_MS - 60_000]);
  });

  it('never begins before the day does', () => {
    const wave = { dueMs: 10 * HOUR_MS, earliestMs: 0, messages: 10_000_000 };
    expect(scheduleBackwards([wave], RATE)[0]?.startMs).toBe(0);
  });
});
