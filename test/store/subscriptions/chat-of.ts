import type { FoundSubscriber } from '../../../src/store/subscriptions/read-subscribers.ts';

/** The chat of a subscriber that was read, or that it cannot be told. */
export function chatOf(found: FoundSubscriber): number | 'unreadable' | undefined {
  return found === 'unreadable' ? found : found?.chatId;
}
