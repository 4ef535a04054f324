import type { Language } from '../../urgent-action/language.ts';
import type { PublishedActions } from '../../urgent-action/published.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { InterviewContext } from '../interview-state.ts';
import type { View } from '../view.ts';
import type { LetterDraft } from './draft.ts';

/** What the interview about a letter reads on the context. */
export interface LetterContext extends InterviewContext<LetterDraft> {
  readonly actions: PublishedActions;
  /** The draft that this coordinator tries as if it were live; nobody else has one. */
  readonly trial: UrgentAction | undefined;
  readonly view: View;
  /** Texts of the bot in another language. */
  readonly sayIn: (language: Language) => View['say'];
}
