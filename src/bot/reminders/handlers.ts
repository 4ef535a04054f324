import { Composer } from 'grammy';
import type { PostbagContext } from '../../conversations/context.ts';
import type { Screen } from '../../conversations/screen.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { closing } from '../../urgent-action/deadline.ts';
import { actionScreen } from '../cases/open-actions.ts';
import { LIST } from './button-data.ts';
import { answerStop, answerTomorrow, answerUnwritten, answerWritten } from './answers.ts';
import { askForReminders, changeReminders, listReminders, settleZone } from './arranging.ts';
import type { RemindersOptions } from './options.ts';
import { clockMenu, placeMenu } from '../zones/clock-menus.ts';
import { clockDataOf, hourMenu } from './screens.ts';
import { sendScreen, turnIntoScreen } from '../view/screen.ts';
import { viewOf, type View } from '../view/view.ts';

/** What a tap on a button leads to. `rest` is what stood after the list in its data. */
type Answer = (
  ctx: PostbagContext,
  list: string,
  rest: string,
  view: View,
) => Promise<Screen> | Screen;

/** /reminders, and every button of reminders (`r:…`): asking for them, changing, ending, and those below them. */
export function reminderHandlers(options: RemindersOptions): Composer<PostbagContext> {
  const { actions, now } = options;
  const composer = new Composer<PostbagContext>();

  /**
   * `r:<name>:<list>[:<rest>]`: turns the tapped message into the answer; after the last day into the way on from a closed
   * case, unless `isForClosed`.
   */
  function onTap(name: string, answer: Answer, isForClosed = false): void {
    composer.callbackQuery(new RegExp(`^r:${name}:${LIST}(?::(.*))?$`), async (ctx) => {
      const [, list = '', rest = ''] = ctx.match;
      const view = viewOf(ctx, now());
      const action = actions().find(({ slug }) => slug === list);
      const isOpen =
        list === NEWS_LIST ||
        (action && (isForClosed || closing(action, view.nowMs, view) === undefined));
      const screen = isOpen
        ? await answer(ctx, list, rest, view)
        : actionScreen(list, actions(), view);
      await turnIntoScreen(ctx, screen);
    });
  }

  composer.command('reminders', async (ctx) => sendScreen(ctx, await listReminders(options, ctx)));
  composer.callbackQuery('r:list', async (ctx) =>
    turnIntoScreen(ctx, await listReminders(options, ctx)),
  );
  onTap('on', (ctx, list, hint) => askForReminders(options, ctx, list, hint));
  onTap('z', (ctx, list, zone) => settleZone(options, ctx, list, zone));
  onTap('t', (_ctx, list, offset, view) =>
    offset === ''
      ? clockMenu(clockDataOf(list), view)
      : placeMenu(clockDataOf(list), Number(offset), view),
  );
  onTap('s', (ctx, list) => changeReminders(options, ctx, list, {}));
  onTap('h', (ctx, list, hour, view) =>
    isHour(hour)
      ? changeReminders(options, ctx, list, { hour: Number(hour) })
      : hourMenu(list, view),
  );
  // A button of long ago does not say what it leads to: it shows what has been arranged, and the new one.
  onTap('d', (ctx, list, target) =>
    changeReminders(options, ctx, list, target === '' ? {} : { discreet: target === 'd' }),
  );
  onTap('unsent', (ctx, slug) => answerUnwritten(options, ctx, slug));
  // Below reminders, which may be discreet: what they say is never telling, on the day after the last either.
  onTap('later', (ctx, slug) => answerTomorrow(options, ctx, slug), true);
  onTap('sent', (ctx, slug) => answerWritten(options, ctx, slug), true);
  onTap('off', (ctx, list) => answerStop(options, ctx, list), true);
  return composer;
}

function isHour(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) < 24;
}
