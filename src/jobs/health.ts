/**
 * How Telegram is doing, as seen by one machine. When nothing gets through any more it is not the
 * fault of any one message: the machine waits, longer each time, instead of using up the attempts
 * of everybody it tries.
 */
export interface Health {
  /** Milliseconds to wait before the next message; 0 while all is well. */
  readonly pauseMs: () => number;
  readonly worked: () => void;
  /** True where it is an outage: the message that failed is not to blame. */
  readonly failed: () => boolean;
}

/**
 * Failures in a row that are an outage and not bad luck: at one failure in three it takes 3.5
 * billion messages.
 */
const OUTAGE_FAILURES = 20;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

export function createHealth(now: () => number = () => performance.now()): Health {
  let failures = 0;
  let pausedUntilMs = 0;
  let pauseMs = FIRST_PAUSE_MS;
  return {
    pauseMs: () => Math.max(0, pausedUntilMs - now()),
    worked: () => {
      failures = 0;
      pauseMs = FIRST_PAUSE_MS;
    },
    failed: () => {
      failures += 1;
      if (failures < OUTAGE_FAILURES) return false;
      if (now() >= pausedUntilMs) {
        pausedUntilMs = now() + pauseMs;
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      }
      return true;
    },
  };
}
