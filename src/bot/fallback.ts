import { Composer, type Context } from 'grammy';
import type { PostbagContext } from './view/context.ts';

/**
 * The last handler: answers in a private chat what nobody else did, always with a way on. Service
 * messages (a pin, a timer) are Telegram talking, and get no answer.
 */
export const fallbackHandlers = new Composer<PostbagContext>();

fallbackHandlers.on('callback_query', (ctx) =>
  ctx.answerCallbackQuery({ text: ctx.say('fallback-button'), show_alert: true }),
);
fallbackHandlers.on('edited_message', saying('fallback-edited'));
fallbackHandlers.on('message:text').filter(isCommand, saying('fallback-command'));
fallbackHandlers.on('message:text', saying('fallback-text'));
fallbackHandlers.on('message:sticker', saying('fallback-sticker'));
fallbackHandlers.on(
  ['message:voice', 'message:audio', 'message:video_note'],
  saying('fallback-voice'),
);
fallbackHandlers.on(
  ['message:media', 'message:document', 'message:story'],
  saying('fallback-media'),
);
fallbackHandlers.on(
  ['message:location', 'message:contact', 'message:poll', 'message:dice', 'message:game'],
  saying('fallback-other'),
);

function saying(key: string) {
  return (ctx: PostbagContext) => ctx.reply(ctx.say(key));
}

function isCommand(ctx: Context): boolean {
  return ctx.msg?.text?.startsWith('/') ?? false;
}
