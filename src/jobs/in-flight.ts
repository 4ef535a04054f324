/** Counts the messages of one machine that are under way, and lets others wait for a change. */
export interface InFlight {
  /** How many more may be sent now. */
  readonly free: () => number;
  readonly enter: () => void;
  readonly leave: () => void;
  /** Resolves at the next `leave` or `wake`, or after `ms`. */
  readonly changed: (ms: number) => Promise<void>;
  readonly wake: () => void;
}

/** A budget of `limit` messages under way at once, shared by all parts that a machine works on. */
export function createInFlight(limit: number): InFlight {
  let busy = 0;
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const resume of waiting) resume();
    waiting.clear();
  };
  return {
    free: () => limit - busy,
    enter: () => {
      busy += 1;
    },
    leave: () => {
      busy -= 1;
      wake();
    },
    wake,
    changed: (ms) =>
      new Promise((resolve) => {
        const resume = (): void => {
          clearTimeout(timer);
          waiting.delete(resume);
          resolve();
        };
        const timer = setTimeout(resume, ms);
        waiting.add(resume);
      }),
  };
}

/** The slowest answer of Telegram's at which the pace still holds. */
const SLOWEST_ANSWER_S = 1;
const FEWEST = 4;
/** More than a thousand a second at 200 ms. */
const MOST = 256;

/** Messages under way that a pace needs: rate x round trip, and a tenth more. */
export function inFlightLimit(ratePerSecond: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.ceil(ratePerSecond * SLOWEST_ANSWER_S * 1.1)));
}
