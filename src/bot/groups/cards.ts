import { Composer, type Context } from 'grammy';
import { deepLink } from '../../conversations/links.ts';
import { sendMessage } from '../../conversations/messages.ts';
import { plainScreen, urlButton, type Screen } from '../../conversations/screen.ts';
import type { View } from '../../conversations/view.ts';
import { formatDate } from '../../locales/names.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { closing, lastDay } from '../../urgent-action/deadline.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import { cardText } from '../cases/case-card.ts';
import { lineOf } from '../cases/open-actions.ts';
import { setBounded } from '../../bounded-map.ts';
import type { PostbagContext } from '../view/context.ts';
import { sendScreen } from '../view/show.ts';

/** With this many messages or fewer between, a card is still found by looking up. */
const STANDS_ABOVE_WITHIN_MESSAGES = 40;

/** Groups whose last card is remembered, in memory only. */
const GROUPS_REMEMBERED = 1_000;

/** The last card that a group got: what it said, and where it stands. */
interface StandingCard {
  readonly text: string;
  readonly messageId: number;
}

/**
 * Groups and channels: the bot answers /start and a mention with the card and a link to its private
 * chat, its other commands with the link alone, and keeps silent otherwise. Nothing is read or
 * stored here: who writes letters is nobody's business.
 */
export function groupHandlers(): Composer<PostbagContext> {
  const handlers = new Composer<PostbagContext>();
  const cards = new Map<number, StandingCard>();

  /** The card once, and then a short link for as long as it stands above. */
  async function answer(ctx: PostbagContext, slug: string): Promise<void> {
    const { actions, chatId = 0, msgId = 0, view } = ctx;
    const screen = groupScreen(slug, actions, view);
    const above = cards.get(chatId);
    const between = msgId - (above?.messageId ?? Number.NEGATIVE_INFINITY);
    const isCard = screen.keyboard.length > 0;
    // What is over, or that there is nothing to do, is no longer than "it stands above".
    if (isCard && above?.text === screen.text && between <= STANDS_ABOVE_WITHIN_MESSAGES) {
      return sendScreen(ctx, {
        ...plainScreen(view.say(screen.keyboard.length > 1 ? 'group-list-above' : 'group-above')),
        keyboard: screen.keyboard,
      });
    }
    const messageId = await sendMessage(ctx, screen, screen.keyboard);
    setBounded(cards, chatId, { text: screen.text, messageId }, GROUPS_REMEMBERED);
  }

  handlers.command('start', (ctx) => answer(ctx, ctx.match.trim()));
  handlers
    .on('message:entities:bot_command')
    .filter(isCommandOfOurs, (ctx) => sendScreen(ctx, privateLink(ctx.actions, ctx.view)));
  handlers.on('message:entities:mention', async (ctx) => {
    const mention = `@${ctx.me.username}`.toLowerCase();
    const isMeant = ctx.entities('mention').some(({ text }) => text.toLowerCase() === mention);
    if (isMeant) await answer(ctx, '');
  });
  // A button can only have been forwarded here; its spinner stops all the same.
  handlers.on('callback_query', (ctx) => ctx.answerCallbackQuery());
  return handlers;
}

/** "/help@postbag_bot": without the name it may be meant for another bot of the group. */
function isCommandOfOurs(ctx: Context): boolean {
  const ending = `@${ctx.me.username}`.toLowerCase();
  return ctx.entities('bot_command').some(({ text }) => text.toLowerCase().endsWith(ending));
}

/** What only one person is to see, they are to ask where nobody else reads it. */
function privateLink(actions: PublishedActions, view: View): Screen {
  const [only, ...others] = actions.openTo(view);
  const link =
    only && others.length === 0
      ? deepLink(view.username, only.slug)
      : `https://t.me/${view.username}`;
  return {
    ...plainScreen(view.say('group-private')),
    keyboard: [[urlButton(view.say('group-open'), link)]],
  };
}

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
    return [urlButton(lineOf(action, view), deepLink(view.username, action.slug))];
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
