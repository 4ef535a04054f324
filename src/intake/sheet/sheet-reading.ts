import type { Span } from './layout/passage.ts';
import type { ReadLanguage } from './labels/label.ts';
import type { SheetProblem } from './problems.ts';

/** Whom a letter goes to, as the sheet prints it. */
export interface SheetRecipient {
  readonly role: string | null;
  readonly name: string | null;
  /** Lines of the address, without role and name. */
  readonly address: readonly string[];
  readonly fax: readonly string[];
  readonly phone: readonly string[];
  readonly emails: readonly string[];
  readonly salutation: string | null;
  readonly web: readonly string[];
  readonly social: readonly string[];
  /** A remark of the sheet on how to reach them. */
  readonly note: string | null;
}

export type SheetKind = 'new' | 'update' | 'stop';
export type SheetGender = 'female' | 'male';

export interface SheetPerson {
  /** Null where the sheet speaks of somebody without a name ("another woman"). */
  readonly name: string | null;
  readonly gender: SheetGender | null;
}

/**
 * What was read from a sheet. What the sheet does not say is null or empty; nothing is invented.
 * What is not sure is named in `problems`.
 */
export interface SheetReading {
  readonly kind: SheetKind;
  readonly title: string | null;
  readonly reference: string | null;
  readonly index: string | null;
  /** ISO date. */
  readonly issued: string | null;
  /** ISO 3166. */
  readonly country: string | null;
  readonly people: readonly SheetPerson[];
  readonly summary: string | null;
  /** Each request as printed. */
  readonly demands: readonly string[];
  /** ISO 639-1, in the order of the sheet. */
  readonly languages: readonly string[];
  /** Whether one's own language will do; null where the sheet says nothing of languages. */
  readonly ownLanguage: boolean | null;
  /** ISO date as printed, even where the calendar has no such day (then there is a problem). */
  readonly deadline: string | null;
  readonly deadlineKind: 'before' | 'until' | null;
  readonly recipients: readonly SheetRecipient[];
  readonly copies: {
    readonly officials: readonly SheetRecipient[];
    /** Whether the sheet asks for copies to diplomatic representatives in general. */
    readonly diplomats: boolean;
    readonly embassies: readonly SheetRecipient[];
  };
  readonly afterDeadline: string | null;
  /** "Additional information": not for quoting. */
  readonly background: string | null;
  readonly problems: readonly SheetProblem[];
  /**
   * Where each value stands: its path ("recipients.0.fax.1") and start and end in the text as read.
   */
  readonly sources: Readonly<Record<string, Span>>;
}

/** A sheet that was read. */
export interface SheetRead {
  readonly reading: SheetReading;
  /** The text as read: what `sources` and the lines of problems count in. */
  readonly text: string;
  /** The main part of the sheet, title and requests left out: what may be quoted. */
  readonly story: string;
  /**
   * The model letter between salutation and closing, in which newer sheets tell the rest; empty
   * where there is none.
   */
  readonly letter: string;
  readonly language: ReadLanguage;
}
