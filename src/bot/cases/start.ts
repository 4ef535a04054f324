import { Composer } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import { NEW_WRITER } from '../../store/writers.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { actionScreen, listScreen, startScreen } from './open-actions.ts';
import { plainScreen, sendScreen, turnIntoScreen } from '../view/screen.ts';
import { viewOf } from '../view/view.ts';

export interface StartOptions {
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
}

/** /start, deep links, and the buttons that lead to a card (`c:<slug>`) or to the list (`a`). */
export function startHandlers({ actions, now }: StartOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();

  composer.command('start', async (ctx) => {
    const view = viewOf(ctx, now());
    const slug = ctx.match.trim();
    // Nothing is kept about them: they are new, or have been away for long, or asked to be forgotten.
    if (ctx.writer === NEW_WRITER) await sendScreen(ctx, plainScreen(ctx.say('welcome')));
    await sendScreen(
      ctx,
      slug === '' ? startScreen(actions(), view) : actionScreen(slug, actions(), view),
    );
  });

  composer.callbackQuery(/^c:(.+)$/, async (ctx) => {
    await turnIntoScreen(ctx, actionScreen(ctx.match[1] ?? '', actions(), viewOf(ctx, now())));
  });

  composer.callbackQuery('a', async (ctx) => {
    await turnIntoScreen(ctx, listScreen(actions(), viewOf(ctx, now())));
  });

  return composer;
}
