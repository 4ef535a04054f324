import type { InterviewContext, InterviewRecords } from './interview-state.ts';
import type { DraftLike, Outcome, Question } from './question.ts';
import type { Misfit } from './read-turn.ts';
import type { Screen } from './screen.ts';

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
  /**
   * The question with the buttons that every one has: back, where there is a way back, and later.
   */
  readonly withWays: (screen: Screen, canGoBack: boolean, world: W) => Screen;
  /**
   * A tap on a button `q:go:<value>` that works whatever the question is; undefined where there is
   * none.
   */
  readonly anytime: (value: string, draft: D, world: W) => Outcome<D> | undefined;
  /** One short sentence on what to do instead. */
  readonly help: (misfit: Misfit, world: W) => string;
  /** What pops up when a button of an interview is tapped that is over. */
  readonly nothingOpen: (ctx: C) => string;
  /** Good-bye for now; the draft is kept. */
  readonly pause: (draft: D, world: W) => Screen;
  /** The draft was thrown away. */
  readonly stop: (draft: D, world: W) => Screen;
  /** Does what the interview was for. The draft is dropped once it has returned. */
  readonly finish: (ctx: C, draft: D, world: W) => Promise<void>;
}
