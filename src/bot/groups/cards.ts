import { Composer } from 'grammy';
import { deepLink } from '../../conversations/links.ts';
import { plainScreen, urlButton, type Screen } from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing, lastDay } from '../../urgent-action/deadline.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { cardText } from '../cases/case-card.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen } from '../view/show.ts';

/**
 * Groups and channels: the bot answers /start and a mention with the card and a link to its private
 * chat, and keeps silent otherwise. Nothing is read or stored here: who writes letters is nobody's
 * business.
 */
export const groupHandlers = new Composer<PostbagContext>();

groupHandlers.command('start', (ctx) =>
  sendScreen(ctx, groupScreen(ctx.match.trim(), ctx.actions, ctx.view)),
);
groupHandlers.on('message:entities:mention', async (ctx) => {
  const mention = `@${ctx.me.username}`.toLowerCase();
  const isMeant = ctx.entities('mention').some(({ text }) => text.toLowerCase() === mention);
  if (isMeant) await sendScreen(ctx, groupScreen('', ctx.actions, ctx.view));
});
// A button can only have been forwarded here; its spinner stops all the same.
groupHandlers.on('callback_query', (ctx) => ctx.answerCallbackQuery());

function groupScreen(slug: string, actions: PublishedActions, view: View): Screen {
  const named = actions.find(slug);
  const why = named && closing(named, view.nowMs, view);
  if (named && why !== undefined && why !== 'perhaps') return groupClosed(named, view);
  const open = named ? [named] : actions.openTo(view);
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
