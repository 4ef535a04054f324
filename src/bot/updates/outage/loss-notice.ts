import type { Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Redis } from 'ioredis';
import { guessLanguage, type Texts } from '../../../locales/texts.ts';
import { TTL_SECONDS } from '../../../store/lifetimes.ts';
import { keys } from '../../../store/redis-keys.ts';
import type { Seal } from '../../../store/sealed/seal.ts';
import { setBounded } from '../../../bounded-map.ts';
import { privateChatOf } from '../chat-of.ts';

/** Says that all is gone, to everybody who goes on with what is gone, once each. */
export interface LossNotice {
  /** Redis came back empty. */
  readonly begin: () => Promise<void>;
  /**
   * Says so where it is to be said. True: that is the answer to `update`, which would have been
   * taken for something else.
   */
  readonly answers: (update: Update) => Promise<boolean>;
  /** Forgets that `chatId` was told. */
  readonly forget: (chatId: number | string) => Promise<void>;
}

export interface LossNoticeOptions {
  readonly redis: Redis;
  readonly seal: Seal;
  readonly api: Pick<Api, 'sendMessage' | 'answerCallbackQuery'>;
  readonly texts: Texts;
}

/** Told by this machine, whatever was forgotten since. */
const TOLD_AT_MOST = 20_000;

/** Marks that there was a loss at all, for machines that start after it. */
const ANY = '';

/**
 * A Redis that comes back empty has lost letters in progress, reminders and languages. Whoever
 * types an answer or taps a button then is told so instead of an answer; a command is done all the
 * same. Who comes with /start begins anyway, and may be new. After two weeks no letter that was in
 * progress would be there any more.
 */
export function createLossNotice({ redis, seal, api, texts }: LossNoticeOptions): LossNotice {
  const key = keys.lossTold();
  const nameOf = (chatId: number | string): string => seal.hash(key, chatId);
  const toldHere = new Map<number, true>();
  let isKnown: Promise<boolean> | undefined;

  /** Asked of Redis once, and again where it did not answer. */
  function happened(): Promise<boolean> {
    isKnown ??= redis.exists(key).then(
      (found) => found === 1,
      (error: unknown) => {
        isKnown = undefined;
        throw error;
      },
    );
    return isKnown;
  }

  return {
    begin: async () => {
      isKnown = undefined;
      toldHere.clear();
      await redis.multi().sadd(key, ANY).expire(key, TTL_SECONDS.draft).exec();
    },
    answers: async (update) => {
      if (!(await happened())) return false;
      const person = privateChatOf(update);
      if (person === undefined || toldHere.has(person.chatId)) return false;
      const typed = update.message?.text ?? '';
      const name = nameOf(person.chatId);
      if ((await redis.sismember(key, name)) === 1) return false;
      if (!typed.startsWith('/start')) {
        const text = texts.say(guessLanguage(person.languageCode), 'error-emptied');
        await api.sendMessage(person.chatId, text);
      }
      await redis.sadd(key, name);
      setBounded(toldHere, person.chatId, true, TOLD_AT_MOST);
      if (typed.startsWith('/')) return false;
      const { callback_query: tap } = update;
      if (tap) await api.answerCallbackQuery(tap.id);
      return true;
    },
    forget: async (chatId) => void (await redis.srem(key, nameOf(chatId))),
  };
}
