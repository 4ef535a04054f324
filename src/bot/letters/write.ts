import { Composer } from 'grammy';
import { putAside } from '../../conversations/engine.ts';
import { plainScreen } from '../../conversations/screen.ts';
import { closing } from '../../urgent-action/deadline.ts';
import { actionScreen, listScreen } from '../cases/open-actions.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import { beginLetter } from './begin-letter.ts';

/**
 * /write and the button `w:<slug>`: begin a letter or go on with it; /cancel puts it away for
 * later. The interview itself says no where the letter begun is for an urgent action that has
 * closed meanwhile.
 */
export const writeHandlers = new Composer<PostbagContext>();

writeHandlers.command('write', async (ctx) => {
  const { actions, view } = ctx;
  const [only, ...others] = actions.openTo(view);
  const action = actions.find(view.begun) ?? (others.length === 0 ? only : undefined);
  if (action) await beginLetter(ctx, action);
  else await sendScreen(ctx, listScreen(actions, view));
});

writeHandlers.callbackQuery(/^w:(.+)$/, async (ctx) => {
  const { actions, view } = ctx;
  const slug = ctx.match[1] ?? '';
  const action = actions.find(slug);
  if (!action || closing(action, view.nowMs, view))
    return turnIntoScreen(ctx, actionScreen(slug, actions, view));
  await beginLetter(ctx, action);
});

writeHandlers.command('cancel', async (ctx) => {
  const isPutAside = await putAside(ctx.services.letterInterview, ctx);
  if (!isPutAside) await sendScreen(ctx, plainScreen(ctx.say('cancel-nothing')));
});
