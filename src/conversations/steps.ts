import type { Context } from 'grammy';
import { INTERVIEW_CALLBACK } from './answer.ts';
import type { Interview, Misfit } from './interview.ts';
import { present } from './present.ts';
import { nextQuestion, previousQuestion, type DraftLike } from './question.ts';
import { withNotice, type Screen } from './screen.ts';
import type { Reply } from './slot.ts';
import type { InterviewContext } from './storage.ts';
import { readTurn, type Turn } from './take.ts';

/** Whether the conversation goes on to wait for an answer. */
export type Course = 'on' | 'over';

/** One step: takes in what came, unless the interview is being entered, and shows the question that is next. */
export type Step<C> = (ctx: C) => Promise<Course>;

/** The step of `interview`, run once for each update inside `conversation.external`. */
export function interviewStep<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
): Step<C> {
  /** Shows a screen and answers the tap, both at once. */
  async function show(ctx: C, screen: Screen): Promise<void> {
    const { interview: slot } = ctx;
    const [shown] = await Promise.all([
      present(ctx, screen, slot.shown, tappedMessage(ctx)),
      answerTap(ctx, slot.reply.toast),
    ]);
    slot.shown = shown;
  }

  /** The next question as a screen; where another has to come first, that one. */
  function questionScreen(ctx: C, draft: D): Screen {
    const world = interview.world(ctx, draft);
    const question = nextQuestion(interview.questions, draft, world);
    const screen = question.render(draft, world);
    if ('kind' in screen) {
      const reopened = { ...draft, asking: screen.step, backTo: screen.backTo };
      ctx.interview.draft = reopened;
      return withNotice(questionScreen(ctx, reopened), screen.notice);
    }
    const before = previousQuestion(interview.questions, question.step, draft, world);
    return interview.withWays(screen, before !== undefined, world);
  }

  async function ask(ctx: C): Promise<Course> {
    const { interview: slot } = ctx;
    const { draft, reply } = slot;
    if (draft === undefined) return 'over';
    const refusal = interview.refusal(ctx, draft);
    if (refusal) {
      await show(ctx, refusal);
      if (refusal.isFinal) slot.draft = undefined;
      // Its buttons belong to others, who change the message.
      slot.shown = {};
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
    const turn = readTurn(interview, ctx, draft, world);
    if (turn.kind === 'paused') {
      await show(ctx, interview.pause(draft, world));
      // Its buttons work at any time, and others may change the message: it is not ours to close.
      ctx.interview.shown = {};
      return 'over';
    }
    if (turn.kind === 'stopped') {
      await show(ctx, interview.stop(draft, world));
      ctx.interview.draft = undefined;
      return 'over';
    }
    if (turn.kind === 'finished') {
      await Promise.all([answerTap(ctx, undefined), interview.finish(ctx, draft, world)]);
      ctx.interview.draft = undefined;
      return 'over';
    }
    const help = (misfit: Misfit): string => interview.help(misfit, world);
    const { draft: next = draft, reply = {} } = consequence(turn, draft, help);
    ctx.interview.draft = next;
    ctx.interview.reply = reply;
    return 'on';
  }

  // `external` must not throw: an error would end the conversation. It is put aside, the interview waits on,
  // and the middleware throws it when the plugin has done its part.
  return async (ctx) => {
    try {
      const course = ctx.interview.wanted ? 'on' : await take(ctx);
      return course === 'on' ? await ask(ctx) : 'over';
    } catch (error) {
      ctx.interview.failure = { error };
      return 'on';
    }
  };
}

type Lasting<D> = Exclude<Turn<D>, { kind: 'paused' | 'stopped' | 'finished' }>;

/** What a turn after which the interview goes on changes in the draft, and what it has the bot say. */
function consequence<D extends DraftLike>(
  turn: Lasting<D>,
  draft: D,
  help: (misfit: Misfit) => string,
): { readonly draft?: D; readonly reply?: Reply } {
  switch (turn.kind) {
    case 'answered':
      return { draft: settled(turn.draft) };
    case 'told':
      return { draft: settled(turn.draft), reply: { screen: turn.screen } };
    case 'changed':
      return { draft: turn.draft };
    case 'reopened':
      return {
        draft: { ...draft, asking: turn.step, backTo: turn.backTo },
        reply: { notice: turn.notice },
      };
    case 'refused':
      return { reply: { notice: turn.notice } };
    case 'misfit':
      return turn.misfit === 'oldButton'
        ? { reply: { quiet: true, toast: help(turn.misfit) } }
        : { reply: { notice: help(turn.misfit) } };
    default:
      // An echo: shown again, which changes nothing unless the first tap's edit never arrived.
      return {};
  }
}

/** The question gone back to is answered: those without an answer come next. */
function settled<D extends DraftLike>(draft: D): D {
  return { ...draft, asking: undefined, backTo: undefined };
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
