import { Composer } from 'grammy';
import type { PostbagContext } from '../conversations/context.ts';
import { button } from '../conversations/screen.ts';
import { SENT_KEPT_DAYS_AFTER_LAST_DAY, TTL_SECONDS } from '../store/keys.ts';
import { plainScreen, sendScreen, turnIntoScreen } from './view/screen.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** How long things are kept, in days: the figures in the privacy text are those of the store. */
const KEPT_DAYS = {
  draft: TTL_SECONDS.draft / DAY_SECONDS,
  writer: TTL_SECONDS.writer / DAY_SECONDS,
  sent: SENT_KEPT_DAYS_AFTER_LAST_DAY,
};

/** /help (also the button `h`) and /privacy. */
export function informationHandlers(): Composer<PostbagContext> {
  const composer = new Composer<PostbagContext>();
  composer.command('help', (ctx) => sendScreen(ctx, plainScreen(ctx.say('help'))));
  composer.callbackQuery('h', (ctx) => turnIntoScreen(ctx, plainScreen(ctx.say('help'))));
  composer.command('privacy', (ctx) =>
    sendScreen(ctx, {
      text: ctx.say('privacy', KEPT_DAYS),
      keyboard: [[button(ctx.say('privacy-forget'), 'f:ask')]],
    }),
  );
  return composer;
}
