import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { guessLanguage, type Texts } from '../../locales/texts.ts';
import { describeCause } from '../telegram/errors.ts';

/** Says "a moment, please" to everybody who writes during an outage of Redis, once each. */
export interface OutageNotice {
  /** Tells the private chat of `update`, unless it was told in this outage. Never throws. */
  readonly tell: (update: Update) => Promise<void>;
  /** The outage is over: from now on a new one is told anew. */
  readonly over: () => void;
}

export interface OutageNoticeOptions {
  readonly api: Pick<Api, 'sendMessage'>;
  readonly texts: Texts;
  readonly log: Logger;
}

export function createOutageNotice({ api, texts, log }: OutageNoticeOptions): OutageNotice {
  /** Chats told in the present outage. */
  const told = new Set<number>();
  return {
    tell: async (update) => {
      const from = (update.message ?? update.callback_query)?.from;
      const chat = update.message?.chat ?? update.callback_query?.message?.chat;
      if (!from || chat?.type !== 'private' || told.has(chat.id)) return;
      told.add(chat.id);
      // The language that this person chose is in Redis; their app's is the best guess meanwhile.
      const text = texts.say(guessLanguage(from.language_code), 'error-moment');
      await api.sendMessage(chat.id, text).catch((error: unknown) => {
        log.warn({ update: update.update_id, cause: describeCause(error) }, 'notice not sent');
      });
    },
    over: () => told.clear(),
  };
}
