import type { Dispatcher } from 'undici';

export interface AnswerListener {
  /** Called first; with `abort` the call is ended early. */
  readonly onStart?: (controller: Dispatcher.DispatchController) => void;
  /** Whether the text of an answer of this status is wanted. Default: always. */
  readonly isTextWanted?: (status: number) => boolean;
  readonly onAnswer: (status: number, text: string) => void;
  readonly onFailure: (error: Error) => void;
}

/**
 * Reads an answer of Telegram's for undici's `dispatch`. Its `request` makes a stream of each
 * answer, for a fifth to a quarter of the cost of a whole call, and both the bot and the reminders
 * make thousands of calls a second.
 */
export function answerReader(listener: AnswerListener): Dispatcher.DispatchHandler {
  const { onStart, isTextWanted, onAnswer, onFailure } = listener;
  let status = 0;
  let isWanted = true;
  const chunks: Buffer[] = [];
  return {
    onRequestStart: (controller) => onStart?.(controller),
    onResponseStart(_controller, statusCode) {
      status = statusCode;
      isWanted = isTextWanted?.(status) ?? true;
    },
    onResponseData(_controller, chunk) {
      if (isWanted) chunks.push(chunk);
    },
    onResponseEnd: () =>
      onAnswer(status, chunks.length === 0 ? '' : Buffer.concat(chunks).toString()),
    onResponseError: (_controller, error) => onFailure(error),
  };
}
