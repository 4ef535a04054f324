import type { Transformer } from 'grammy';
import type { Dispatcher } from 'undici';
import { answerReader } from '../../answer-reader.ts';
import { readAnswer, type Outcome } from './answers.ts';

/** One call of a method of the Bot API. */
export interface TelegramCall {
  /** Of the address: `/bot<token>/<method>`. */
  readonly path: string;
  /** The payload in JSON. */
  readonly body: string;
  /** Ends the call; grammY's is that of a polyfill. */
  readonly signal: Parameters<Transformer>[3];
}

const HEADERS = { 'content-type': 'application/json' };

/** One attempt. Never rejects. */
export function attempt(pool: Dispatcher, call: TelegramCall): Promise<Outcome> {
  const { path, body, signal } = call;
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    const end = (outcome: Outcome): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve(outcome);
    };
    const onAbort = (): void => controller?.abort(new Error('the call was cancelled'));
    const reader = answerReader({
      onStart(started) {
        controller = started;
        if (signal?.aborted) onAbort();
      },
      onAnswer: (status, text) => end({ kind: 'answer', answer: readAnswer(status, text) }),
      onFailure: (error) => end({ kind: 'failure', error }),
    });
    signal?.addEventListener('abort', onAbort);
    pool.dispatch({ path, method: 'POST', headers: HEADERS, body }, reader);
  });
}
