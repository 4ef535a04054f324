import type { Context } from 'grammy';
import { z } from 'zod';
import type { SealedRecord } from '../store/sealed/sealed-record.ts';

/**
 * The messages of the chat that show the present question, by id; they are edited into the next
 * one.
 */
export interface Shown {
  /** The message with the question and its buttons. */
  readonly main?: number | undefined;
  /** The letter above it, in the preview. */
  readonly aside?: number | undefined;
  /** A hash of that letter: Telegram refuses an edit that changes nothing. */
  readonly asideHash?: string | undefined;
  /**
   * Nothing that was said and done: the main message leaves the chat when the next one comes below
   * it.
   */
  readonly passing?: boolean | undefined;
}

/**
 * What is stored for a chat while an interview is under way. The draft is the truth; `shown` spares
 * the writer a message. One value, so that a step costs one read and one write.
 */
export interface InterviewRecord<D> {
  readonly version: 2;
  readonly draft: D;
  readonly shown: Shown;
  /** A question stands open: what comes in next answers it. False while the writer pauses. */
  readonly isOpen: boolean;
}

export type InterviewRecords<D> = SealedRecord<InterviewRecord<D>>;

/** The schema of the record around a draft; the store drops what it does not fit. */
export function interviewRecordSchema<D>(draft: z.ZodType<D>): z.ZodType<InterviewRecord<D>> {
  const shown = z.object({
    main: z.number().optional(),
    aside: z.number().optional(),
    asideHash: z.string().optional(),
    passing: z.boolean().optional(),
  });
  const present = z.object({ version: z.literal(2), draft, shown, isOpen: z.boolean() });
  // Version 1 had a replay log for as long as a question stood open (docs/adr/0008).
  const withLog = z
    .object({ version: z.literal(1), draft, shown, log: z.string().optional() })
    .transform((record): InterviewRecord<D> => ({
      version: 2,
      draft: record.draft,
      shown: record.shown,
      isOpen: record.log !== undefined,
    }));
  return z.union([present, withLog]);
}

/** The interview of one chat while one update is handled; `ctx.interview`. */
export interface InterviewState<D> {
  /**
   * What has been answered so far, or undefined. Whoever ends an interview sets it to undefined.
   */
  draft: D | undefined;
  shown: Shown;
  isOpen: boolean;
  /** What Redis has: what is the same need not be written again. */
  stored: Omit<InterviewRecord<D>, 'version'> | undefined;
}

/** The least that the engine needs of a context. */
export type InterviewContext<D> = Context & { interview: InterviewState<D> };

/** The state of a chat in which nothing is under way. */
export function nothingBegun<D>(): InterviewState<D> {
  return { draft: undefined, shown: {}, isOpen: false, stored: undefined };
}

/** Reads how the interview of a chat stands. */
export async function loadInterview<D>(
  records: InterviewRecords<D>,
  chatId: number,
): Promise<InterviewState<D>> {
  const stored = await records.load(chatId);
  return stored ? { ...stored, stored } : nothingBegun();
}

/**
 * Writes how the interview stands, unless Redis has exactly that already; one that is over goes.
 */
export async function saveInterview<D>(
  records: InterviewRecords<D>,
  ctx: InterviewContext<D>,
): Promise<void> {
  const { chatId, interview } = ctx;
  const { draft, shown, isOpen, stored } = interview;
  if (chatId === undefined) return;
  if (draft === undefined) {
    if (stored !== undefined) await records.remove(chatId);
    interview.stored = undefined;
    return;
  }
  // Drafts are never changed in place, so that the same object is the same draft.
  if (stored?.draft === draft && stored.isOpen === isOpen && isSame(stored.shown, shown)) return;
  await records.save(chatId, { version: 2, draft, shown, isOpen });
  interview.stored = { draft, shown, isOpen };
}

function isSame(one: Shown, other: Shown): boolean {
  return (
    one.main === other.main &&
    one.aside === other.aside &&
    one.asideHash === other.asideHash &&
    one.passing === other.passing
  );
}
