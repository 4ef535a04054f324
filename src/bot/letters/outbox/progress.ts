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
  readonly drafts: Pick<InterviewRecords<LetterDraft>, 'ofEach'>;
  readonly waitingDrafts: Pick<WaitingDrafts<LetterDraft>, 'ofEach'>;
  readonly outbox: Pick<OutboxRecords, 'ofEach'>;
}

/** What stands under each of `names` in Redis. */
export type ReadEach = (names: string[]) => Promise<readonly (Buffer | null)[]>;

/**
 * Reads how far people are. A finished letter that is not sent comes before another one that is
 * begun.
 */
export function progressReader(
  { drafts, waitingDrafts, outbox }: LetterRecords,
  read: ReadEach,
): ReadProgress {
  return async (chatIds, slug) => {
    const count = chatIds.length;
    if (count === 0) return [];
    const letters = outbox.ofEach(chatIds);
    const present = drafts.ofEach(chatIds);
    const others = waitingDrafts.ofEach(chatIds, slug);
    const found = await read([...letters.names, ...present.names, ...others.names]);
    const [taken, begun, waiting] = await Promise.all([
      letters.open(found.slice(0, count)),
      present.open(found.slice(count, 2 * count)),
      others.open(found.slice(2 * count)),
    ]);
    return chatIds.map((_, index) => {
      const unsent = taken[index]?.letters.find((one) => one.slug === slug && !one.isDone);
      if (unsent !== undefined) return howMuchIsLeft(unsent);
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
