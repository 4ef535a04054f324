import { Composer, type Context } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';

/**
 * The last handler: answers in a private chat what nobody else did, always with a way on. Service messages
 * (a pin, a timer) are Telegram talking, and get no answer.
 */
export function fallbackHandlers(): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();
  composer.on('callback_query', (ctx) =>
    ctx.answerCallbackQuery({ text: ctx.say('fallback-button'), show_alert: true }),
  );
  composer.on('edited_message', answer('fallback-edited'));
  composer.on('message:text').filter(isCommand, answer('fallback-command'));
  composer.on('message:text', answer('fallback-text'));
  composer.on('message:sticker', answer('fallback-sticker'));
  composer.on(['message:voice', 'message:audio', 'message:video_note'], answer('fallback-voice'));
  composer.on(['message:media', 'message:document', 'message:story'], answer('fallback-media'));
  composer.on(
    ['message:location', 'message:contact', 'message:poll', 'message:dice', 'message:game'],
    answer('fallback-other'),
  );
  return composer;
}

function answer(key: string) {
  return (ctx: PostbagContext) => ctx.reply(ctx.say(key));
}

function isCommand(ctx: Context): boolean {
  return ctx.msg?.text?.startsWith('/') ?? false;
}
