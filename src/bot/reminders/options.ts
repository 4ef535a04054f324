import type { Following } from '../../jobs/following/following.ts';
import type { SentStore } from '../../store/sent.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';

export interface RemindersOptions {
  readonly following: Following;
  readonly sent: Pick<SentStore, 'sentBy'>;
  /** Keeps the letter in progress until the last day of `slug`: a reminder goes on where it stopped. */
  readonly keepLetter: (chatId: number, slug: string) => Promise<void>;
  /** No reminder of it comes any more. */
  readonly letLetterGo: (chatId: number) => Promise<void>;
  /** The urgent actions as they are published at this moment. */
  readonly actions: () => readonly UrgentAction[];
  /** The present instant, in epoch milliseconds. */
  readonly now: () => number;
}
