import type { InterviewRecords } from '../../../conversations/interview-state.ts';
import type { LetterDraft } from '../../../conversations/letter/draft.ts';
import type { Progress } from '../../../jobs/delivery/reminder-message.ts';
import type { WaitingDrafts } from '../../../store/waiting-drafts.ts';
import type { Outgoing, OutboxRecords } from './outgoing.ts';

/**
 * How far somebody is with their letters for `slug`; undefined: they have begun none, or all are
 * sent.
 */
export type ProgressOf = (chatId: number, slug: string) => Promise<Progress | undefined>;

export interface LetterRecords {
  readonly drafts: Pick<InterviewRecords<LetterDraft>, 'load'>;
  readonly waitingDrafts: Pick<WaitingDrafts<LetterDraft>, 'load'>;
  readonly outbox: Pick<OutboxRecords, 'load'>;
}

/**
 * Reads how far somebody is. A finished letter that is not sent comes before another one that is
 * begun.
 */
export function letterProgress({ drafts, waitingDrafts, outbox }: LetterRecords): ProgressOf {
  return async (chatId, slug) => {
    const [taken, begun, waiting] = await Promise.all([
      outbox.load(chatId),
      drafts.load(chatId),
      waitingDrafts.load(chatId, slug),
    ]);
    const letters = taken?.letters.find((one) => one.slug === slug && !one.isDone);
    if (letters !== undefined) return howMuchIsLeft(letters);
    return begun?.draft.slug === slug || waiting !== undefined ? 'begun' : undefined;
  };
}

function howMuchIsLeft({ recipients, sentOn = {} }: Outgoing): Progress {
  const left = recipients.filter((id) => sentOn[id] === undefined).length;
  if (left === recipients.length) return 'taken';
  return left > 1 ? 'someLeft' : 'oneLeft';
}
