import { sequentialize } from '@grammyjs/runner';
import {
  Bot,
  Composer,
  type Context,
  type Transformer,
  type Middleware,
  type MiddlewareFn,
} from 'grammy';
import { INTERVIEW_CALLBACK } from '../conversations/answer.ts';
import type { PostbagContext } from '../conversations/context.ts';
import type { Screen } from '../conversations/screen.ts';
import type { InterviewMiddleware } from '../conversations/loop.ts';
import type { Texts } from '../locales/texts.ts';
import type { Writers } from '../store/writers.ts';
import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { dayQuestionHandlers } from './zones/day-question.ts';
import { fallbackHandlers } from './fallback.ts';
import { forgetHandlers } from './forget.ts';
import { groupHandlers } from './groups/cards.ts';
import { informationHandlers } from './information.ts';
import { withoutLatecomers } from './updates/latecomers.ts';
import { languageHandlers } from './language.ts';
import { membershipHandlers } from './membership.ts';
import { personMiddleware } from './view/person.ts';
import { actionScreen, startScreen } from './cases/open-actions.ts';
import { startHandlers } from './cases/start.ts';
import { viewOf } from './view/view.ts';
import { writeHandlers } from './letters/write.ts';

export interface BotDependencies {
  readonly token: string;
  /** Carries the calls of the bot. */
  readonly transport: Transformer;
  readonly texts: Texts;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant of the program's clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly writers: Writers;
  readonly interview: InterviewMiddleware<PostbagContext>;
  /** What writes about letters that are done: "I have sent it", another letter. */
  readonly afterwards: Middleware<PostbagContext>;
  readonly reminders: Middleware<PostbagContext>;
  /** What else reminders depend on: the language, and the letter in progress. */
  readonly remindersInStep: Middleware<PostbagContext>;
  readonly forgetWriter: (chatId: number) => Promise<void>;
  /** Ends what would write to somebody who blocked the bot. */
  readonly onBlocked: (chatId: number) => Promise<void>;
}

/**
 * The bot, ready to be handed updates. The order of the middleware is the table of contents: what stands
 * above gets an update first.
 */
export function createBot(deps: BotDependencies): Bot<PostbagContext> {
  const bot = new Bot<PostbagContext>(deps.token);
  bot.api.config.use(deps.transport);
  // Two updates of one chat at once lose an answer; different chats never wait for each other.
  bot.use(sequentialize((ctx) => ctx.chatId?.toString()));
  bot.filter(isPrivate, privateChat(deps));
  bot.use(groupHandlers(deps));
  return bot;
}

/** Everything that happens in a private chat. */
function privateChat(deps: BotDependencies): Composer<PostbagContext> {
  const { interview } = deps;
  const chat = new Composer<PostbagContext>();
  chat.use(membershipHandlers(deps));
  chat.use(withoutLatecomers());
  chat.use(personMiddleware(deps));
  chat.use(deps.remindersInStep);
  chat.use(interview.load);
  chat.use(exceptAnswers(atAnyTime(deps)));
  chat.use(interview.run);
  chat.use(fallbackHandlers());
  return chat;
}

/** What works at any time, in the middle of a question too: commands, and buttons of messages long past. */
function atAnyTime(deps: BotDependencies): Composer<PostbagContext> {
  const { actions, now, texts } = deps;
  const screenBehind = (ctx: PostbagContext, slug: string): Screen => {
    const view = viewOf(ctx, now());
    return slug === '' ? startScreen(actions(), view) : actionScreen(slug, actions(), view);
  };
  const composer = new Composer<PostbagContext>();
  composer.use(startHandlers(deps));
  composer.use(writeHandlers(deps));
  composer.use(
    dayQuestionHandlers({ now, screenOf: (slug, view) => actionScreen(slug, actions(), view) }),
  );
  composer.use(languageHandlers({ texts, screenBehind }));
  composer.use(informationHandlers());
  composer.use(forgetHandlers(deps));
  composer.use(deps.reminders);
  composer.use(deps.afterwards);
  return composer;
}

/**
 * Lets answers to a question pass `handlers` by. None of them would take one, and each that is asked stays in
 * memory until the answer is given: together they cost a step of the interview a third of its time.
 */
function exceptAnswers(handlers: Composer<PostbagContext>): MiddlewareFn<PostbagContext> {
  const handle = handlers.middleware();
  return (ctx, next) => (isAnswer(ctx) ? next() : handle(ctx, next));
}

/** A button of the interview, or words that are no command. */
function isAnswer({ callbackQuery, message }: Context): boolean {
  if (callbackQuery) return INTERVIEW_CALLBACK.test(callbackQuery.data ?? '');
  return message?.text !== undefined && !message.text.startsWith('/');
}

function isPrivate(ctx: Context): boolean {
  return ctx.chat?.type === 'private';
}
