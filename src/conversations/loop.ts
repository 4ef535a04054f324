import { createConversation, conversations, type Conversation } from '@grammyjs/conversations';
import type { Context, MiddlewareFn } from 'grammy';
import { INTERVIEW_CALLBACK } from './answer.ts';
import type { Interview } from './interview.ts';
import type { DraftLike } from './question.ts';
import { present } from './present.ts';
import { interviewStep, type Step } from './steps.ts';
import { dropSlot, interviewStorage, saveSlot, type InterviewContext } from './storage.ts';

/** The conversation's name for @grammyjs/conversations. */
export const INTERVIEW = 'interview';

/**
 * To be raised with every change of the waits and externals below: the plugin then drops stored logs without
 * a word, and the writer is shown the present question once more. The draft is not touched by it.
 * 1: one wait, one external.
 */
const LOG_VERSION = 1;

/**
 * The one loop of every interview. Each update is one turn of it: `skip` puts the conversation back to the wait
 * before the update, "as if it had never been received", and the answer is in the draft. So the twentieth
 * question costs what the second costs, no update is ever in the log, and the builder runs once for an update,
 * where rewinding to a checkpoint would run it twice (docs/adr/0004).
 *
 * Messages are sent in `external`, by the outside context: the log then holds no message, and a refusal by
 * Telegram can be caught (inside a conversation it would end it, and waiting after it can hang).
 */
function loopOver<C extends Context>(step: Step<C>) {
  return async (conversation: Conversation<C>): Promise<void> => {
    const course = await conversation.external((outside) => step(outside));
    if (course === 'on') await conversation.skip({ next: false });
  };
}

/** The middleware of an interview, in the order in which the bot installs it. */
export interface InterviewMiddleware<C extends Context> {
  /** Loads the draft of the chat into `ctx.interview`. Before everything that looks at it or enters. */
  readonly load: MiddlewareFn<C>;
  /** Hands the update to the interview that waits for it, or enters the one wanted. */
  readonly run: MiddlewareFn<C>;
  /** Stops asking and says until when the draft is kept. False where there is none. Between the two. */
  readonly cancel: (ctx: C) => Promise<boolean>;
}

/** The middleware that runs `interview`. Commands and buttons that work at any time go between the two. */
export function interviewLoop<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
): InterviewMiddleware<C> {
  const plugin = conversations<C, Context>({
    storage: {
      type: 'context',
      version: LOG_VERSION,
      adapter: interviewStorage(interview.records),
    },
  });
  const loop = createConversation<C, Context>(loopOver(interviewStep(interview)), INTERVIEW);

  const load: MiddlewareFn<C> = async (ctx, next) => {
    await plugin(ctx, next);
    // A draft that ended without ever being waited for: the plugin had no log to put away.
    if (ctx.interview.draft === undefined) await dropSlot(interview.records, ctx);
  };
  /** What comes in while no interview waits: a tap on an old question finds its way back to the draft. */
  const enter: MiddlewareFn<C> = async (ctx, next) => {
    const { draft, log, wanted } = ctx.interview;
    const isTap = INTERVIEW_CALLBACK.test(ctx.callbackQuery?.data ?? '');
    // A log that the plugin has dropped means that a question stands open in the chat.
    const isInterrupted = draft !== undefined && (isTap || log !== undefined);
    if (wanted || isInterrupted) {
      ctx.interview.wanted = true;
      await ctx.conversation.enter(INTERVIEW);
    } else if (isTap) await ctx.answerCallbackQuery({ text: interview.nothingOpen(ctx) });
    else await next();
  };
  const run: MiddlewareFn<C> = async (ctx, next) => {
    // The plugin knows the conversation only once `loop` has let the update pass.
    await loop(ctx, async () => void (await enter(ctx, next)));
    const { failure } = ctx.interview;
    if (failure) throw failure.error;
  };
  const cancel = async (ctx: C): Promise<boolean> => {
    const { draft, shown } = ctx.interview;
    if (draft === undefined) return false;
    await ctx.conversation.exit(INTERVIEW);
    const screen =
      interview.refusal(ctx, draft) ?? interview.pause(draft, interview.world(ctx, draft));
    await present(ctx, screen, shown, undefined);
    ctx.interview.shown = {};
    await saveSlot(interview.records, ctx);
    return true;
  };
  return { load, run, cancel };
}
