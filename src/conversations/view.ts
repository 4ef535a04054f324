import type { TextArguments } from '../locales/texts.ts';
import type { Language } from '../urgent-action/language.ts';
import type { Whereabouts } from '../urgent-action/whereabouts.ts';

/** What a screen depends on besides its urgent action: who looks at it, where, and when. */
export interface View extends Whereabouts {
  readonly language: Language;
  readonly say: (key: string, args?: TextArguments) => string;
  /** The present instant, in epoch milliseconds. */
  readonly nowMs: number;
  /** The bot's user name, for links to it. */
  readonly username: string;
  /** The slug of the urgent action that this person has begun a letter for. */
  readonly begun: string | undefined;
}
