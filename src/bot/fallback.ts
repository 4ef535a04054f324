import { Composer, type Context } from 'grammy';
import { askedBack } from '../conversations/spoken/asked-back.ts';
import { bareWords, isThanks, wordSaid } from '../conversations/spoken/words.ts';
import { showStart } from './cases/start.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen } from './view/show.ts';
import { saidWithWayOn } from './view/way-on.ts';

/**
 * The last handler: answers in a private chat what nobody else did, always with the two or three
 * things that are possible now. Service messages (a pin, a timer) are Telegram talking, and get no
 * answer.
 */
export const fallbackHandlers = new Composer<PostbagContext>();

fallbackHandlers.on('callback_query', (ctx) =>
  ctx.answerCallbackQuery({ text: ctx.say('fallback-button'), show_alert: true }),
);
fallbackHandlers.on('edited_message', saying('fallback-edited'));
fallbackHandlers.on('message:text').filter(isCommand, saying('fallback-command'));
fallbackHandlers
  .on(['message:text', 'message:caption'])
  .filter(says('thanks'), saying('fallback-thanks'));
fallbackHandlers
  .on(['message:text', 'message:caption'])
  .filter(says('hello'), (ctx) => showStart(ctx, ''));
for (const asked of ['safe', 'who'] as const) {
  fallbackHandlers
    .on(['message:text', 'message:caption'])
    .filter(({ msg }) => askedBack(msg.text ?? msg.caption ?? '') === asked)
    .use(saying(`interview-asked-${asked}`));
}
fallbackHandlers.on(['message:text', 'message:caption'], saying('fallback-text'));
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
  [
    'message:location',
    'message:contact',
    'message:poll',
    'message:dice',
    'message:game',
    'message:checklist',
    'message:paid_media',
    'message:giveaway',
    'message:users_shared',
    'message:web_app_data',
  ],
  saying('fallback-other'),
);

function saying(key: string) {
  return (ctx: PostbagContext) => sendScreen(ctx, saidWithWayOn(ctx, ctx.say(key)));
}

function isCommand(ctx: Context): boolean {
  return ctx.msg?.text?.startsWith('/') ?? false;
}

function says(word: 'thanks' | 'hello') {
  return ({ msg }: Context): boolean => {
    const bare = bareWords(msg?.text ?? msg?.caption ?? '');
    return word === 'thanks' ? isThanks(bare) : wordSaid(bare) === word;
  };
}
