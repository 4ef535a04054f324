import type { Outcomes } from '../../store/waves/waves.ts';

/**
 * Growing pauses after a message that failed, by how often it has; after the last it is given up.
 */
const RETRY_PAUSES_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 60_000] as const;

/**
 * What is left of a part, what is settled, and what of that is still to be written down. In memory
 * only.
 */
export interface PartWork {
  /** Slots that may be sent to now, at most `limit`. They stay in the queue until `started`. */
  readonly ready: (nowMs: number, limit: number) => readonly number[];
  /** These, of what `ready` gave, are under way. */
  readonly started: (slots: readonly number[]) => void;
  /** Every slot that is neither settled nor under way. */
  readonly waiting: () => readonly number[];
  /** When the next retry is due; undefined where none waits. */
  readonly nextRetryMs: () => number | undefined;
  /** Nothing more is to be done for `slot`; `figure` counts it. */
  readonly settle: (slot: number, figure: string) => void;
  /** Puts `slot` back: it has not been sent. */
  readonly putBack: (slot: number) => void;
  /** Puts `slot` back for later, growing; false: it has failed too often. */
  readonly retry: (slot: number, nowMs: number) => boolean;
  /** Every slot settled so far. */
  readonly settled: () => readonly number[];
  /**
   * What has been settled since the last call, or undefined. With `all`, every slot ever settled.
   */
  readonly unrecorded: (all: boolean) => Outcomes | undefined;
  /** These figures, of what `unrecorded` gave, were not written down: they come with the next. */
  readonly countAgain: (counted: Outcomes['figures']) => void;
}

export function createPartWork(slots: readonly number[]): PartWork {
  const queue = new Set(slots);
  const retries = new Map<number, number>();
  const failures = new Map<number, number>();
  const settled: number[] = [];
  let recorded = 0;
  let figures = new Map<string, number>();
  const count = (figure: string, by: number): void => {
    figures.set(figure, (figures.get(figure) ?? 0) + by);
  };

  return {
    ready(nowMs, limit) {
      const again = [...retries].filter(([, dueMs]) => dueMs <= nowMs).map(([slot]) => slot);
      return [...again, ...firstOf(queue, limit)].slice(0, limit);
    },
    started(slots) {
      // By name, not by number: while leave to send was waited for, others may have been put back.
      for (const slot of slots) if (!retries.delete(slot)) queue.delete(slot);
    },
    waiting: () => [...queue, ...retries.keys()],
    nextRetryMs: () => (retries.size === 0 ? undefined : Math.min(...retries.values())),
    settle(slot, figure) {
      settled.push(slot);
      count(figure, 1);
    },
    putBack: (slot) => {
      queue.add(slot);
    },
    retry(slot, nowMs) {
      const failed = failures.get(slot) ?? 0;
      failures.set(slot, failed + 1);
      const pauseMs = RETRY_PAUSES_MS[failed];
      if (pauseMs === undefined) return false;
      retries.set(slot, nowMs + pauseMs);
      return true;
    },
    settled: () => settled,
    unrecorded(all) {
      const fresh = all ? [...settled] : settled.slice(recorded);
      if (fresh.length === 0) return undefined;
      const outcomes = { slots: fresh, figures };
      recorded = settled.length;
      figures = new Map();
      return outcomes;
    },
    countAgain(counted) {
      for (const [figure, by] of counted) count(figure, by);
    },
  };
}

function firstOf(slots: ReadonlySet<number>, count: number): number[] {
  const first: number[] = [];
  for (const slot of slots) {
    if (first.length >= count) break;
    first.push(slot);
  }
  return first;
}
