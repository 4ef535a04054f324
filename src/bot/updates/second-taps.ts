import type { MiddlewareFn } from 'grammy';
import { setBounded } from '../../bounded-map.ts';

/** Nobody who means a tap twice is faster. */
const SECOND_TAP_WITHIN_MS = 2_000;

/** Chats whose last tap is remembered: more than tap within two seconds. */
const REMEMBERED = 2_000;

/** The last tap of a chat, and when it came (monotonic milliseconds). */
interface Tap {
  /** Message and data. */
  readonly button: string;
  readonly queryId: string;
  readonly atMs: number;
}

/**
 * Answers the second of two quick taps on one button and does nothing else: the first one has been
 * handled. With another button tapped in between it is no second tap, and neither is an update that
 * comes again.
 */
export function withoutSecondTaps(): MiddlewareFn {
  const latest = new Map<number | undefined, Tap>();
  return async (ctx, next) => {
    const { chatId, callbackQuery } = ctx;
    if (!callbackQuery?.data) return next();
    const { id, data, message, inline_message_id } = callbackQuery;
    const button = `${message?.message_id ?? inline_message_id}:${data}`;
    const before = latest.get(chatId);
    const atMs = performance.now();
    setBounded(latest, chatId, { button, queryId: id, atMs }, REMEMBERED);
    const isSecond =
      before?.button === button &&
      before.queryId !== id &&
      atMs - before.atMs < SECOND_TAP_WITHIN_MS;
    if (!isSecond) return next();
    await ctx.answerCallbackQuery();
  };
}
