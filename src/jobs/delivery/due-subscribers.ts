import type { FoundSubscriber, ReadSubscribers } from '../../store/subscriptions/reader.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import type { Wave } from '../planning/wave.ts';

/** Who is in a slot that there is leave to send to. */
export interface DueSubscriber {
  readonly slot: number;
  readonly subscriber: FoundSubscriber;
  /** They have written already for the new urgent action that they would hear of. */
  readonly hasWritten: boolean;
}

/**
 * Who is in the first of `slots`: as many as there is leave for. Of those who hear of a new urgent action some have written for it; in
 * every other list whoever has written stands apart.
 */
export async function readDueSubscribers(
  { occasion }: Wave,
  slots: readonly number[],
  records: readonly (Buffer | null)[],
  read: ReadSubscribers,
  { find }: Pick<Subscriptions, 'find'>,
): Promise<readonly DueSubscriber[]> {
  const found = await read(slots, records);
  const hasWritten = async (subscriber: FoundSubscriber): Promise<boolean> =>
    subscriber !== undefined &&
    subscriber !== 'unreadable' &&
    (await find(occasion.slug, subscriber.chatId))?.hour === 'never';
  const written =
    occasion.kind === 'published' ? await Promise.all(found.map(hasWritten)) : undefined;
  return found.map((subscriber, index) => ({
    slot: slots[index] ?? 0,
    subscriber,
    hasWritten: written?.[index] === true,
  }));
}
