import { onTestFinished } from 'vitest';
import type { MovableClock } from '../../src/clock.ts';
import {
  startLocalBotApi,
  type LocalBotApi,
  type LocalBotApiOptions,
} from '../../src/playground/bot-api/local-bot-api.ts';
import { stillClock } from './still-clock.ts';

/** The token of every bot under test. */
export const TOKEN = '1000:test-token';

/** A Wednesday inside the example's period. */
export const TEST_START_MS = Date.parse('2014-11-05T09:00:00Z');

export interface TestedApi {
  readonly api: LocalBotApi;
  readonly clock: MovableClock;
}

/**
 * A local Bot API for one test, on a clock that stands at `TEST_START_MS`; closed when the test
 * ends.
 */
export async function localBotApi(options: Partial<LocalBotApiOptions> = {}): Promise<TestedApi> {
  const clock = stillClock(TEST_START_MS);
  const api = await startLocalBotApi({ clock, token: TOKEN, ...options });
  onTestFinished(() => api.close());
  return { api, clock };
}

/** Calls a method over HTTP with no client in between; returns Telegram's answer as it is. */
export async function callBotApi(
  api: LocalBotApi,
  method: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(`${api.url}/bot${TOKEN}/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(params),
  });
  const body: unknown = await response.json();
  if (typeof body !== 'object' || body === null) throw new Error('The Bot API answered no object.');
  return { ...body };
}
