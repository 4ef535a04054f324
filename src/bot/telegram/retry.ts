import { setTimeout as sleep } from 'node:timers/promises';
import type { Transformer } from 'grammy';
import type { Logger } from 'pino';
import type { Dispatcher } from 'undici';
import { answerReader } from '../../answer-reader.ts';
import { describeCause } from './errors.ts';
import type { RequestBody } from './request-body.ts';
import { readResponse, type Attempt } from './response.ts';

const FIRST_PAUSE_MS = 200;
const LONGEST_PAUSE_MS = 10_000;

/** One call of a method of the Bot API. */
export interface TelegramCall {
  /** Of the address: `/bot<token>/<method>`. */
  readonly path: string;
  readonly body: RequestBody;
  /** Ends the call; grammY's is that of a polyfill. */
  readonly signal: Parameters<Transformer>[3];
  /** How long it may take, in milliseconds, where that is less than the pool's. */
  readonly timeoutMs?: number;
}

export interface InsistingOptions {
  readonly pool: Dispatcher;
  /** How long one call goes on trying, in milliseconds. */
  readonly patienceMs: number;
  readonly log: Pick<Logger, 'warn'>;
  /** Ends all waiting. */
  readonly closing: AbortSignal;
}

/** Makes a call again until there is an answer that no waiting would better. */
export function insisting({ pool, patienceMs, log, closing }: InsistingOptions) {
  return async (method: string, call: TelegramCall): Promise<Attempt> => {
    const { signal } = call;
    // Polling has pauses of its own.
    const patience = method === 'getUpdates' ? 0 : (call.timeoutMs ?? patienceMs);
    const startedAtMs = performance.now();
    for (let attempts = 1; ; attempts += 1) {
      const result = await attempt(pool, call);
      const pauseMs = pauseBeforeRetry(result, attempts);
      const waitedMs = performance.now() - startedAtMs;
      const isOver = closing.aborted || signal?.aborted === true;
      if (pauseMs === undefined || isOver || waitedMs + pauseMs > patience) return result;
      if (attempts === 1) log.warn({ method, cause: causeOf(result) }, 'telegram: trying again');
      await sleep(pauseMs, undefined, { signal: closing });
    }
  };
}

/**
 * Milliseconds to wait before the next attempt, or undefined when another would not help.
 * `attempts` counts those made so far. A 429 waits for what Telegram says and not less.
 */
function pauseBeforeRetry(result: Attempt, attempts: number): number | undefined {
  if (result.kind === 'response') {
    if (result.response.ok) return undefined;
    const { error_code: code, parameters } = result.response;
    if (code === 429) return (parameters?.retry_after ?? 1) * 1000;
    if (code < 500) return undefined;
  }
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}

/** What went wrong, for the log. */
export function causeOf(result: Attempt): string {
  if (result.kind === 'failure') return describeCause(result.error);
  return result.response.ok ? 'ok' : result.response.description;
}

/** One attempt. Never rejects. */
function attempt(pool: Dispatcher, call: TelegramCall): Promise<Attempt> {
  const { path, body, signal, timeoutMs } = call;
  const limits = timeoutMs !== undefined && { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  const headers = { 'content-type': body.contentType };
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    const end = (result: Attempt): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const onAbort = (): void => controller?.abort(new Error('the call was cancelled'));
    const reader = answerReader({
      onStart(started) {
        controller = started;
        if (signal?.aborted) onAbort();
      },
      onAnswer: (status, text) => end({ kind: 'response', response: readResponse(status, text) }),
      onFailure: (error) => end({ kind: 'failure', error }),
    });
    signal?.addEventListener('abort', onAbort);
    pool.dispatch({ path, method: 'POST', headers, body: body.content, ...limits }, reader);
  });
}
