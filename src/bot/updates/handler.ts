import { BotError, type Bot, type Context } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { guessLanguage, type Texts } from '../../locales/texts.ts';
import type { Language } from '../../urgent-action/language.ts';
import { HeldAtShutdown } from './wait-for-redis.ts';
import { describeCause, sortError } from '../telegram/errors.ts';
import type { StoreWatch } from './store-watch.ts';

/** What became of an update: `held` was given up at shutdown and has to come again. */
export type UpdateOutcome = 'handled' | 'failed' | 'held';

export interface UpdateHandlerOptions {
  readonly bot: Bot;
  readonly texts: Texts;
  readonly store: StoreWatch;
  readonly log: Logger;
  /** The language that a chat has chosen for the bot; undefined where it has chosen none. */
  readonly languageOf: (chatId: number) => Promise<Language | undefined>;
  /** Told of every update and how many seconds it took. */
  readonly onDone: (outcome: UpdateOutcome, seconds: number) => void;
}

/**
 * The error boundary around the bot, for polling and webhook alike. Never throws: whoever wrote gets one
 * calm sentence, the log gets ids and a cause. False: the update was given up and has to come again.
 */
export function updateHandler(options: UpdateHandlerOptions): (update: Update) => Promise<boolean> {
  return async (update) => {
    const startedAtMs = performance.now();
    const outcome = await handle(update, options);
    options.onDone(outcome, (performance.now() - startedAtMs) / 1000);
    return outcome !== 'held';
  };
}

async function handle(update: Update, options: UpdateHandlerOptions): Promise<UpdateOutcome> {
  try {
    await options.bot.handleUpdate(update);
    return 'handled';
  } catch (error) {
    const cause: unknown = error instanceof BotError ? error.error : error;
    if (cause instanceof HeldAtShutdown) return 'held';
    const kind = sortError(cause, options.store.causedBy);
    const line = { update: update.update_id, kind, cause: describeCause(cause) };
    if (kind === 'gone') options.log.info(line, 'the chat is gone');
    else options.log[kind === 'bug' ? 'error' : 'warn'](line, 'an update failed');
    if (kind === 'bug' && error instanceof BotError) await apologise(error.ctx, options);
    return 'failed';
  }
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
