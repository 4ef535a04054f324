import type { Language } from '../../urgent-action/language.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { InterviewContext } from '../interview-state.ts';
import type { View } from '../view.ts';
import type { LetterDraft } from './draft.ts';

/** What the interview about a letter reads on the context. */
export interface LetterContext extends InterviewContext<LetterDraft> {
  readonly actions: PublishedActions;
  readonly view: View;
  /** Texts of the bot in another language. */
  readonly sayIn: (language: Language) => View['say'];
}
