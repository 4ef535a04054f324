import { Composer } from 'grammy';
import type { PostbagContext } from '../view/context.ts';
import { turnIntoScreen } from '../view/show.ts';
import { clockMenu, placeMenu } from '../zones/clock-menus.ts';
import { isZone } from '../zones/clocks.ts';
import { dayQuestionData } from './day-question.ts';
import { actionScreen } from './open-actions.ts';

/** The answers to `dayQuestion` (`z:…`). From then on the zone is known. */
export const dayQuestionHandlers = new Composer<PostbagContext>();

dayQuestionHandlers.callbackQuery(/^z:([a-z0-9-]+)(?::(.+))?$/, async (ctx) => {
  const [, slug = '', choice = ''] = ctx.match;
  const data = dayQuestionData(slug);
  if (/^-?\d{1,3}$/.test(choice)) {
    return turnIntoScreen(ctx, placeMenu(data, Number(choice), ctx.view));
  }
  if (!isZone(choice)) return turnIntoScreen(ctx, clockMenu(data, ctx.view));
  await ctx.saveWriter({ ...ctx.writer, zone: choice });
  await turnIntoScreen(ctx, actionScreen(slug, ctx.actions, ctx.view));
});
