import { Composer, type Context } from 'grammy';
import { button, type Keyboard } from '../conversations/screen.ts';
import { bareWords, wordSaid } from '../conversations/spoken-words.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen } from './view/show.ts';

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
  .filter(isThanks, saying('fallback-thanks'));
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
  ['message:location', 'message:contact', 'message:poll', 'message:dice', 'message:game'],
  saying('fallback-other'),
);

function saying(key: string) {
  return (ctx: PostbagContext) =>
    sendScreen(ctx, { text: ctx.say(key), keyboard: possibleNow(ctx) });
}

/** Going on with a letter or beginning one, what there is to write for, and how it works. */
function possibleNow({ actions, view, say }: PostbagContext): Keyboard {
  const [only, ...others] = actions.openTo(view);
  const begun = actions.find(view.begun);
  const write = begun ?? (others.length === 0 ? only : undefined);
  const label = say(begun === undefined ? 'card-write' : 'card-go-on');
  return [
    ...(write === undefined ? [] : [[button(label, `w:${write.slug}`)]]),
    [button(say('interview-actions'), 'a')],
    [button(say('fallback-help'), 'h')],
  ];
}

function isCommand(ctx: Context): boolean {
  return ctx.msg?.text?.startsWith('/') ?? false;
}

function isThanks({ msg }: Context): boolean {
  return wordSaid(bareWords(msg?.text ?? msg?.caption ?? '')) === 'thanks';
}
