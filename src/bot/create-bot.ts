import {
  Bot,
  Composer,
  type Context,
  type Middleware,
  type MiddlewareFn,
  type Transformer,
} from 'grammy';
import { runInterview } from '../conversations/engine.ts';
import { isInterviewTap } from '../conversations/read-turn.ts';
import { isCoordinator, isForLetter } from './coordinator/coordinators.ts';
import { roomByNeed } from './coordinator/room-by-need.ts';
import type { CoordinatorRoom, RoomOptions } from './coordinator/room.ts';
import { fetchThrough } from './telegram/fetch-through.ts';
import { dayQuestionHandlers } from './cases/day-answers.ts';
import { startHandlers } from './cases/start.ts';
import { languageHandlers } from './choose-language.ts';
import { exportHandlers } from './export.ts';
import { fallbackHandlers } from './fallback.ts';
import { forgetHandlers } from './forget.ts';
import { groupHandlers } from './groups/cards.ts';
import { informationHandlers } from './information.ts';
import { letterTapHandlers } from './letters/taps.ts';
import { writeHandlers } from './letters/write.ts';
import { reminderHandlers } from './reminders/buttons.ts';
import { stopHandlers } from './stop.ts';
import { typedLabelHandlers } from './typed-labels.ts';
import { deliver, deliveryOf } from '../store/inbox/delivery.ts';
import { withoutLatecomers } from './updates/latecomers.ts';
import { sendingOnce, sendingOnceByChat } from './updates/inbox/sending-once.ts';
import { withoutSecondTaps } from './updates/second-taps.ts';
import { loadWriter, PostbagContext, type Services } from './view/context.ts';
import { withoutMention, withSpokenCommand } from './view/spoken-command.ts';

/**
 * What works at any time, in the middle of a question too: commands, and buttons of messages long
 * past.
 */
const AT_ANY_TIME: readonly Middleware<PostbagContext>[] = [
  startHandlers,
  writeHandlers,
  dayQuestionHandlers,
  languageHandlers,
  informationHandlers,
  forgetHandlers,
  exportHandlers,
  stopHandlers,
  reminderHandlers,
  letterTapHandlers,
];

export interface BotDependencies {
  readonly token: string;
  /** Carries the calls of the bot. */
  readonly transport: Transformer;
  /** What every handler finds on its context. */
  readonly services: Services;
  /** What the room of the coordinators is made of. Without it there is none. */
  readonly coordinators?: RoomOptions;
  /** Other handlers than the bot's own; the benchmark of an interview brings its own. */
  readonly atAnyTime?: readonly Middleware<PostbagContext>[];
}

/**
 * The bot, ready to be handed updates, of one chat one after another. The order of the middleware
 * is the table of contents: what stands above gets an update first.
 */
export function createBot(deps: BotDependencies): Bot {
  const { token, transport, services, coordinators, atAnyTime = AT_ANY_TIME } = deps;
  // The dialogue of the coordinators makes an Api of its own, which knows no transformers of ours.
  const dialogues = sendingOnceByChat(transport);
  const bot = new Bot(token, { client: { fetch: fetchThrough(dialogues.transport) } });
  bot.api.config.use(transport);
  const room = coordinators && roomByNeed(coordinators, dialogues);
  const inPrivate = privateChat(atAnyTime, room).middleware();
  const inGroups = groupHandlers().middleware();
  bot.use(withoutSecondTaps());
  bot.use((ctx, next) => {
    ctx.api.config.use(sendingOnce(deliveryOf(ctx.update)));
    if (!isPrivate(ctx)) return inGroups(new PostbagContext(ctx, services), next);
    const update = withSpokenCommand(withoutMention(ctx));
    // Another object, but the same delivery: what an earlier run of it has done is done.
    if (update !== ctx.update) deliver(update, deliveryOf(ctx.update));
    return inPrivate(new PostbagContext({ update, api: ctx.api, me: ctx.me }, services), next);
  });
  return bot;
}

/** Everything that happens in a private chat. */
function privateChat(
  atAnyTime: readonly Middleware<PostbagContext>[],
  room: CoordinatorRoom | undefined,
): Composer<PostbagContext> {
  const chat = new Composer<PostbagContext>();
  chat.on('my_chat_member', endRemindersWhereBlocked);
  if (room) chat.filter(isCoordinator, new Composer(loadWriter, room.pastedParts));
  chat.use(withoutLatecomers());
  chat.use(loadWriter);
  if (room) chat.filter(isCoordinator, room.loadTrial);
  chat.use(exceptAnswers(new Composer(...atAnyTime)));
  if (room) chat.filter((ctx) => isCoordinator(ctx) && !isForLetter(ctx), room.handlers);
  chat.use((ctx, next) => runInterview(ctx.services.letterInterview, ctx, next));
  chat.use(typedLabelHandlers);
  chat.use(fallbackHandlers);
  return chat;
}

/**
 * Whoever blocks the bot wants no more reminders; the letter in progress stays until its time is
 * over, so that nothing is lost by a slip of the thumb.
 */
async function endRemindersWhereBlocked({ myChatMember, services }: PostbagContext): Promise<void> {
  if (myChatMember?.new_chat_member.status !== 'kicked') return;
  await services.following.forget(myChatMember.chat.id);
}

/**
 * Lets answers to a question pass `handlers` by. None of them would take one, and each that is
 * asked stays in memory until the answer is given: together they cost a step of the interview a
 * third of its time.
 */
function exceptAnswers(handlers: Composer<PostbagContext>): MiddlewareFn<PostbagContext> {
  const handle = handlers.middleware();
  return (ctx, next) => (isAnswer(ctx) ? next() : handle(ctx, next));
}

/** A button of the interview, or words that are no command. */
function isAnswer(ctx: PostbagContext): boolean {
  if (ctx.callbackQuery) return isInterviewTap(ctx);
  return ctx.message?.text !== undefined && !ctx.message.text.startsWith('/');
}

function isPrivate(ctx: Context): boolean {
  return ctx.chat?.type === 'private';
}
