import type { Context, NextFunction } from 'grammy';
import { deliveryOf } from '../store/inbox/delivery.ts';
import { backFrom, type Interview } from './interview.ts';
import { sendMessage } from './messages.ts';
import { saveInterview, type InterviewContext } from './interview-state.ts';
import { present } from './present.ts';
import { nextQuestion, previousQuestion } from './next-question.ts';
import type { DraftLike } from './question.ts';
import { isInterviewTap, isResumption, readTurn } from './read-turn.ts';
import { refusedWith, withNotice, type Screen } from './screen.ts';

/** Buttons at most this many messages above are in sight: hints and what they answer. */
const IN_SIGHT = 4;

/**
 * Hands an update to `interview`: an open question takes whatever comes in, and the next one is
 * asked. Between two updates nothing is waiting anywhere: the draft is all there is
 * (docs/adr/0008).
 */
export async function runInterview<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  next: NextFunction,
): Promise<void> {
  const { draft, isOpen } = ctx.interview;
  if (draft !== undefined && deliveryOf(ctx.update).isApplied) {
    return isOpen ? askAgain(interview, ctx, draft) : answerTap(ctx);
  }
  if (draft !== undefined && (isOpen || isResumption(ctx))) {
    await take(interview, ctx, draft);
    return saveInterview(interview.records, ctx);
  }
  if (!isInterviewTap(ctx)) return next();
  if (draft === undefined) return answerTap(ctx, interview.nothingOpen(ctx));
  // A tap on an old question of an interview that pauses finds its way back to the draft.
  await beginInterview(interview, ctx, draft);
}

/**
 * Begins an interview with `draft`, or goes on with it: its next question is asked, below `notice`
 * if there is one.
 */
export async function beginInterview<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
  notice?: string,
): Promise<void> {
  await ask(interview, ctx, draft, { notice });
  await saveInterview(interview.records, ctx);
}

/**
 * An update that was cut off after its answer was kept comes again (docs/adr/0010): the answer is
 * not taken once more, and what it leads to is shown. What is shown beside the next question the
 * draft does not tell: the tap does.
 */
async function askAgain<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
): Promise<void> {
  // The question that stands below what was typed is that which it led to.
  const typedId = ctx.message?.message_id;
  if (typedId !== undefined && (ctx.interview.shown.main ?? 0) > typedId) return;
  // Too late by now: asked on, the writer is told so.
  const isLate = interview.refusal(ctx, draft) !== undefined;
  const turn =
    isLate || !ctx.callbackQuery
      ? undefined
      : readTurn(interview, ctx, draft, interview.world(ctx, draft));
  await ask(interview, ctx, draft, turn?.kind === 'told' ? { screen: turn.screen } : {});
  await saveInterview(interview.records, ctx);
}

/** Stops asking, and says until when the draft is kept. False where there is none. */
export async function putAside<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
): Promise<boolean> {
  const { draft, shown } = ctx.interview;
  if (draft === undefined) return false;
  const screen =
    interview.refusal(ctx, draft) ?? interview.pause(draft, interview.world(ctx, draft));
  await present(ctx, screen, shown, undefined);
  leave(ctx);
  await saveInterview(interview.records, ctx);
  return true;
}

/** Takes in what came while a question of `draft` stood open, and asks on. */
async function take<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
): Promise<void> {
  const askOn = (next: D, beside?: Beside): Promise<void> => ask(interview, ctx, next, beside);
  // Too late by now: asked on, the writer is told so.
  if (interview.refusal(ctx, draft)) return askOn(draft);
  const world = interview.world(ctx, draft);
  const turn = readTurn(interview, ctx, draft, world);
  switch (turn.kind) {
    case 'answered':
      return askOn(settled(turn.draft), { notice: turn.notice });
    case 'told':
      return askOn(draft, turn);
    case 'changed':
    case 'corrected':
      return askOn(turn.draft, { notice: turn.notice });
    case 'reopened':
      return askOn({ ...draft, asking: turn.step, backTo: turn.backTo }, { refusal: turn.notice });
    case 'refused':
      return askOn(draft, { refusal: turn.notice });
    case 'echo':
      // Shown again, which changes nothing unless the first tap's edit never arrived.
      return askOn(draft);
    case 'misfit': {
      const help = interview.help(turn.misfit, world);
      if (turn.misfit === 'oldButton') return answerTap(ctx, help);
      if (turn.misfit === 'words' && standsRightAbove(interview, ctx, draft, world))
        return void (await sendMessage(ctx, { text: help }));
      // All other reasons end with "we were here", and the question follows.
      return askOn(draft, turn.misfit === 'words' ? { refusal: help } : { notice: help });
    }
    case 'paused':
      await show(ctx, interview.pause(draft, world, turn.resume));
      return leave(ctx);
    case 'stopped':
      await show(ctx, interview.stop(draft, world));
      return end(ctx);
    case 'finished':
      await Promise.all([answerTap(ctx), interview.finish(ctx, draft, world)]);
      return end(ctx);
  }
}

/** Whether the question is as long as a letter, and in sight above words that do not answer it. */
function standsRightAbove<D extends DraftLike, W, C extends InterviewContext<D>>(
  { questions }: Interview<D, W, C>,
  { interview: { shown }, msgId = 0 }: C,
  draft: D,
  world: W,
): boolean {
  const { standsAlone = false } = nextQuestion(questions, draft, world);
  return standsAlone && shown.main !== undefined && msgId - shown.main <= IN_SIGHT;
}

/** The question gone back to is answered: those without an answer come next. */
function settled<D extends DraftLike>(draft: D): D {
  const isSettled = draft.asking === undefined && draft.backTo === undefined;
  // The same draft is not written again: whether it is may tell what was answered.
  return isSettled ? draft : { ...draft, asking: undefined, backTo: undefined };
}

/** What goes above the next question, or is shown in its place. */
interface Beside {
  readonly notice?: string | undefined;
  /** Why the question is asked again. */
  readonly refusal?: string | undefined;
  readonly screen?: Screen;
  readonly isUnnoted?: boolean;
}

/**
 * Asks the next question of `draft`, unless it is too late for any. The draft is kept before the
 * question is shown: an answer outlives whatever comes between, and nobody sees a question again
 * and again because the answer before it could not be kept.
 */
async function ask<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
  { notice, refusal: reason, screen, isUnnoted = false }: Beside = {},
): Promise<void> {
  ctx.interview.draft = draft;
  ctx.interview.isOpen = true;
  const refusal = interview.refusal(ctx, draft);
  if (refusal === undefined) {
    const question = screen ?? questionScreen(interview, ctx, draft);
    await saveInterview(interview.records, ctx);
    return show(ctx, withNotice(refusedWith(question, reason), notice), isUnnoted);
  }
  await show(ctx, refusal);
  if (refusal.isFinal) end(ctx);
  else leave(ctx);
}

/** The next question as a screen; where another has to come first, that one. */
function questionScreen<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
): Screen {
  const world = interview.world(ctx, draft);
  const question = nextQuestion(interview.questions, draft, world);
  const screen = question.render(draft, world);
  if ('kind' in screen) {
    const reopened = { ...draft, asking: screen.step, backTo: screen.backTo };
    ctx.interview.draft = reopened;
    return refusedWith(questionScreen(interview, ctx, reopened), screen.notice);
  }
  const before = previousQuestion(interview.questions, question.step, draft, world);
  return interview.withWays(screen, backFrom(question, before), world);
}

/**
 * Shows a screen and answers the tap, both at once. Where it is not noted, a tap on it tells by the
 * number of its message that it came after the question.
 */
async function show<D>(ctx: InterviewContext<D>, screen: Screen, isUnnoted = false): Promise<void> {
  const { interview } = ctx;
  const [shown] = await Promise.all([
    present(ctx, screen, interview.shown, tappedMessage(ctx)),
    answerTap(ctx),
  ]);
  if (!isUnnoted) interview.shown = shown;
}

/** No question stands open. What was shown last has buttons of others, who change the message. */
function leave<D>({ interview }: InterviewContext<D>): void {
  interview.isOpen = false;
  interview.shown = {};
}

/** The interview is over, and its draft goes. */
function end<D>({ interview }: InterviewContext<D>): void {
  interview.isOpen = false;
  interview.draft = undefined;
}

/** The message to edit into the next question: the tapped one, if the button is one of ours. */
function tappedMessage(ctx: Context): number | undefined {
  const message = ctx.callbackQuery?.message;
  // Date 0 marks a message that is too old for the bot to edit.
  return isInterviewTap(ctx) && message?.date !== 0 ? message?.message_id : undefined;
}

async function answerTap(ctx: Context, toast?: string): Promise<void> {
  if (ctx.callbackQuery) await ctx.answerCallbackQuery(toast === undefined ? {} : { text: toast });
}
