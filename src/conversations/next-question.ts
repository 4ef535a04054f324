import type { DraftLike, Question } from './question.ts';

/**
 * The question to ask now: the one gone back to, else the first without an answer. The last one
 * always is.
 */
export function nextQuestion<D extends DraftLike, W>(
  questions: readonly Question<D, W>[],
  draft: D,
  world: W,
): Question<D, W> {
  const wanted = questions.find(({ step }) => step === draft.asking);
  const open = (question: Question<D, W>): boolean =>
    question.applies(draft, world) && !question.answered(draft, world);
  const next = wanted ?? questions.find(open) ?? questions.at(-1);
  if (!next) throw new Error('An interview needs at least one question');
  return next;
}

/**
 * Where "back" leads from `step`: whence the writer came, else one question back; undefined at the
 * first.
 */
export function previousQuestion<D extends DraftLike, W>(
  questions: readonly Question<D, W>[],
  step: string,
  draft: D,
  world: W,
): Question<D, W> | undefined {
  const left = questions.find((question) => question.step === draft.backTo);
  const index = questions.findIndex((question) => question.step === step);
  return left ?? questions.slice(0, index).findLast((question) => question.applies(draft, world));
}
