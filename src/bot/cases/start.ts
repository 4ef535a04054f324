import { Composer } from 'grammy';
import { plainScreen } from '../../conversations/screen.ts';
import { NEW_WRITER } from '../../store/writers.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import { actionOrStartScreen, actionScreen, listScreen } from './open-actions.ts';

/** /start, deep links, and the buttons that lead to a card (`c:<slug>`) or to the list (`a`). */
export const startHandlers = new Composer<PostbagContext>();

startHandlers.command('start', async (ctx) => {
  // Nothing is kept about them: they are new, or have been away for long, or asked to be forgotten.
  if (ctx.writer === NEW_WRITER) await sendScreen(ctx, plainScreen(ctx.say('welcome')));
  await sendScreen(ctx, actionOrStartScreen(ctx.match.trim(), ctx.actions, ctx.view));
});

startHandlers.callbackQuery(/^c:(.+)$/, (ctx) =>
  turnIntoScreen(ctx, actionScreen(ctx.match[1] ?? '', ctx.actions, ctx.view)),
);

startHandlers.callbackQuery('a', (ctx) => turnIntoScreen(ctx, listScreen(ctx.actions, ctx.view)));
