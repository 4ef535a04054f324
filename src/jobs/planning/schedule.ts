import { PACE_SHARE } from '../../store/waves/shared-pace.ts';

/** Cron ticks once a minute: a wave that takes longer than that is begun a tick earlier. */
const TICK_MS = 60_000;

/** Something that takes a while and should be through at an instant (epoch ms). */
export interface Due {
  readonly dueMs: number;
  /** It cannot begin before (epoch ms): the first instant of its day. */
  readonly earliestMs: number;
  readonly messages: number;
}

export type Scheduled<Wave> = Wave & { readonly startMs: number };

/**
 * When each of `waves` has to begin (epoch ms) so that all are through by their hours at
 * `ratePerSecond` over all machines: worked out from the last to the first, so that an eastern zone
 * makes room for the western ones after it. Where a day is too short for that, from the day's first
 * instant. Returns them by start.
 */
export function scheduleBackwards<Wave extends Due>(
  waves: readonly Wave[],
  ratePerSecond: number,
): readonly Scheduled<Wave>[] {
  const scheduled: Scheduled<Wave>[] = [];
  let takenFromMs = Number.POSITIVE_INFINITY;
  for (const wave of waves.toSorted((left, right) => right.dueMs - left.dueMs)) {
    const durationMs = (wave.messages * 1_000) / (ratePerSecond * PACE_SHARE);
    takenFromMs = Math.max(wave.earliestMs, Math.min(wave.dueMs, takenFromMs) - durationMs);
    const waitsForTick = wave.dueMs - takenFromMs >= TICK_MS;
    const startMs = Math.max(wave.earliestMs, takenFromMs - (waitsForTick ? TICK_MS : 0));
    scheduled.push({ ...wave, startMs });
  }
  return scheduled.toReversed();
}
