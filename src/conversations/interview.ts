import type { InterviewContext, InterviewRecords } from './interview-state.ts';
import type { DraftLike, Misfit, Outcome, Question, Said } from './question.ts';
import type { Screen } from './screen.ts';

/** Where back leads from a question: to the one before, from the first out of the interview. */
export interface Back {
  readonly from: string;
  readonly to: 'before' | 'out' | 'nowhere';
}

/** Where back leads from `question`, which the question `before` precedes, if any does. */
export function backFrom(
  { step, standsAlone }: { readonly step: string; readonly standsAlone?: boolean | undefined },
  before: object | undefined,
): Back {
  if (standsAlone === true) return { from: step, to: 'nowhere' };
  return { from: step, to: before === undefined ? 'out' : 'before' };
}

/** What is said instead of a question. */
export interface Refusal extends Screen {
  /** The draft goes. Else it waits for what the screen asks. */
  readonly isFinal: boolean;
}

/**
 * What one interview is about: its draft `D`, the values `W` that its questions read besides, and
 * the context `C` it runs in. The engine knows nothing else of letters; bench/ runs it with other
 * questions.
 */
export interface Interview<D extends DraftLike, W, C extends InterviewContext<D>> {
  readonly records: InterviewRecords<D>;
  /** In the order of asking. The last one stands until the writer finishes. */
  readonly questions: readonly Question<D, W>[];
  /** What is said instead of any question once it is, or seems to be, too late for all of them. */
  readonly refusal: (ctx: C, draft: D) => Refusal | undefined;
  /** Gathers, once for each half of a step, all that questions read besides the draft. */
  readonly world: (ctx: C, draft: D) => W;
  /** The question with the buttons that every one has: later, and back to where that leads. */
  readonly withWays: (screen: Screen, back: Back, world: W) => Screen;
  /**
   * The button that words name which were typed in place of a tap; undefined where they are an
   * answer.
   */
  readonly said: (text: string, question: Question<D, W>, draft: D, world: W) => Said | undefined;
  /**
   * A tap on a button `q:go:<value>`, or `q:resume:<value>` in a pause too, that works whatever the
   * question is; undefined where there is none.
   */
  readonly anytime: (value: string, draft: D, world: W) => Outcome<D> | undefined;
  /** One short sentence on what to do instead. */
  readonly help: (misfit: Misfit, world: W) => string;
  /**
   * What pops up when a button of an interview is tapped that is over; undefined where nothing is
   * to be said.
   */
  readonly nothingOpen: (ctx: C) => string | undefined;
  /**
   * What is said above the present question when a message was edited that had answered another.
   */
  readonly corrected: (step: string, draft: D, world: W) => string;
  /** Good-bye for now; the draft is kept. `resume`: what is to be shown first when they go on. */
  readonly pause: (draft: D, world: W, resume?: string) => Screen;
  /** The draft was thrown away. */
  readonly stop: (draft: D, world: W) => Screen;
  /** Does what the interview was for. The draft is dropped once it has returned. */
  readonly finish: (ctx: C, draft: D, world: W) => Promise<void>;
}
