import type { Rule } from '../../letters/checks/finding.ts';
import type { Letter, Tone, Writer } from '../../letters/letter.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';

/** Which of the writer's answers a finding comes from. */
export type Culprit = 'ownLine' | 'name' | 'place';

/** A letter that may be handed out, or why there is none. */
export type Written =
  | { readonly ok: true; readonly letter: Letter }
  /** The writer can mend it: another line, name or place. */
  | { readonly ok: false; readonly culprit: Culprit; readonly rule: Rule }
  /** Our own wordings fail the checks, with every seed tried: another tone or language may do. */
  | { readonly ok: false; readonly culprit: undefined };

/** What a letter is written from, besides the urgent action. */
export interface LetterOrder {
  readonly recipient: Recipient;
  readonly language: Language;
  readonly tone: Tone;
  readonly writer: Writer;
  readonly seed: number;
}

/** Where letters come from, for whoever asks for one. */
export interface LetterDesk {
  /** A letter without a finding, with the seed of the order or one of the next. */
  readonly write: (action: UrgentAction, order: LetterOrder) => Written;
  /** The same letter in another language: to be read by the writer beside the one that is sent. */
  readonly retell: (letter: Letter, action: UrgentAction, language: Language) => Letter;
}
