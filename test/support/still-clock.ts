import type { MovableClock } from '../../src/clock.ts';

/**
 * A clock that shows `startMs` until it is moved: how long a test takes is no matter of its dates.
 */
export function stillClock(startMs: number): MovableClock {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    moveTo: (instantMs) => {
      nowMs = instantMs;
    },
  };
}
