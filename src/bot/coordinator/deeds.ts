import { Composer } from 'grammy';
import { plainScreen } from '../../conversations/screen.ts';
import { sendScreen } from '../view/show.ts';
import type { SheetContext } from './sheets.ts';

/** What coordinators can look up at any time, in the middle of a dialogue too. */
export const deskHandlers = new Composer<SheetContext>();

const SHOWN = 30;

deskHandlers.command('log', async (ctx) => {
  const entries = await ctx.services.coordination.log.newest(SHOWN);
  const lines = entries.map(({ atMs, who, deed, what, detail }) => {
    const when = new Date(atMs).toISOString().slice(0, 16).replace('T', ' ');
    return ctx.say('coordinator-log-line', {
      when,
      who: String(who),
      deed: ctx.say(`coordinator-deed-${deed}`),
      what: detail === '' ? what : `${what} (${detail})`,
    });
  });
  const heading = ctx.say(lines.length === 0 ? 'coordinator-log-none' : 'coordinator-log');
  await sendScreen(ctx, plainScreen([heading, '', ...lines].join('\n').trim()));
});
