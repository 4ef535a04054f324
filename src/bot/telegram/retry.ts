import type { Attempt } from './response.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/**
 * Milliseconds to wait before the next attempt, or undefined when another would not help.
 * `attempts` counts those made so far. A 429 waits for what Telegram says and not less.
 */
export function pauseBeforeRetry(attempt: Attempt, attempts: number): number | undefined {
  if (attempt.kind === 'response') {
    if (attempt.response.ok) return undefined;
    const { error_code: code, parameters } = attempt.response;
    if (code === 429) return (parameters?.retry_after ?? 1) * 1000;
    if (code < 500) return undefined;
  }
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}
