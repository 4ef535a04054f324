import { Composer, InlineKeyboard } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';
import { NEW_WRITER } from '../store/writers.ts';
import { sendScreen, turnIntoScreen, type Screen } from './screen.ts';

export interface ForgetOptions {
  /** Removes every record of this chat, the letter in progress included. */
  readonly forgetWriter: (chatId: number) => Promise<void>;
}

/** /forget: asks once (`f:ask`), then deletes (`f:yes`) or keeps (`f:no`). */
export function forgetHandlers({ forgetWriter }: ForgetOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();
  composer.command('forget', (ctx) => sendScreen(ctx, question(ctx)));
  composer.callbackQuery('f:ask', (ctx) => turnIntoScreen(ctx, question(ctx)));
  composer.callbackQuery('f:no', (ctx) => turnIntoScreen(ctx, { text: ctx.say('forget-kept') }));
  composer.callbackQuery('f:yes', async (ctx) => {
    // The interview first: ended here it cannot write its draft back after all else is gone.
    await ctx.conversation.exitAll();
    ctx.interview.draft = undefined;
    if (ctx.chatId !== undefined) await forgetWriter(ctx.chatId);
    ctx.writer = NEW_WRITER;
    await turnIntoScreen(ctx, { text: ctx.say('forget-done') });
  });
  return composer;
}

function question({ say }: PostbagContext): Screen {
  const keyboard = new InlineKeyboard()
    .text(say('forget-yes'), 'f:yes')
    .row()
    .text(say('forget-no'), 'f:no');
  return { text: say('forget-confirm'), keyboard };
}
