import type { Language } from '../urgent-action/language.ts';
import type { CalendarDate, Recipient } from '../urgent-action/urgent-action.ts';

/** The order is the order of menus. */
export const TONES = ['formal', 'personal', 'legal', 'brief'] as const;

export type Tone = (typeof TONES)[number];

/** What a writer typed, ready to be signed with, and the day they write on. */
export interface Writer {
  /** As it will be signed: the full name, or initials where the writer chose to be careful. */
  readonly name: string;
  /**
   * Town, or town and country, as it stands above the letter: in the letter's language and script.
   */
  readonly place: string;
  /** The writer's one line of their own, or undefined. */
  readonly ownLine?: string | undefined;
  /** The calendar date in the writer's zone: it dates the letter (Q15). */
  readonly today: CalendarDate;
}

/**
 * What a passage of a letter does. `opening` names the person; a `fact` is told; `ground` and the
 * norms of an instrument say what is at stake; a `request` asks for one demand or more; a `reason`
 * to act looks back at all of it.
 */
export type Move =
  | 'opening'
  | 'fact'
  | 'ground'
  | 'udhr'
  | 'iccpr'
  | 'reason'
  | 'request'
  | 'ownLine'
  | 'thanks'
  | 'close';

/** Where the words of a passage stand, so that the same ones are found in another language. */
export interface Way {
  /** The line within its section of the wordings; 0 for a passage without one. */
  readonly line: number;
  /** For each of `ids`: which of the tellings, clauses or labels. */
  readonly texts: readonly number[];
}

/** One passage of a letter, a sentence or two, and where it came from. */
export interface Passage {
  readonly move: Move;
  /**
   * The fact told (in an opening: who the person is), the demands asked for, or the right named.
   */
  readonly ids: readonly string[];
  /** How a request asks; see `RequestForm`. */
  readonly form?: RequestForm | undefined;
  /** Whether a request follows another, or an event others that it says nothing more of. */
  readonly isFurther?: boolean | undefined;
  /** Whether something else stands between a further request and the one before it. */
  readonly isApart?: boolean | undefined;
  /** Whether a fact is told, or a request made, in a sentence that names the person. */
  readonly isByName?: boolean | undefined;
  readonly text: string;
  readonly way: Way;
  /** The paragraph that it stands in, from 0. */
  readonly paragraph: number;
}

/**
 * A clause in a frame, a label in a frame, two clauses in one sentence, or all of them as a list.
 */
export type RequestForm = 'clause' | 'label' | 'two' | 'list';

/** A finished letter. `text` is exactly what the official reads. */
export interface Letter {
  readonly text: string;
  /** Subject line for e-mail, never empty. */
  readonly subject: string;
  readonly language: Language;
  readonly tone: Tone;
  readonly recipient: Recipient;
  readonly seed: number;
  readonly writer: Writer;
  /** The body between salutation and signature, in order, the close among them. */
  readonly passages: readonly Passage[];
}
