import type { FoundSubscriber, ReadSubscribers } from '../../store/subscriptions/reader.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import type { Progress } from './reminder-message.ts';
import type { Wave } from '../planning/wave.ts';

/** Who is in a slot that there is leave to send to. */
export interface DueSubscriber {
  readonly slot: number;
  readonly subscriber: FoundSubscriber;
  /**
   * They follow the new urgent action already, or have written for it: an update's followers were
   * told of it as such.
   */
  readonly knowsIt: boolean;
  /** How far they are with their letters; read for reminders. */
  readonly progress: Progress | undefined;
}

export interface DueReading extends Pick<Subscriptions, 'find'> {
  readonly progressOf: (chatId: number, slug: string) => Promise<Progress | undefined>;
}

/**
 * Who is in the first of `slots`: as many as there is leave for. Of those who hear of a new urgent
 * action some know it; in every other list whoever has written stands apart. Reminders know who has
 * begun.
 */
export async function readDueSubscribers(
  { occasion }: Wave,
  slots: readonly number[],
  records: readonly (Buffer | null)[],
  read: ReadSubscribers,
  { find, progressOf }: DueReading,
): Promise<readonly DueSubscriber[]> {
  const found = await read(slots, records);
  const chatIds = found.map((subscriber) =>
    subscriber === 'unreadable' ? undefined : subscriber?.chatId,
  );
  const { kind, slug } = occasion;
  const ofEach = <T>(read: (chatId: number) => Promise<T>) =>
    Promise.all(chatIds.map(async (chatId) => (chatId === undefined ? undefined : read(chatId))));
  const known = kind === 'published' ? await ofEach((chatId) => find(slug, chatId)) : [];
  const progress = kind === 'rung' ? await ofEach((chatId) => progressOf(chatId, slug)) : [];
  return found.map((subscriber, index) => ({
    slot: slots[index] ?? 0,
    subscriber,
    knowsIt: known[index] !== undefined,
    progress: progress[index],
  }));
}
