import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';

/** What was sent: a rung of the ladder, or the kind of another occasion. */
export const REMINDED = [
  'sevenDays',
  'twoDays',
  'lastDay',
  'again',
  'published',
  'announcement',
] as const;

export type Reminded = (typeof REMINDED)[number];

/**
 * How many messages about each urgent action Telegram has taken: for coordinators, long after the
 * waves are forgotten.
 */
export interface ReminderCount {
  readonly what: Reminded;
  readonly count: number;
}

/** In the order of `REMINDED`; nothing of what was never sent. */
export async function reminderCountsOf(
  client: Redis,
  slug: string,
): Promise<readonly ReminderCount[]> {
  const stored = await client.hgetall(keys.reminderCounts(slug));
  return REMINDED.map((what) => ({ what, count: Number(stored[what] ?? 0) })).filter(
    ({ count }) => count > 0,
  );
}
