import { Composer } from 'grammy';
import { button, plainScreen } from '../conversations/screen.ts';
import { SENT_KEPT_DAYS_AFTER_LAST_DAY, TTL_SECONDS } from '../store/keys.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen, turnIntoScreen } from './view/show.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** How long things are kept, in days: the figures in the privacy text are those of the store. */
const KEPT_DAYS = {
  draft: TTL_SECONDS.draft / DAY_SECONDS,
  writer: TTL_SECONDS.writer / DAY_SECONDS,
  sent: SENT_KEPT_DAYS_AFTER_LAST_DAY,
};

/** /help (also the button `h`) and /privacy. */
export const informationHandlers = new Composer<PostbagContext>();

informationHandlers.command('help', (ctx) => sendScreen(ctx, plainScreen(ctx.say('help'))));
informationHandlers.callbackQuery('h', (ctx) => turnIntoScreen(ctx, plainScreen(ctx.say('help'))));
informationHandlers.command('privacy', (ctx) =>
  sendScreen(ctx, {
    text: ctx.say('privacy', KEPT_DAYS),
    keyboard: [[button(ctx.say('privacy-forget'), 'f:ask')]],
  }),
);
