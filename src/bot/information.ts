import { Composer } from 'grammy';
import { button, type Screen } from '../conversations/screen.ts';
import { SENT_KEPT_DAYS_AFTER_LAST_DAY, TTL_SECONDS } from '../store/lifetimes.ts';
import type { PostbagContext } from './view/context.ts';
import { sendScreen, turnIntoScreen } from './view/show.ts';
import { toWrite } from './view/way-on.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** How long things are kept, in days: the figures in the privacy text are those of the store. */
const KEPT_DAYS = {
  draft: TTL_SECONDS.draft / DAY_SECONDS,
  writer: TTL_SECONDS.writer / DAY_SECONDS,
  sent: SENT_KEPT_DAYS_AFTER_LAST_DAY,
};

/** /help (also the button `h`), and /privacy with all of it behind the button `h:privacy`. */
export const informationHandlers = new Composer<PostbagContext>();

informationHandlers.command('help', (ctx) => sendScreen(ctx, helpScreen(ctx)));
informationHandlers.callbackQuery('h', (ctx) => turnIntoScreen(ctx, helpScreen(ctx)));
informationHandlers.command('privacy', (ctx) => {
  const more = button(ctx.say('privacy-more-button'), 'h:privacy');
  return sendScreen(ctx, privacyScreen(ctx, 'privacy', [[more]]));
});
informationHandlers.callbackQuery('h:privacy', (ctx) =>
  turnIntoScreen(ctx, privacyScreen(ctx, 'privacy-more', [])),
);

function helpScreen(ctx: PostbagContext): Screen {
  return { text: ctx.say('help'), keyboard: toWrite(ctx) };
}

function privacyScreen({ say }: PostbagContext, key: string, more: Screen['keyboard']): Screen {
  return {
    text: say(key, KEPT_DAYS),
    keyboard: [
      ...more,
      [button(say('privacy-show'), 'e')],
      [button(say('privacy-forget'), 'f:ask')],
    ],
  };
}
