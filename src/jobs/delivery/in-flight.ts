/** Counts the messages of one machine that are under way, and lets others wait for a change. */
export interface InFlight {
  /**
   * How many more may be sent now; none where it would be a few only, as leave for those costs as
   * much as for many.
   */
  readonly free: () => number;
  readonly enter: (count: number) => void;
  readonly leave: (count: number) => void;
  /** Resolves at the next `leave`, or after `ms`. */
  readonly changed: (ms: number) => Promise<void>;
}

/** A budget of `limit` messages under way at once, shared by all parts that a machine works on. */
export function createInFlight(limit: number): InFlight {
  // A slower pace needs every place: with slow answers of Telegram's it would fall behind.
  const lot = limit < MOST ? 1 : LOT;
  let busy = 0;
  const waiting = new Set<() => void>();
  return {
    free: () => (limit - busy < lot ? 0 : limit - busy),
    enter: (count) => {
      busy += count;
    },
    leave: (count) => {
      busy -= count;
      for (const resume of waiting) resume();
    },
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
/** A thousand a second at 120 ms. More are no faster, but cost a tenth more for each. */
const MOST = 128;
/**
 * At full speed leave is asked for so many at least: the others are under way, so that it comes
 * about by itself.
 */
const LOT = 64;

/** Messages under way that a pace needs: rate x round trip, and a tenth more. */
export function inFlightLimit(ratePerSecond: number): number {
  return Math.min(MOST, Math.max(FEWEST, Math.ceil(ratePerSecond * SLOWEST_ANSWER_S * 1.1)));
}
