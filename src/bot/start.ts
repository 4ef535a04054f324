import { Composer } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';
import { NEW_WRITER } from '../store/writers.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { actionScreen, listScreen, openActions, unknownScreen } from './open-actions.ts';
import { sendScreen, turnIntoScreen, type Screen } from './screen.ts';
import { viewOf, type View } from './view.ts';

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
    // Nothing kept about them: they are new, or have been away for long, or asked to be forgotten.
    if (ctx.writer === NEW_WRITER) await sendScreen(ctx, { text: ctx.say('welcome') });
    await sendScreen(ctx, startScreen(ctx.match.trim(), actions(), view));
  });

  composer.callbackQuery(/^c:(.+)$/, async (ctx) => {
    const screen = cardOrUnknown(ctx.match[1] ?? '', actions(), viewOf(ctx, now()));
    await turnIntoScreen(ctx, screen);
  });

  composer.callbackQuery('a', async (ctx) => {
    await turnIntoScreen(ctx, listScreen(actions(), viewOf(ctx, now())));
  });

  return composer;
}

/** What /start shows: the urgent action of the link, the only one that is open, or the list. */
export function startScreen(slug: string, actions: readonly UrgentAction[], view: View): Screen {
  if (slug !== '') return cardOrUnknown(slug, actions, view);
  const [only, ...others] = openActions(actions, view);
  if (only && others.length === 0) return actionScreen(only, actions, view);
  return listScreen(actions, view);
}

/** The card of the urgent action `slug` names, whatever its state; helpful where it names none. */
function cardOrUnknown(slug: string, actions: readonly UrgentAction[], view: View): Screen {
  const action = actions.find((candidate) => candidate.slug === slug.toLowerCase());
  return action ? actionScreen(action, actions, view) : unknownScreen(actions, view);
}
