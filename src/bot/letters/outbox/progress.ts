import type { InterviewRecords } from '../../../conversations/interview-state.ts';
import type { LetterDraft } from '../../../conversations/letter/draft.ts';
import type { Progress } from '../../../jobs/delivery/reminder-message.ts';
import type { WaitingDrafts } from '../../../store/waiting-drafts.ts';
import type { Outgoing, OutboxRecords } from './outgoing.ts';

/**
 * How far each of `chatIds` is with their letters for `slug`; undefined: they have begun none, or
 * all are sent.
 */
export type ReadProgress = (
  chatIds: readonly number[],
  slug: string,
) => Promise<readonly (Progress | undefined)[]>;

export interface LetterRecords {
  readonly drafts: Pick<InterviewRecords<LetterDraft>, 'loadEach'>;
  readonly waitingDrafts: Pick<WaitingDrafts<LetterDraft>, 'loadEach'>;
  readonly outbox: Pick<OutboxRecords, 'loadEach'>;
}

/**
 * Reads how far people are. A finished letter that is not sent comes before another one that is
 * begun.
 */
export function progressReader({ drafts, waitingDrafts, outbox }: LetterRecords): ReadProgress {
  return async (chatIds, slug) => {
    const [taken, begun, waiting] = await Promise.all([
      outbox.loadEach(chatIds),
      drafts.loadEach(chatIds),
      waitingDrafts.loadEach(chatIds, slug),
    ]);
    return chatIds.map((_, index) => {
      const letters = taken[index]?.letters.find((one) => one.slug === slug && !one.isDone);
      if (letters !== undefined) return howMuchIsLeft(letters);
      const isBegun = begun[index]?.draft.slug === slug || waiting[index] !== undefined;
      return isBegun ? 'begun' : undefined;
    });
  };
}

function howMuchIsLeft({ recipients, sentOn = {} }: Outgoing): Progress {
  const left = recipients.filter((id) => sentOn[id] === undefined).length;
  if (left === recipients.length) return 'taken';
  return left > 1 ? 'someLeft' : 'oneLeft';
}
