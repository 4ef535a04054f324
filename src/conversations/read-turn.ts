import type { Context } from 'grammy';
import type { Interview } from './interview.ts';
import type { InterviewContext } from './interview-state.ts';
import { nextQuestion, previousQuestion } from './next-question.ts';
import type { DraftLike, Misfit, Outcome, Question, Wordless } from './question.ts';

/** What came in, as it concerns the interview as a whole. */
export type Turn<D> =
  | Outcome<D>
  /** A message was edited that had answered another question than the present one. */
  | { readonly kind: 'corrected'; readonly draft: D; readonly notice: string }
  /** `resume`: what is to be shown first when they go on. */
  | { readonly kind: 'paused'; readonly resume?: string | undefined }
  | { readonly kind: 'stopped' }
  /** Nothing that the question can use. */
  | { readonly kind: 'misfit'; readonly misfit: Misfit }
  /** The second tap on a button, whose question the first one has answered. */
  | { readonly kind: 'echo' };

/**
 * `q:<step>:<value>`, `p:<value>` in the preview, `q:go:<value>` on any question and
 * `q:resume:<value>` in a pause.
 */
const INTERVIEW_BUTTON = /^(?:q:([a-zA-Z]+)|(p)):(.+)$/;

/** Whether a button of an interview was tapped; all others belong to the bot's other rooms. */
export function isInterviewTap({ callbackQuery }: Context): boolean {
  return INTERVIEW_BUTTON.test(callbackQuery?.data ?? '');
}

/**
 * Whether a button was tapped that goes on with a paused interview elsewhere than at its question.
 */
export function isResumption({ callbackQuery }: Context): boolean {
  return callbackQuery?.data?.startsWith('q:resume:') ?? false;
}

/** Reads what came in while a question stood open. Pure but for `ctx`, from which it only reads. */
export function readTurn<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
  world: W,
): Turn<D> {
  const question = nextQuestion(interview.questions, draft, world);
  const { callbackQuery, message, editedMessage } = ctx;
  if (callbackQuery) return readTap(interview, ctx, question, draft, world);
  const text = (message ?? editedMessage)?.text ?? (message ?? editedMessage)?.caption;
  if (text === undefined) return { kind: 'misfit', misfit: readWordless(ctx) };
  if (text.startsWith('/')) return { kind: 'misfit', misfit: 'command' };
  if (editedMessage !== undefined) return readEdited(interview, ctx, question, text, draft, world);
  const replied = questionRepliedTo(interview, ctx, draft, world);
  return replied === undefined || replied === question
    ? readWords(interview, ctx, question, text, draft, world)
    : readCorrection(interview, ctx, replied, text, draft, world);
}

/** The question that somebody replies to, by itself or by what they answered to it. */
function questionRepliedTo<D extends DraftLike, W, C extends InterviewContext<D>>(
  { questions }: Interview<D, W, C>,
  { message }: C,
  draft: D,
  world: W,
): Question<D, W> | undefined {
  const replied = message?.reply_to_message;
  if (replied === undefined) return undefined;
  const { message_id: id, text = '', from } = replied;
  return questions.find((question) => {
    if (question.typed === undefined || !question.answered(draft, world)) return false;
    if (from?.is_bot !== true) return draft.heard?.[question.step] === id;
    const screen = question.render(draft, world);
    return !('kind' in screen) && text.includes(screen.text);
  });
}

/** Words that were typed: for a button, or as the answer. */
function readWords<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  question: Question<D, W>,
  text: string,
  draft: D,
  world: W,
): Turn<D> {
  const said = interview.said(text, question, draft, world);
  if (said !== undefined) {
    if ('misfit' in said) return { kind: 'misfit', misfit: said.misfit };
    if ('told' in said) return { kind: 'changed', draft, notice: said.told };
    return readData(interview, said.data, question, draft, world);
  }
  const outcome = question.typed?.(text, draft, world);
  if (outcome?.kind !== 'answered') return outcome ?? { kind: 'misfit', misfit: 'words' };
  const heard = { ...draft.heard, [question.step]: ctx.msgId ?? 0 };
  return { ...outcome, draft: { ...outcome.draft, heard } };
}

/** The question stands at most this far below what was typed: a letter may be between them. */
const RIGHT_BELOW = 2;

/** An answer that was edited after it was given; or words to which the bot has just said no. */
function readEdited<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  question: Question<D, W>,
  text: string,
  draft: D,
  world: W,
): Turn<D> {
  const { msgId = 0 } = ctx;
  const [step] = Object.entries(draft.heard ?? {}).find(([, id]) => id === msgId) ?? [];
  const answered = interview.questions.find((known) => known.step === step);
  if (answered === undefined || answered === question) {
    const distance = (ctx.interview.shown.main ?? Number.POSITIVE_INFINITY) - msgId;
    const isAnswer = answered === question || distance <= RIGHT_BELOW;
    if (!isAnswer) return { kind: 'misfit', misfit: 'edited' };
    return readWords(interview, ctx, question, text, draft, world);
  }
  return readCorrection(interview, ctx, answered, text, draft, world);
}

/** Another answer to a question that is answered: the present one stays open. */
function readCorrection<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  { msgId = 0 }: C,
  { step, typed }: Question<D, W>,
  text: string,
  draft: D,
  world: W,
): Turn<D> {
  const outcome = typed?.(text, draft, world);
  if (outcome?.kind === 'refused') return { kind: 'changed', draft, notice: outcome.notice };
  if (outcome?.kind !== 'answered') return { kind: 'misfit', misfit: 'edited' };
  const heard = { ...draft.heard, [step]: msgId };
  const corrected = { ...outcome.draft, heard };
  return {
    kind: 'corrected',
    draft: corrected,
    notice: interview.corrected(step, corrected, world),
  };
}

function readTap<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  { callbackQuery, interview: { shown } }: C,
  question: Question<D, W>,
  draft: D,
  world: W,
): Turn<D> {
  const { data = '', message } = callbackQuery ?? {};
  const { step } = buttonOf(data);
  // Missing where Telegram no longer shows us the message that carries the button. A newer one than
  // the present question was shown without being noted.
  const isOld = (shown.main ?? 0) > (message?.message_id ?? Number.POSITIVE_INFINITY);
  // Above all not "stop" of a letter that was finished an hour ago.
  if (isOld && step !== question.step) return { kind: 'misfit', misfit: 'oldButton' };
  return readData(interview, data, question, draft, world);
}

/** What a button with `data` does at the present question. */
function readData<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  data: string,
  question: Question<D, W>,
  draft: D,
  world: W,
): Turn<D> {
  const { step, value } = buttonOf(data);
  if (step === question.step) return question.tapped(value, draft, world) ?? { kind: 'echo' };
  if (step === 'resume') return interview.anytime(value, draft, world) ?? { kind: 'echo' };
  return step === 'go' ? readWay(interview, value, question, draft, world) : { kind: 'echo' };
}

function buttonOf(data: string): { readonly step: string; readonly value: string } {
  const [, named, preview, value = ''] = INTERVIEW_BUTTON.exec(data) ?? [];
  return { step: named ?? (preview ? 'preview' : ''), value };
}

/** A tap on one of the buttons that every question has. */
function readWay<D extends DraftLike, W, C extends InterviewContext<D>>(
  { questions, anytime }: Interview<D, W, C>,
  value: string,
  { step }: Question<D, W>,
  draft: D,
  world: W,
): Turn<D> {
  const [way, resume] = value.split(':');
  if (way === 'later') return { kind: 'paused', resume };
  if (value === 'stop') return { kind: 'stopped' };
  if (value !== 'back' && value !== `back:${step}`)
    return anytime(value, draft, world) ?? { kind: 'echo' };
  const back = previousQuestion(questions, step, draft, world);
  return { kind: 'reopened', step: back?.step ?? step };
}

function readWordless({ editedMessage, message }: Context): Wordless {
  if (editedMessage) return 'edited';
  if (message?.sticker) return 'sticker';
  if (message?.voice ?? message?.video_note ?? message?.audio) return 'voice';
  const media = message?.photo ?? message?.video ?? message?.document ?? message?.animation;
  return media ? 'media' : 'other';
}
