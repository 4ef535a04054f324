import type { MiddlewareFn } from 'grammy';
import { setBounded } from '../telegram/bounded-map.ts';

/** Nobody who means a tap twice is faster. */
const SECOND_TAP_WITHIN_MS = 2_000;

/** Taps that are remembered: more than come within two seconds. */
const REMEMBERED = 2_000;

/** A tap on a button, and when it came (monotonic milliseconds). */
interface Tap {
  readonly queryId: string;
  readonly atMs: number;
}

/**
 * Answers the second of two quick taps on one button and does nothing else: the first one has been
 * or is being handled. An update that comes again is not a second tap. Stands before updates wait
 * for each other, so that it is the writer's pace that is measured and not ours.
 */
export function withoutSecondTaps(): MiddlewareFn {
  const latest = new Map<string, Tap>();
  return async (ctx, next) => {
    const { chatId, callbackQuery } = ctx;
    if (!callbackQuery?.data) return next();
    const { id, data, message, inline_message_id } = callbackQuery;
    const button = `${chatId}:${message?.message_id ?? inline_message_id}:${data}`;
    const before = latest.get(button);
    const atMs = performance.now();
    setBounded(latest, button, { queryId: id, atMs }, REMEMBERED);
    const isSecond =
      before !== undefined && before.queryId !== id && atMs - before.atMs < SECOND_TAP_WITHIN_MS;
    if (!isSecond) return next();
    await ctx.answerCallbackQuery();
  };
}
