import { Composer } from 'grammy';
import { plainScreen } from '../../conversations/screen.ts';
import { NEW_WRITER } from '../../store/writers.ts';
import type { PostbagContext } from '../view/context.ts';
import { noteShown } from '../view/last-shown.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import { ownView } from './own-view.ts';
import { actionOrStartScreen, actionScreen, listScreen } from './open-actions.ts';

/** /start, deep links, and the buttons that lead to a card (`c:<slug>`) or to the list (`a`). */
export const startHandlers = new Composer<PostbagContext>();

startHandlers.command('start', (ctx) => showStart(ctx, ctx.match.trim()));

/**
 * The welcome to who is new, and the card of the urgent action that `slug` names, or what is open.
 */
export async function showStart(ctx: PostbagContext, slug: string): Promise<void> {
  // Nothing is kept about them: they are new, or have been away for long, or asked to be forgotten.
  if (ctx.writer === NEW_WRITER) await sendScreen(ctx, plainScreen(ctx.say('welcome')));
  await sendScreen(ctx, actionOrStartScreen(slug, ctx.actions, await ownView(ctx, slug)));
  await noteShown(ctx, slug === '' ? 'list' : 'card', slug);
}

startHandlers.callbackQuery(/^c:(.+)$/, async (ctx) => {
  const [, slug = ''] = ctx.match;
  await turnIntoScreen(ctx, actionScreen(slug, ctx.actions, await ownView(ctx, slug)));
  await noteShown(ctx, 'card', slug);
});

startHandlers.callbackQuery('a', async (ctx) => {
  await turnIntoScreen(ctx, listScreen(ctx.actions, ctx.view));
  await noteShown(ctx, 'list');
});

/** The card of the urgent action `slug` at the end of the chat. */
export async function sendCard(ctx: PostbagContext, slug: string): Promise<void> {
  await sendScreen(ctx, actionScreen(slug, ctx.actions, await ownView(ctx, slug)));
  await noteShown(ctx, 'card', slug);
}

/** The list at the end of the chat, to choose from by a tap or in words. */
export async function sendList(ctx: PostbagContext): Promise<void> {
  await sendScreen(ctx, listScreen(ctx.actions, ctx.view));
  await noteShown(ctx, 'list');
}
