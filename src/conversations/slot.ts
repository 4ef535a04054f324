import { z } from 'zod';
import type { Screen } from './screen.ts';

/** The messages of the chat that show the present question, by id; they are edited into the next one. */
export interface Shown {
  /** The message with the question and its buttons. */
  readonly main?: number | undefined;
  /** The letter above it, in the preview. */
  readonly aside?: number | undefined;
  /** A hash of that letter: Telegram refuses an edit that changes nothing. */
  readonly asideHash?: string | undefined;
  /** Nothing that was said and done: the main message leaves the chat when the next one comes below it. */
  readonly passing?: boolean | undefined;
}

/**
 * What is stored for a chat while a letter is in progress. The draft is the truth; `shown` and `log` spare
 * the writer a message when nothing was lost. One value, so that a step costs one read and one write.
 */
export interface InterviewRecord<D> {
  readonly version: 1;
  readonly draft: D;
  readonly shown: Shown;
  /** The replay log of @grammyjs/conversations, in JSON, while the interview waits for an answer. */
  readonly log?: string | undefined;
}

/** The schema of the record around a draft; the store drops what it does not fit. */
export function interviewRecordSchema<D>(draft: z.ZodType<D>): z.ZodType<InterviewRecord<D>> {
  const shown = z.object({
    main: z.number().optional(),
    aside: z.number().optional(),
    asideHash: z.string().optional(),
    passing: z.boolean().optional(),
  });
  return z.object({ version: z.literal(1), draft, shown, log: z.string().optional() });
}

/** The interview of one chat while one update is handled; `ctx.interview`. */
export interface InterviewSlot<D> {
  /** The letter in progress, or undefined. Whoever ends one sets it to undefined. */
  draft: D | undefined;
  shown: Shown;
  log: string | undefined;
  /** What Redis has: what is the same need not be written again. */
  stored: Omit<InterviewRecord<D>, 'version'> | undefined;
  /** The interview is to be entered in this update, which is no answer; see `startInterview`. */
  wanted: boolean;
  /** What the answer just taken asks to be said. */
  reply: Reply;
  /** What went wrong while the interview ran: thrown once the plugin has put its log away. */
  failure: { readonly error: unknown } | undefined;
}

/** How the next message of the interview differs from the plain next question. */
export interface Reply {
  /** Nothing is shown: the question stands where it stood. */
  readonly quiet?: boolean;
  /** What goes above the question. */
  readonly notice?: string | undefined;
  /** What pops up over the chat. */
  readonly toast?: string | undefined;
  /** Shown instead of the question. */
  readonly screen?: Screen;
}

/** A slot with nothing in it. */
export function emptySlot<D>(): InterviewSlot<D> {
  return {
    draft: undefined,
    shown: {},
    log: undefined,
    stored: undefined,
    wanted: false,
    reply: {},
    failure: undefined,
  };
}
