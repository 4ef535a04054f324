import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** How a handling of an update ended: `held` for want of Redis or Telegram; it is handled again. */
export type UpdateOutcome = 'handled' | 'failed' | 'held';

/** The figures of one running bot, with a Registry of its own. */
export interface Metrics {
  readonly registry: Registry;
  /** Counts an update and how many seconds it took. */
  readonly updateDone: (outcome: UpdateOutcome, seconds: number) => void;
  /** Counts finished letters, by how many were handed out at once. */
  readonly lettersHandedOut: (count: number) => void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const updates = new Counter({
    name: 'postbag_updates_total',
    help: 'Updates from Telegram by what became of them',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const seconds = new Histogram({
    name: 'postbag_update_seconds',
    help: 'From receiving an update to the end of its handling',
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const letters = new Counter({
    name: 'postbag_letters_total',
    help: 'Finished letters handed out',
    registers: [registry],
  });
  return {
    registry,
    updateDone: (outcome, took) => {
      updates.inc({ outcome });
      seconds.observe(took);
    },
    lettersHandedOut: (count) => letters.inc(count),
  };
}
