import type { TextArguments } from '../locales/texts.ts';
import type { Language } from '../urgent-action/language.ts';
import type { Whereabouts } from '../urgent-action/whereabouts.ts';

/** In which words a screen speaks. */
export type Voice = Pick<View, 'language' | 'say'>;

/** What a screen depends on besides its urgent action: who looks at it, where, and when. */
export interface View extends Whereabouts {
  readonly language: Language;
  readonly say: (key: string, args?: TextArguments) => string;
  /** The present instant, in epoch milliseconds. */
  readonly nowMs: number;
  /** The bot's user name, for links to it. */
  readonly username: string;
  /** Who runs the bot and where to ask them, in one line, as far as it is set. */
  readonly organisation?: string | undefined;
  /** The slug of the urgent action that this person has begun a letter for. */
  readonly begun: string | undefined;
  /** How they stand to the urgent action whose card is shown, where that was read. */
  readonly standing?: 'reminded' | 'written' | undefined;
}
