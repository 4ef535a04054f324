import { SUBSCRIPTIONS_KEPT_DAYS_AFTER_LAST_DAY } from '../../store/lifetimes.ts';
import { lastDay, overEverywhereMs } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** When the subscriptions of `action` are due to go (epoch ms, by the program's clock). */
export function keptUntilMs({ deadline }: Pick<UrgentAction, 'deadline'>): number {
  const keptSeconds = SUBSCRIPTIONS_KEPT_DAYS_AFTER_LAST_DAY * DAY_SECONDS;
  return overEverywhereMs(lastDay(deadline)) + keptSeconds * 1_000;
}

/**
 * How long subscriptions of `action` live from `nowMs` on: a day at least, for whoever comes late.
 */
export function lifetimeSeconds(action: Pick<UrgentAction, 'deadline'>, nowMs: number): number {
  return Math.max(DAY_SECONDS, Math.ceil((keptUntilMs(action) - nowMs) / 1_000));
}
