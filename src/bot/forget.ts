import { Composer } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';
import { button, type Screen } from '../conversations/screen.ts';
import { NEW_WRITER } from '../store/writers.ts';
import { plainScreen, sendScreen, turnIntoScreen } from './view/screen.ts';

export interface ForgetOptions {
  /** Removes every record of this chat, the letter in progress included. */
  readonly forgetWriter: (chatId: number) => Promise<void>;
}

/** /forget: asks once (`f:ask`), then deletes (`f:yes`) or keeps (`f:no`). */
export function forgetHandlers({ forgetWriter }: ForgetOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();
  composer.command('forget', (ctx) => sendScreen(ctx, question(ctx)));
  composer.callbackQuery('f:ask', (ctx) => turnIntoScreen(ctx, question(ctx)));
  composer.callbackQuery('f:no', (ctx) => turnIntoScreen(ctx, plainScreen(ctx.say('forget-kept'))));
  composer.callbackQuery('f:yes', async (ctx) => {
    // The interview first: ended here it cannot write its draft back after all else is gone.
    await ctx.conversation.exitAll();
    ctx.interview.draft = undefined;
    if (ctx.chatId !== undefined) await forgetWriter(ctx.chatId);
    ctx.writer = NEW_WRITER;
    await turnIntoScreen(ctx, plainScreen(ctx.say('forget-done')));
  });
  return composer;
}

function question({ say }: PostbagContext): Screen {
  const keyboard = [[button(say('forget-yes'), 'f:yes')], [button(say('forget-no'), 'f:no')]];
  return { text: say('forget-confirm'), keyboard };
}
