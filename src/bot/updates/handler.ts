import { BotError, GrammyError, type Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { guessLanguage, type Texts } from '../../locales/texts.ts';
import { isFenced } from '../../store/inbox/inbox.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { UpdateOutcome } from '../../web/metrics.ts';
import { describeCause, sortError } from '../telegram/errors.ts';
import type { LossNotice } from './outage/loss-notice.ts';
import type { StoreWatch } from './outage/store-watch.ts';

/** How the handling of an update ended. */
export type Handling =
  /** It is through: answered, or failed by a mistake of ours that no second try mends. */
  | { readonly kind: 'through' }
  /** Redis is away. It is to be handled again when it is back. */
  | { readonly kind: 'away' }
  /** Telegram takes nothing: it is to be handled again, not before `afterMs`. */
  | { readonly kind: 'unanswered'; readonly afterMs: number }
  /** Another machine has it. */
  | { readonly kind: 'fenced' };

export interface UpdateHandlerOptions {
  readonly bot: { readonly handleUpdate: (update: Update) => Promise<void> };
  readonly texts: Texts;
  readonly store: StoreWatch;
  readonly loss: LossNotice;
  readonly log: Logger;
  /** The language that a chat has chosen for the bot; undefined where it has chosen none. */
  readonly languageOf: (chatId: number) => Promise<Language | undefined>;
  /** Told of every update and how many seconds it took. */
  readonly onDone: (outcome: UpdateOutcome, seconds: number) => void;
}

export type HandleUpdate = (update: Update) => Promise<Handling>;

const THROUGH: Handling = { kind: 'through' };

/**
 * The error boundary around the bot, for polling and webhook alike. Never throws: whoever wrote
 * gets one calm sentence, the log gets ids and a cause.
 */
export function updateHandler(options: UpdateHandlerOptions): HandleUpdate {
  const { bot, loss, onDone } = options;
  return async (update) => {
    const startedAtMs = performance.now();
    const done = (outcome: UpdateOutcome): void =>
      onDone(outcome, (performance.now() - startedAtMs) / 1000);
    try {
      if (!(await loss.answers(update))) await bot.handleUpdate(update);
      done('handled');
      return THROUGH;
    } catch (error) {
      const handling = await settle(update, error, options);
      done(handling.kind === 'through' ? 'failed' : 'held');
      return handling;
    }
  };
}

async function settle(
  update: Update,
  error: unknown,
  options: UpdateHandlerOptions,
): Promise<Handling> {
  const { store, log } = options;
  const cause: unknown = error instanceof BotError ? error.error : error;
  if (isFenced(cause)) return { kind: 'fenced' };
  if (store.causedBy(cause)) return { kind: 'away' };
  const kind = sortError(cause, store.causedBy);
  const line = { update: update.update_id, kind, cause: describeCause(cause) };
  if (kind === 'outage') {
    log.warn(line, 'an update waits for Telegram');
    return { kind: 'unanswered', afterMs: retryAfterMs(cause) };
  }
  if (kind === 'gone') log.info(line, 'the chat is gone');
  else log.error(line, 'an update failed');
  if (kind === 'bug' && error instanceof BotError) await apologise(error.ctx, options);
  return THROUGH;
}

function retryAfterMs(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1_000 : 0;
}

/** Stops the spinner of a tapped button and says that something went wrong, once. */
async function apologise(
  ctx: Context,
  { texts, log, languageOf }: UpdateHandlerOptions,
): Promise<void> {
  if (ctx.chat?.type !== 'private') return;
  // What failed may be the very store that knows it.
  const chosen = await languageOf(ctx.chat.id).catch(() => undefined);
  const text = texts.say(chosen ?? guessLanguage(ctx.from?.language_code), 'error-failed');
  try {
    if (ctx.callbackQuery) await ctx.answerCallbackQuery();
    await ctx.reply(text);
  } catch (error) {
    log.warn({ update: ctx.update.update_id, cause: describeCause(error) }, 'apology not sent');
  }
}
