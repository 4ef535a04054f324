import { readAnswer } from './answer.ts';
import type { Interview, Misfit } from './interview.ts';
import {
  nextQuestion,
  previousQuestion,
  type DraftLike,
  type Outcome,
  type Question,
} from './question.ts';
import type { InterviewContext } from './storage.ts';

/** What came in, as it concerns the interview as a whole. */
export type Turn<D> =
  | Outcome<D>
  | { readonly kind: 'paused' }
  | { readonly kind: 'stopped' }
  /** Nothing that the question can use. */
  | { readonly kind: 'misfit'; readonly misfit: Misfit }
  /** The second tap on a button, whose question the first one has answered. */
  | { readonly kind: 'echo' };

/** Reads what came in while a question stood open. Pure but for `ctx`, from which it only reads. */
export function readTurn<D extends DraftLike, W, C extends InterviewContext<D>>(
  interview: Interview<D, W, C>,
  ctx: C,
  draft: D,
  world: W,
): Turn<D> {
  const { questions } = interview;
  const question = nextQuestion(questions, draft, world);
  const answer = readAnswer(ctx);
  if (answer.kind === 'wordless') return { kind: 'misfit', misfit: answer.what };
  if (answer.kind === 'text') return readText(answer.text, question, draft, world);
  const { step, value, messageId } = answer;
  const { main = messageId } = ctx.interview.shown;
  const asked = questions.find((known) => known.step === step);
  if (asked === question) return asked.tapped(value, draft, world) ?? { kind: 'echo' };
  // Above all not "stop" of a letter that was finished an hour ago.
  if (main !== messageId) return { kind: 'misfit', misfit: 'oldButton' };
  if (step === 'go') return readWay(interview, value, question, draft, world);
  return (asked?.repeatable && asked.tapped(value, draft, world)) || { kind: 'echo' };
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

function readText<D, W>(text: string, question: Question<D, W>, draft: D, world: W): Turn<D> {
  if (text.startsWith('/')) return { kind: 'misfit', misfit: 'command' };
  return question.typed?.(text, draft, world) ?? { kind: 'misfit', misfit: 'words' };
}
