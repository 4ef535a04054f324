import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError, type Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import type { Logger } from 'pino';
import type { Texts } from '../../../locales/texts.ts';
import type { InboxWork } from '../inbox/inbox-work.ts';
import { registerMenu } from '../../register-commands.ts';
import type { OutageNotice } from '../outage/outage-notice.ts';
import { startPolling, type Polling } from './polling.ts';
import type { StoreWatch } from '../outage/store-watch.ts';
import { describeCause } from '../../telegram/errors.ts';
import { registerWebhook, unregisterWebhook } from './source.ts';

export interface TakeUpdatesOptions {
  /** Is told who it is. */
  readonly bot: { botInfo: UserFromGetMe };
  readonly api: Api;
  readonly work: InboxWork;
  readonly source:
    | { readonly kind: 'polling' }
    | { readonly kind: 'webhook'; readonly publicUrl: string; readonly secret: string };
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  readonly texts: Texts;
  /** Telegram's ids of the coordinators, who have commands of their own. */
  readonly adminIds?: readonly number[];
  readonly log: Logger;
}

export interface Updates {
  /** Resolves when Telegram has said who we are and updates come in. */
  readonly ready: Promise<void>;
  /**
   * Resolves when it was stopped, rejects when it cannot go on: the token is wrong or was revoked.
   */
  readonly ended: Promise<void>;
  /**
   * Stops taking updates, waits at most `timeoutMs` for those that are being handled, and gives the
   * rest back.
   */
  readonly stop: (timeoutMs: number) => Promise<void>;
}

/** Telegram refuses the token: no waiting helps. */
export class TokenRefused extends Error {
  override readonly name = 'TokenRefused';
}

const TRY_AGAIN_MS = 1_000;

/** Introduces the bot to Telegram, however long that is away, and lets updates in. */
export function takeUpdates(options: TakeUpdatesOptions): Updates {
  const { bot, api, source, log } = options;
  const stopping = new AbortController();
  let polling: Polling | undefined;

  async function begin(): Promise<void> {
    // The update handler needs to know its own name: mentions and links carry it.
    bot.botInfo = await api.getMe();
    if (source.kind === 'webhook') await registerWebhook(api, source.publicUrl, source.secret);
    else await unregisterWebhook(api);
    const { texts, adminIds = [] } = options;
    void registerMenu({ api, texts, log, adminIds });
    log.info({ bot: bot.botInfo.username, updates: source.kind }, 'ready');
  }

  async function beginWhenTelegramIsThere(): Promise<void> {
    for (;;) {
      try {
        return await begin();
      } catch (error) {
        stopping.signal.throwIfAborted();
        if (isRefusal(error)) throw new TokenRefused(describeCause(error), { cause: error });
        log.warn({ cause: describeCause(error) }, 'waiting for Telegram');
        await sleep(TRY_AGAIN_MS, undefined, { signal: stopping.signal });
      }
    }
  }

  async function letUpdatesIn(): Promise<void> {
    await beginWhenTelegramIsThere();
    if (!stopping.signal.aborted) options.work.start();
    if (source.kind === 'polling' && !stopping.signal.aborted) polling = startPolling(options);
  }
  const ready = letUpdatesIn();

  async function end(): Promise<void> {
    try {
      await ready;
      await polling?.ended;
      // A webhook does not end by itself.
      if (!polling && !stopping.signal.aborted) await aborted(stopping.signal);
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
    }
  }

  return {
    ready,
    ended: end(),
    stop: async (timeoutMs) => {
      stopping.abort();
      await Promise.all([polling?.stop(), options.work.stop(timeoutMs)]);
    },
  };
}

function isRefusal(error: unknown): boolean {
  return error instanceof GrammyError && error.error_code >= 400 && error.error_code < 429;
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}
