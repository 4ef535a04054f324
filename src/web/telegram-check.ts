import { request } from 'undici';
import type { Check } from './health.ts';

export interface TelegramCheckOptions {
  /** `https://api.telegram.org` or another Bot API server, with no slash at the end. */
  readonly apiRoot: string;
  readonly token: string;
}

/** Whoever asks more often gets the last answer. */
const REMEMBERED_MS = 5_000;
const TIMEOUT_MS = 3_000;

/**
 * Whether Telegram answers `getMe`. With a call of its own, that is given up after three seconds:
 * the bot's client goes on trying for minutes, and each question of a monitor would leave another
 * call behind.
 */
export function telegramCheck({ apiRoot, token }: TelegramCheckOptions): Check {
  const address = `${apiRoot}/bot${token}/getMe`;
  let last: { readonly atMs: number; readonly answer: Promise<void> } | undefined;

  async function ask(): Promise<void> {
    const { statusCode, body } = await request(address, {
      method: 'POST',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    await body.dump();
    if (statusCode !== 200) throw new Error(`Telegram answers ${statusCode}`);
  }

  return () => {
    const nowMs = performance.now();
    if (last === undefined || nowMs - last.atMs > REMEMBERED_MS) {
      last = { atMs: nowMs, answer: ask() };
    }
    return last.answer;
  };
}
