import { Composer } from 'grammy';
import { fieldInWords } from '../../conversations/coordinator/field-words.ts';
import { GATE } from '../../conversations/coordinator/sheet/gate-screen.ts';
import { button, type Screen } from '../../conversations/screen.ts';
import { formatMoment } from '../../locales/names.ts';
import type { LogEntry } from '../../store/coordinators/coordinator-log.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import type { SheetContext } from './coordinators.ts';

/** What coordinators can look up at any time, in the middle of a dialogue too. */
export const deskHandlers = new Composer<SheetContext>();

const SHOWN = 15;

deskHandlers.command('log', async (ctx) => sendScreen(ctx, await logScreen(ctx, 0)));

deskHandlers.callbackQuery(/^kl:(\d{1,5})$/, async (ctx) =>
  turnIntoScreen(ctx, await logScreen(ctx, Number(ctx.match[1]))),
);

/** The deeds behind the newest `skipped`, and a way to those before them. */
async function logScreen(ctx: SheetContext, skipped: number): Promise<Screen> {
  const entries = await ctx.services.coordination.log.newest(SHOWN + 1, skipped);
  const lines = entries.slice(0, SHOWN).map((entry) => lineOf(entry, ctx));
  const heading = ctx.say(lines.length === 0 ? 'coordinator-log-none' : 'coordinator-log');
  const older = button(ctx.say('coordinator-log-older'), `kl:${skipped + SHOWN}`);
  return {
    text: [heading, '', ...lines].join('\n').trim(),
    keyboard: entries.length > SHOWN ? [[older]] : [],
  };
}

function lineOf({ atMs, who, deed, what, detail }: LogEntry, ctx: SheetContext): string {
  const { say, language, view, actions, writerId } = ctx;
  const action = actions.find(what);
  const name = action === undefined ? what : translationFor(action, language).title;
  const more = detail === '' ? '' : ` (${detailInWords(detail, ctx)})`;
  return say('coordinator-log-line', {
    when: formatMoment(atMs, view.zone, language),
    who:
      who === writerId
        ? say('coordinator-log-you')
        : say('coordinator-log-other', { id: String(who) }),
    deed: say(`coordinator-deed-${deed}`),
    what: `${name}${more}`,
  });
}

/**
 * A sentence of the gate by its number, a value by its name, another urgent action by its title.
 */
function detailInWords(detail: string, { say, actions, language }: SheetContext): string {
  const sentence = GATE.findIndex((one) => one === detail);
  if (sentence >= 0) return `${sentence + 1}/${GATE.length}`;
  const action = actions.find(detail);
  if (action !== undefined) return translationFor(action, language).title;
  return fieldInWords(detail, { files: [] }, { say });
}
