/**
 * Where every part of Postbag gets the time from. Built once, in `main.ts`: the real clock, one
 * that started at `CLOCK_START`, or the one that the playground's page moves.
 */
export interface Clock {
  /** The present instant, in epoch milliseconds (UTC). */
  readonly now: () => number;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock that showed `startMs` (epoch milliseconds) when it was made and has run on since. */
export function clockStartedAt(startMs: number): Clock {
  const startedAtMs = performance.now();
  return { now: () => Math.round(startMs + (performance.now() - startedAtMs)) };
}

/** A running clock that can be set to another instant, forwards or backwards. */
export interface MovableClock extends Clock {
  /** Shows `instantMs` (epoch milliseconds) from now on, and runs on from there. */
  readonly moveTo: (instantMs: number) => void;
}

/** A clock started at `startMs` (epoch milliseconds) whose hands can be moved. */
export function movableClock(startMs: number): MovableClock {
  let current = clockStartedAt(startMs);
  return {
    now: () => current.now(),
    moveTo: (instantMs) => {
      current = clockStartedAt(instantMs);
    },
  };
}
