import { Composer } from 'grammy';
import { CHANGE_DIALOGUE } from '../../conversations/coordinator/desk.ts';
import { translateButtons } from '../../conversations/coordinator/screens.ts';
import { loadDrafts } from '../../conversations/coordinator/sheet/sheet-draft.ts';
import { button, inRows, labelOf, type Keyboard, type Screen } from '../../conversations/screen.ts';
import { formatDate, languageInText } from '../../locales/names.ts';
import { byChannel } from '../../store/totals.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closedReason, daysLeft, lastDay } from '../../urgent-action/deadline.ts';
import { LANGUAGES } from '../../urgent-action/language.ts';
import type { Translation, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { sendScreen, turnIntoScreen } from '../view/show.ts';
import type { SheetContext } from './coordinators.ts';

/**
 * /actions: what is live, draft, expired or stopped, and what can be done about it. Below the
 * dialogues, which it begins.
 */
export const actionHandlers = new Composer<SheetContext>();

actionHandlers.command('actions', async (ctx) => sendScreen(ctx, await listScreen(ctx)));

actionHandlers.callbackQuery(/^ka:([a-z0-9-]+)$/, async (ctx, next) => {
  const action = ctx.actions.find(ctx.match[1]);
  if (action === undefined) return next();
  await turnIntoScreen(ctx, await figuresScreen(action, ctx));
});

actionHandlers.callbackQuery(/^k([msg]):([a-z0-9-]+)$/, async (ctx, next) => {
  const [, letter, slug] = ctx.match;
  if (ctx.actions.find(slug) === undefined) return next();
  await ctx.answerCallbackQuery();
  const kind = letter === 'm' ? 'moved' : letter === 's' ? 'stopped' : 'good';
  await ctx.conversation.exitAll();
  await ctx.conversation.enter(CHANGE_DIALOGUE, slug, kind);
});

async function listScreen(ctx: SheetContext): Promise<Screen> {
  const { drafts } = await loadDrafts(ctx.services.coordination.drafts, ctx.writerId);
  const live = ctx.actions.all.map((action) => {
    const { title } = translationFor(action, ctx.language);
    return button(`${labelOf(title)} · ${statusOf(action, ctx)}`, `ka:${action.slug}`);
  });
  const waiting = drafts.map(({ id, title }) =>
    button(`${labelOf(title)} · ${ctx.say('coordinator-status-draft')}`, `kd:${id}`),
  );
  return { text: ctx.say('coordinator-actions'), keyboard: inRows([...live, ...waiting], 1) };
}

function statusOf(action: UrgentAction, { say, services, view }: SheetContext): string {
  const reason = closedReason(action, services.now(), view.zone);
  if (reason !== undefined) return say(`coordinator-status-${reason}`);
  return say('coordinator-status-live', { days: daysLeft(action, services.now(), view.zone) });
}

async function figuresScreen(action: UrgentAction, ctx: SheetContext): Promise<Screen> {
  const { say, language, services } = ctx;
  const { slug } = action;
  const { sent, languages, reminded, followers } = await services.coordination.totals(slug);
  const letters = [...byChannel(sent)]
    .map(([channel, count]) => `${say(`sending-way-${channel}`)} ${count}`)
    .join(', ');
  const inLanguages = [...languages].map(
    ([tag, count]) => `${languageInText(tag, language)} ${count}`,
  );
  const reminders = reminded.map(
    ({ what, count }) => `${say(`coordinator-reminded-${what}`)} ${count}`,
  );
  const none = say('coordinator-nothing-sent');
  const text = say('coordinator-figures', {
    title: translationFor(action, language).title,
    status: statusOf(action, ctx),
    date: formatDate(lastDay(action.deadline), language),
    texts: textsOf(action, ctx),
    letters: letters || none,
    languages: inLanguages.join(', ') || none,
    reminders: reminders.join(', ') || none,
    count: followers,
  });
  return { text, keyboard: action.kind === 'stop' ? [] : waysOn(action, ctx) };
}

/** In the order of our languages, not of the files. */
function translationsOf({ translations }: UrgentAction): readonly Translation[] {
  return LANGUAGES.flatMap((language) => translations[language] ?? []);
}

/** The languages that there are texts in; which of them nobody has read over. */
function textsOf(action: UrgentAction, { say, language }: SheetContext): string {
  return translationsOf(action)
    .map(({ language: tag, checkedBy }) => {
      const name = languageInText(tag, language);
      return checkedBy === undefined ? say('coordinator-unchecked', { language: name }) : name;
    })
    .join(', ');
}

function waysOn(action: UrgentAction, { say, language }: SheetContext): Keyboard {
  const { slug } = action;
  const there = translationsOf(action);
  const files = there.map(({ language: tag }) => ({ name: `${tag}.yaml`, text: '' }));
  const unread = there
    .filter(({ checkedBy }) => checkedBy === undefined)
    .map(({ language: tag }) =>
      button(
        say('translation-mark', { language: languageInText(tag, language) }),
        `kv:${slug}:${tag}`,
      ),
    );
  return [
    [button(say('coordinator-move'), `km:${slug}`)],
    [button(say('coordinator-good'), `kg:${slug}`), button(say('coordinator-stop'), `ks:${slug}`)],
    ...translateButtons({ slug, files }, { say, language }),
    ...inRows(unread, 1),
  ];
}
