import { Counter, Histogram, type Registry } from 'prom-client';
import type { Occasion } from './planning/wave.ts';

/** Figures of this machine's share of the waves. */
export interface JobMetrics {
  readonly planned: (kind: Occasion['kind'], subscribers: number) => void;
  /**
   * Counts subscribers whose turn it was, by what became of them: `sent`, `gaveUp` or
   * `skipped:<reason>`.
   */
  readonly settled: (kind: Occasion['kind'], figures: ReadonlyMap<string, number>) => void;
  /** How late a wave was through, in milliseconds after its hour; negative: before it. */
  readonly through: (kind: Occasion['kind'], lagMs: number) => void;
}

const LAG_BUCKETS_S = [0, 60, 300, 900, 1_800, 3_600, 2 * 3_600, 4 * 3_600, 8 * 3_600];

/** Creates the figures in the program's registry. */
export function createJobMetrics(registry: Registry): JobMetrics {
  const labelled = { labelNames: ['kind' as const], registers: [registry] };
  const planned = new Counter({
    name: 'postbag_reminders_planned_total',
    help: 'Subscribers that waves were planned for',
    ...labelled,
  });
  const sent = new Counter({
    name: 'postbag_reminders_sent_total',
    help: 'Messages that Telegram took',
    ...labelled,
  });
  const gaveUp = new Counter({
    name: 'postbag_reminders_given_up_total',
    help: 'Messages given up after too many failures',
    ...labelled,
  });
  const skipped = new Counter({
    name: 'postbag_reminders_skipped_total',
    help: 'Subscribers not sent to, by reason',
    labelNames: ['kind', 'reason'],
    registers: [registry],
  });
  const lag = new Histogram({
    name: 'postbag_reminders_lag_seconds',
    help: 'How long after its hour a wave was through',
    buckets: LAG_BUCKETS_S,
    ...labelled,
  });
  return {
    planned: (kind, subscribers) => planned.inc({ kind }, subscribers),
    settled(kind, figures) {
      for (const [figure, count] of figures) {
        if (figure === 'sent') sent.inc({ kind }, count);
        else if (figure === 'gaveUp') gaveUp.inc({ kind }, count);
        else skipped.inc({ kind, reason: figure.replace('skipped:', '') }, count);
      }
    },
    through: (kind, lagMs) => lag.observe({ kind }, Math.max(0, lagMs) / 1_000),
  };
}
