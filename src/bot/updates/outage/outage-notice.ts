import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { guessLanguage, type Texts } from '../../../locales/texts.ts';
import { setBounded } from '../../../bounded-map.ts';
import { describeCause } from '../../telegram/errors.ts';
import { privateChatOf } from '../chat-of.ts';

/** Says "a moment, please" to everybody who writes during an outage of Redis, once each. */
export interface OutageNotice {
  /**
   * Tells the private chat of `update`, unless it was told in this outage, or the update was
   * handled meanwhile: what was thought not to be kept may have been. Never throws.
   */
  readonly tell: (update: Update) => Promise<void>;
  /**
   * What the chat was told has come true: an update of it was handled. The notice leaves the chat,
   * in which the answer may stand above it; the next outage is told anew. Never throws.
   */
  readonly over: (update: Update) => void;
}

export interface OutageNoticeOptions {
  readonly api: Pick<Api, 'sendMessage' | 'deleteMessage'>;
  readonly texts: Texts;
  readonly log: Logger;
}

/** The chats whose updates were handled last: those of the moment in which Redis comes back. */
const HANDLED_REMEMBERED = 1_000;

export function createOutageNotice({ api, texts, log }: OutageNoticeOptions): OutageNotice {
  /** Chats told, and not yet answered, with the notice. */
  const told = new Map<number, Promise<number | undefined>>();
  /** The number of the last update of a chat that was handled. */
  const handled = new Map<number, number>();

  async function send(chatId: number, text: string, update: number): Promise<number | undefined> {
    try {
      return (await api.sendMessage(chatId, text)).message_id;
    } catch (error) {
      log.warn({ update, cause: describeCause(error) }, 'notice not sent');
      return undefined;
    }
  }

  async function takeBack(chatId: number, notice: Promise<number | undefined>): Promise<void> {
    const id = await notice;
    if (id === undefined) return;
    await api.deleteMessage(chatId, id).catch((error: unknown) => {
      log.warn({ cause: describeCause(error) }, 'notice not taken back');
    });
  }

  return {
    tell: async (update) => {
      const person = privateChatOf(update);
      if (person === undefined || told.has(person.chatId)) return;
      if ((handled.get(person.chatId) ?? -1) >= update.update_id) return;
      // The language that this person chose is in Redis; their app's is the best guess meanwhile.
      const text = texts.say(guessLanguage(person.languageCode), 'error-moment');
      const notice = send(person.chatId, text, update.update_id);
      told.set(person.chatId, notice);
      await notice;
    },
    over: (update) => {
      const person = privateChatOf(update);
      if (person === undefined) return;
      setBounded(handled, person.chatId, update.update_id, HANDLED_REMEMBERED);
      const notice = told.get(person.chatId);
      if (notice === undefined) return;
      told.delete(person.chatId);
      void takeBack(person.chatId, notice);
    },
  };
}
