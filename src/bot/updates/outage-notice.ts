import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { guessLanguage, type Texts } from '../../locales/texts.ts';
import { describeCause } from '../telegram/errors.ts';
import { privateChatOf } from './chat-of.ts';

/** Says "a moment, please" to everybody who writes during an outage of Redis, once each. */
export interface OutageNotice {
  /** Tells the private chat of `update`, unless it was told in this outage. Never throws. */
  readonly tell: (update: Update) => Promise<void>;
  /** What the chat was told has come true: an update of it was handled. The next outage is told anew. */
  readonly over: (update: Update) => void;
}

export interface OutageNoticeOptions {
  readonly api: Pick<Api, 'sendMessage'>;
  readonly texts: Texts;
  readonly log: Logger;
}

export function createOutageNotice({ api, texts, log }: OutageNoticeOptions): OutageNotice {
  /** Chats told, and not yet answered. */
  const told = new Set<number>();
  return {
    tell: async (update) => {
      const person = privateChatOf(update);
      if (person === undefined || told.has(person.chatId)) return;
      told.add(person.chatId);
      // The language that this person chose is in Redis; their app's is the best guess meanwhile.
      const text = texts.say(guessLanguage(person.languageCode), 'error-moment');
      await api.sendMessage(person.chatId, text).catch((error: unknown) => {
        log.warn({ update: update.update_id, cause: describeCause(error) }, 'notice not sent');
      });
    },
    over: (update) => {
      if (told.size === 0) return;
      const person = privateChatOf(update);
      if (person !== undefined) told.delete(person.chatId);
    },
  };
}
