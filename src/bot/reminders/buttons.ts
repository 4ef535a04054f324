import { Composer } from 'grammy';
import type { Screen } from '../../conversations/screen.ts';
import { NEWS_LIST } from '../../jobs/planning/wave.ts';
import { closing } from '../../urgent-action/deadline.ts';
import { actionScreen } from '../cases/open-actions.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import { clockMenu, placeMenu } from '../zones/clock-menus.ts';
import { askForReminders, changeReminders, listReminders, settleZone } from './arranging.ts';
import {
  endArranged,
  endAsWritten,
  endReminders,
  remindTomorrow,
  takeBackWritten,
} from './below-reminders.ts';
import { LIST } from './button-data.ts';
import { clockDataOf, hourMenu } from './screens.ts';

/**
 * /reminders, and every button of reminders (`r:…`): asking for them, changing, ending, and those
 * below them.
 */
export const reminderHandlers = new Composer<PostbagContext>();

reminderHandlers.command('reminders', async (ctx) => sendScreen(ctx, await listReminders(ctx)));
reminderHandlers.callbackQuery('r:list', async (ctx) =>
  turnIntoScreen(ctx, await listReminders(ctx)),
);
onTap('on', askForReminders);
onTap('z', settleZone);
onTap('t', ({ view }, list, offset) =>
  offset === ''
    ? clockMenu(clockDataOf(list), view)
    : placeMenu(clockDataOf(list), Number(offset), view),
);
onTap('s', (ctx, list) => changeReminders(ctx, list, {}));
onTap('h', (ctx, list, hour) =>
  isHour(hour) ? changeReminders(ctx, list, { hour: Number(hour) }) : hourMenu(list, ctx.view),
);
// A button of long ago does not say what it leads to: it shows what has been arranged, and the new
// one.
onTap('d', (ctx, list, target) =>
  changeReminders(ctx, list, target === '' ? {} : { discreet: target === 'd' }),
);
onTap('unsent', takeBackWritten);
// Below reminders, which may be discreet: what they say is never telling, on the day after the last
// either.
onTap('later', remindTomorrow, true);
onTap('sent', endAsWritten, true);
onTap('off', endReminders, true);
onTap('end', endArranged);

/** What a tap on a button leads to. `rest` is what stood after the list in its data. */
type OnTap = (ctx: PostbagContext, list: string, rest: string) => Promise<Screen> | Screen;

/**
 * `r:<name>:<list>[:<rest>]`: turns the tapped message into what `act` leads to; after the last day
 * into the way on from a closed case, unless `isForClosed`.
 */
function onTap(name: string, act: OnTap, isForClosed = false): void {
  reminderHandlers.callbackQuery(new RegExp(`^r:${name}:${LIST}(?::(.*))?$`), async (ctx) => {
    const [, list = '', rest = ''] = ctx.match;
    const { actions, view } = ctx;
    const action = actions.find(list);
    const isOpen =
      list === NEWS_LIST ||
      (action && (isForClosed || closing(action, view.nowMs, view) === undefined));
    const screen = isOpen ? await act(ctx, list, rest) : actionScreen(list, actions, view);
    await turnIntoScreen(ctx, screen);
  });
}

function isHour(text: string): boolean {
  return /^\d{1,2}$/.test(text) && Number(text) < 24;
}
