import { Composer } from 'grammy';
import { nothingBegun } from '../conversations/interview-state.ts';
import { button, type Screen } from '../conversations/screen.ts';
import { NEW_WRITER } from '../store/writers.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen, turnIntoScreen } from './view/show.ts';
import { saidDiscreetly, saidWithWayOn } from './view/way-on.ts';

/** /forget: asks once (`f:ask`), then deletes (`f:yes`) or keeps (`f:no`). */
export const forgetHandlers = new Composer<PostbagContext>();

forgetHandlers.command('forget', (ctx) => sendScreen(ctx, confirmation(ctx)));
forgetHandlers.callbackQuery('f:ask', (ctx) => turnIntoScreen(ctx, confirmation(ctx)));
forgetHandlers.callbackQuery('f:no', (ctx) =>
  turnIntoScreen(ctx, saidWithWayOn(ctx, ctx.say('forget-kept'))),
);
forgetHandlers.callbackQuery('f:yes', async (ctx) => {
  await ctx.services.forgetWriter(ctx.writerId);
  ctx.writer = NEW_WRITER;
  ctx.interview = nothingBegun();
  await turnIntoScreen(ctx, saidDiscreetly(ctx, ctx.say('forget-done')));
});

function confirmation({ say }: PostbagContext): Screen {
  const keyboard = [[button(say('forget-yes'), 'f:yes')], [button(say('forget-no'), 'f:no')]];
  return { text: say('forget-confirm'), keyboard };
}
