import type { MiddlewareFn } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import { guessLanguage, type Texts } from '../../locales/texts.ts';
import { NEW_WRITER, type WriterRecord, type Writers } from '../../store/writers.ts';

export interface PersonOptions {
  readonly writers: Writers;
  readonly texts: Texts;
}

/** Puts onto the context who writes to us: what is kept about them, and the language to speak. */
export function personMiddleware({ writers, texts }: PersonOptions): MiddlewareFn<PostbagContext> {
  return async (ctx, next) => {
    const chatId = ctx.chatId;
    // Private chats only, see createBot: there the chat is the person.
    if (chatId === undefined) return;
    ctx.writer = (await writers.load(chatId)) ?? NEW_WRITER;
    ctx.saveWriter = async (record: WriterRecord) => {
      await writers.save(chatId, record);
      ctx.writer = record;
    };
    ctx.language = ctx.writer.language ?? guessLanguage(ctx.from?.language_code);
    ctx.say = (key, args) => texts.say(ctx.language, key, args);
    await next();
  };
}
