import type { Subscriber } from '../../store/subscriptions/record.ts';
import type { ReadSubscribers } from '../../store/subscriptions/reader.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import type { Wave } from '../planning/wave.ts';

/** A slot whose turn it is; nobody where they have unsubscribed meanwhile. */
export interface Turn {
  readonly slot: number;
  readonly subscriber: Subscriber | undefined;
}

/** The turns of the first of `slots`: as many as there is leave for. */
export async function readTurns(
  slots: readonly number[],
  records: readonly (Buffer | null)[],
  read: ReadSubscribers,
): Promise<readonly Turn[]> {
  const subscribers = await read(slots, records);
  return subscribers.map((subscriber, index) => ({ slot: slots[index] ?? 0, subscriber }));
}

const NOBODY: ReadonlySet<number> = new Set();

/**
 * The slots of those who have written already for the new urgent action that they would hear of. In every other list
 * whoever has written stands apart.
 */
export async function whoHasWritten(
  { occasion }: Wave,
  turns: readonly Turn[],
  subscriptions: Pick<Subscriptions, 'find'>,
): Promise<ReadonlySet<number>> {
  if (occasion.kind !== 'published') return NOBODY;
  const hasWritten = async ({ subscriber }: Turn): Promise<boolean> =>
    subscriber !== undefined &&
    (await subscriptions.find(occasion.slug, subscriber.chatId))?.hour === 'never';
  const written = await Promise.all(turns.map(hasWritten));
  return new Set(turns.filter((_, index) => written[index]).map(({ slot }) => slot));
}
