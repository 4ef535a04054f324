import { Composer } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import type { InterviewMiddleware } from '../../conversations/loop.ts';
import { startInterview } from '../../conversations/start-interview.ts';
import { closing } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { actionScreen, listScreen, openActions } from '../cases/open-actions.ts';
import { plainScreen, sendScreen, turnIntoScreen } from '../view/screen.ts';
import { viewOf } from '../view/view.ts';

export interface WriteOptions {
  readonly actions: () => readonly UrgentAction[];
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
  readonly interview: Pick<InterviewMiddleware<PostbagContext>, 'cancel'>;
}

/**
 * /write and the button `w:<slug>`: begin a letter or go on with it; /cancel puts it away for later. The
 * interview itself says no where the letter begun is for an urgent action that has closed meanwhile.
 */
export function writeHandlers({ actions, now, interview }: WriteOptions): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();

  composer.command('write', async (ctx, next) => {
    const view = viewOf(ctx, now());
    const open = openActions(actions(), view);
    const begun = actions().find(({ slug }) => slug === ctx.interview.draft?.slug);
    const action = begun ?? (open.length === 1 ? open[0] : undefined);
    if (action) await startInterview(ctx, action, next);
    else await sendScreen(ctx, listScreen(actions(), view));
  });

  composer.callbackQuery(/^w:(.+)$/, async (ctx, next) => {
    const view = viewOf(ctx, now());
    const slug = ctx.match[1] ?? '';
    const action = actions().find((known) => known.slug === slug);
    if (!action || closing(action, view.nowMs, view))
      return turnIntoScreen(ctx, actionScreen(slug, actions(), view));
    await startInterview(ctx, action, next);
  });

  composer.command('cancel', async (ctx) => {
    const isCancelled = await interview.cancel(ctx);
    if (!isCancelled) await sendScreen(ctx, plainScreen(ctx.say('cancel-nothing')));
  });

  return composer;
}
