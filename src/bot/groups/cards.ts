import { Composer, type Context } from 'grammy';
import type { Screen } from '../../conversations/screen.ts';
import { guessLanguage, type Texts } from '../../locales/texts.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing, lastDay } from '../../urgent-action/deadline.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { locate } from '../../urgent-action/zone.ts';
import { cardText } from '../cases/case-card.ts';
import { deepLink } from '../view/links.ts';
import { openActions } from '../cases/open-actions.ts';
import { plainScreen, sendScreen, urlButton } from '../view/screen.ts';
import type { View } from '../view/view.ts';

export interface GroupOptions {
  readonly actions: () => readonly UrgentAction[];
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
  readonly texts: Texts;
}

/**
 * Groups and channels: the bot answers /start and a mention with the card and a link to its private chat,
 * and keeps silent otherwise. Nothing is read or stored here: who writes letters is nobody's business.
 */
export function groupHandlers({ actions, now, texts }: GroupOptions): Composer<Context> {
  const composer = new Composer();
  composer.command('start', async (ctx) => {
    await sendScreen(ctx, groupScreen(ctx.match.trim(), actions(), groupView(ctx, now(), texts)));
  });
  composer.on('message:entities:mention', async (ctx) => {
    const mention = `@${ctx.me.username}`.toLowerCase();
    const isMeant = ctx.entities('mention').some(({ text }) => text.toLowerCase() === mention);
    if (isMeant) await sendScreen(ctx, groupScreen('', actions(), groupView(ctx, now(), texts)));
  });
  // A button can only have been forwarded here; its spinner stops all the same.
  composer.on('callback_query', (ctx) => ctx.answerCallbackQuery());
  return composer;
}

function groupView(ctx: Context, nowMs: number, texts: Texts): View {
  const language = guessLanguage(ctx.from?.language_code);
  return {
    language,
    say: (key, args) => texts.say(language, key, args),
    ...locate(undefined, language),
    nowMs,
    username: ctx.me.username,
    begun: undefined,
  };
}

function groupScreen(slug: string, actions: readonly UrgentAction[], view: View): Screen {
  const named = actions.find((action) => action.slug === slug.toLowerCase());
  const why = named && closing(named, view.nowMs, view);
  if (named && why !== undefined && why !== 'perhaps') return groupClosed(named, view);
  const open = named ? [named] : openActions(actions, view);
  const [first, ...others] = open;
  if (!first) return plainScreen(view.say('list-none'));
  if (others.length > 0) return groupList(open, view);
  const link = deepLink(view.username, first.slug);
  return {
    ...cardText(first, view),
    keyboard: [[urlButton(view.say('group-write'), link)]],
  };
}

function groupList(open: readonly UrgentAction[], view: View): Screen {
  const keyboard = open.map((action) => {
    const { title } = translationFor(action, view.language);
    return [urlButton(title, deepLink(view.username, action.slug))];
  });
  return { text: view.say('list-heading'), keyboard };
}

function groupClosed(action: UrgentAction, view: View): Screen {
  const { title } = translationFor(action, view.language);
  if (closing(action, view.nowMs, view) === 'stopped') {
    return plainScreen(view.say('group-stopped', { title }));
  }
  const date = formatDate(lastDay(action.deadline), view.language);
  return plainScreen(view.say('group-closed', { title, date }));
}
