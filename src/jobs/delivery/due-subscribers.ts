import type {
  FoundSubscriber,
  ReadSubscribers,
} from '../../store/subscriptions/read-subscribers.ts';
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
  /** How far each of these chats is with their letters for an urgent action. */
  readonly readProgress: (
    chatIds: readonly number[],
    slug: string,
  ) => Promise<readonly (Progress | undefined)[]>;
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
  { find, readProgress }: DueReading,
): Promise<readonly DueSubscriber[]> {
  const found = await read(slots, records);
  const chatIds = found.flatMap((subscriber) =>
    typeof subscriber === 'object' ? [subscriber.chatId] : [],
  );
  const { kind, slug } = occasion;
  const known =
    kind === 'published' ? await Promise.all(chatIds.map((chatId) => find(slug, chatId))) : [];
  const progress = kind === 'rung' ? await readProgress(chatIds, slug) : [];
  let person = 0;
  return found.map((subscriber, index) => {
    // Those who are there stand in the same order.
    const at = typeof subscriber === 'object' ? person++ : -1;
    return {
      slot: slots[index] ?? 0,
      subscriber,
      knowsIt: known[at] !== undefined,
      progress: progress[at],
    };
  });
}
