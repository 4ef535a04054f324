import type { Context } from 'grammy';
import { INTERVIEW_CALLBACK } from './answer.ts';
import type { Interview } from './interview.ts';
import { foreseen, present } from './present.ts';
import { nextQuestion, previousQuestion, type DraftLike } from './question.ts';
import { withNotice, type Screen } from './screen.ts';
import { saveSlot, type InterviewContext } from './storage.ts';
import { readTurn, type Turn } from './take.ts';

/** Whether the conversation goes on to wait for an answer. */
export type Course = 'on' | 'over';

/** The two halves of a step, each run inside `conversation.external`. */
export interface Steps<C> {
  /** Shows the question that comes next. */
  readonly ask: (ctx: C) => Promise<Course>;
  /** Takes in what came while a question stood open. */
  readonly take: (ctx: C) => Promise<Course>;
}

/** The halves of a step of `interview`. */
export function interviewSteps<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
): Steps<C> {
  /** Shows a screen, answers the tap and saves the draft, all three at once. */
  async function show(ctx: C, screen: Screen): Promise<void> {
    const { interview: slot } = ctx;
    const { shown: before, reply } = slot;
    const tapped = tappedMessage(ctx);
    slot.shown = foreseen(screen, before, tapped);
    try {
      const [shown] = await Promise.all([
        present(ctx, screen, before, tapped),
        answerTap(ctx, reply.toast),
        // On entering there is nothing to lose yet, and the plugin writes at the end anyway.
        slot.log && saveSlot(interview.records, ctx),
      ]);
      slot.shown = shown;
    } catch (error) {
      slot.shown = before;
      throw error;
    }
  }

  /** The next question as a screen; where another has to come first, that one. */
  function questionScreen(ctx: C, draft: D): Screen {
    const world = interview.world(ctx, draft);
    const question = nextQuestion(interview.questions, draft, world);
    const screen = question.render(draft, world);
    if ('kind' in screen) {
      const reopened = { ...draft, asking: screen.step };
      ctx.interview.draft = reopened;
      return withNotice(questionScreen(ctx, reopened), screen.notice);
    }
    const before = previousQuestion(interview.questions, question.step, draft, world);
    return interview.withWays(screen, before !== undefined, world);
  }

  async function ask(ctx: C): Promise<Course> {
    const { interview: slot } = ctx;
    const { draft, reply, failure } = slot;
    if (failure) return 'on';
    if (draft === undefined) return 'over';
    const refusal = interview.refusal(ctx, draft);
    if (refusal) {
      await show(ctx, refusal);
      slot.draft = undefined;
      return 'over';
    }
    if (reply.quiet) await answerTap(ctx, reply.toast);
    else await show(ctx, reply.screen ?? withNotice(questionScreen(ctx, draft), reply.notice));
    return 'on';
  }

  async function take(ctx: C): Promise<Course> {
    const { draft } = ctx.interview;
    // Gone meanwhile, or too late by now: `ask` says so.
    if (draft === undefined || interview.refusal(ctx, draft)) return 'on';
    const world = interview.world(ctx, draft);
    return follow(ctx, readTurn(interview, ctx, draft, world), draft, world);
  }

  /** Writes down what a turn comes to, and what is to be said about it. */
  async function follow(ctx: C, turn: Turn<D>, draft: D, world: W): Promise<Course> {
    const { interview: slot } = ctx;
    switch (turn.kind) {
      case 'answered':
        slot.draft = { ...turn.draft, asking: undefined };
        return 'on';
      case 'told':
        slot.draft = { ...turn.draft, asking: undefined };
        slot.reply = { screen: turn.screen };
        return 'on';
      case 'changed':
        slot.draft = turn.draft;
        return 'on';
      case 'refused':
        slot.reply = { notice: turn.notice };
        return 'on';
      case 'reopened':
        slot.draft = { ...draft, asking: turn.step };
        slot.reply = { notice: turn.notice };
        return 'on';
      case 'misfit': {
        const help = interview.help(turn.misfit, world);
        slot.reply = turn.misfit === 'oldButton' ? { quiet: true, toast: help } : { notice: help };
        return 'on';
      }
      case 'echo':
        // Shown again: nothing happens, unless the first tap's edit never arrived.
        return 'on';
      case 'paused':
        await show(ctx, interview.pause(draft, world));
        return 'over';
      case 'stopped':
        await show(ctx, interview.stop(draft, world));
        slot.draft = undefined;
        return 'over';
      case 'finished':
        await Promise.all([answerTap(ctx, undefined), interview.finish(ctx, draft, world)]);
        slot.draft = undefined;
        return 'over';
    }
  }

  return { ask: guarded(ask), take: guarded(take) };
}

/**
 * `external` must not throw: an error would end the conversation and lose its log. It is put aside, the
 * conversation waits on, and `rethrowing` throws it when the plugin has done its part.
 */
function guarded<D, C extends InterviewContext<D>>(
  half: (ctx: C) => Promise<Course>,
): (ctx: C) => Promise<Course> {
  return async (ctx) => {
    try {
      return await half(ctx);
    } catch (error) {
      ctx.interview.failure = { error };
      return 'on';
    }
  };
}

/** The message to edit into the next question: the tapped one, if the button is one of ours. */
function tappedMessage({ callbackQuery }: Context): number | undefined {
  const isOurs = INTERVIEW_CALLBACK.test(callbackQuery?.data ?? '');
  const message = callbackQuery?.message;
  // Date 0 marks a message that is too old for the bot to edit.
  return isOurs && message?.date !== 0 ? message?.message_id : undefined;
}

async function answerTap(ctx: Context, toast: string | undefined): Promise<void> {
  if (ctx.callbackQuery) await ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast });
}
