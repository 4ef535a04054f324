import type { Transformer } from 'grammy';
import type { Dispatcher } from 'undici';
import { readAnswer, type Outcome } from './answers.ts';

/** One call of a method of the Bot API. */
export interface TelegramCall {
  /** Of the address: `/bot<token>/<method>`. */
  readonly path: string;
  /** The payload in JSON. */
  readonly body: string;
  /** Ends the call; grammY's is that of a polyfill. */
  readonly signal: Parameters<Transformer>[3];
  /** How long it may take, in milliseconds, where that is less than the pool's. */
  readonly timeoutMs?: number;
}

const HEADERS = { 'content-type': 'application/json' };

/**
 * One attempt. Never rejects. undici's `request` would make a stream of each answer and take a signal apart for each call,
 * for a quarter of the time of both.
 */
export function attempt(pool: Dispatcher, call: TelegramCall): Promise<Outcome> {
  const { path, body, signal, timeoutMs } = call;
  const limits = timeoutMs !== undefined && { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    let status = 0;
    const chunks: Buffer[] = [];
    const end = (outcome: Outcome): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const onAbort = (): void => controller?.abort(new Error('the call was cancelled'));
    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started;
        if (signal?.aborted) onAbort();
      },
      onResponseStart(_controller, statusCode) {
        status = statusCode;
      },
      onResponseData(_controller, chunk) {
        chunks.push(chunk);
      },
      onResponseEnd: () =>
        end({ kind: 'answer', answer: readAnswer(status, Buffer.concat(chunks).toString()) }),
      onResponseError: (_controller, error) => end({ kind: 'failure', error }),
    };
    signal?.addEventListener('abort', onAbort);
    pool.dispatch({ path, method: 'POST', headers: HEADERS, body, ...limits }, handler);
  });
}
