import type { Context } from 'grammy';
import type { Interview } from './interview.ts';
import type { InterviewContext } from './interview-state.ts';
import {
  nextQuestion,
  previousQuestion,
  type DraftLike,
  type Outcome,
  type Question,
} from './question.ts';

/** What somebody sent that holds no words, sorted by the help they need. */
export type Wordless = 'sticker' | 'voice' | 'media' | 'edited' | 'other';

/** What no question can use: old buttons, words where buttons are, commands, stickers. */
export type Misfit = Wordless | 'oldButton' | 'words' | 'command';

/** What came in, as it concerns the interview as a whole. */
export type Turn<D> =
  | Outcome<D>
  | { readonly kind: 'paused' }
  | { readonly kind: 'stopped' }
  /** Nothing that the question can use. */
  | { readonly kind: 'misfit'; readonly misfit: Misfit }
  /** The second tap on a button, whose question the first one has answered. */
  | { readonly kind: 'echo' };

/** `q:<step>:<value>`, `p:<value>` in the preview, `q:go:<value>` on any question. */
const INTERVIEW_BUTTON = /^(?:q:([a-zA-Z]+)|(p)):(.+)$/;

/** Whether a button of an interview was tapped; all others belong to the bot's other rooms. */
export function isInterviewTap({ callbackQuery }: Context): boolean {
  return INTERVIEW_BUTTON.test(callbackQuery?.data ?? '');
}

/** Reads what came in while a question stood open. Pure but for `ctx`, from which it only reads. */
export function readTurn<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
  world: W,
): Turn<D> {
  const question = nextQuestion(interview.questions, draft, world);
  const { callbackQuery, message } = ctx;
  if (callbackQuery) return readTap(interview, ctx, question, draft, world);
  const text = message?.text;
  if (text === undefined) return { kind: 'misfit', misfit: readWordless(ctx) };
  if (text.startsWith('/')) return { kind: 'misfit', misfit: 'command' };
  return question.typed?.(text, draft, world) ?? { kind: 'misfit', misfit: 'words' };
}

function readTap<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  { callbackQuery, interview: { shown } }: C,
  question: Question<D, W>,
  draft: D,
  world: W,
): Turn<D> {
  const [, named, preview, value = ''] = INTERVIEW_BUTTON.exec(callbackQuery?.data ?? '') ?? [];
  const step = named ?? (preview ? 'preview' : '');
  const tapped = interview.questions.find((known) => known.step === step);
  if (tapped === question) return tapped.tapped(value, draft, world) ?? { kind: 'echo' };
  // Missing where Telegram no longer shows us the message that carries the button.
  const messageId = callbackQuery?.message?.message_id;
  // Above all not "stop" of a letter that was finished an hour ago.
  if ((shown.main ?? messageId) !== messageId) return { kind: 'misfit', misfit: 'oldButton' };
  if (step === 'go') return readWay(interview, value, question, draft, world);
  return (tapped?.repeatable && tapped.tapped(value, draft, world)) || { kind: 'echo' };
}

/** A tap on one of the buttons that every question has. */
function readWay<D extends DraftLike, W, C extends InterviewContext<D>>(
  { questions, anytime }: Interview<D, W, C>,
  value: string,
  { step }: Question<D, W>,
  draft: D,
  world: W,
): Turn<D> {
  if (value === 'later') return { kind: 'paused' };
  if (value === 'stop') return { kind: 'stopped' };
  if (value !== 'back') return anytime(value, draft, world) ?? { kind: 'echo' };
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
