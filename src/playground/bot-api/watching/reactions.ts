import type { QueuedUpdate } from '../updates/queue.ts';

/**
 * Which updates the bot was given and has not visibly reacted to, so that a test knows when to
 * look.
 */
export interface Reactions {
  readonly delivered: (updates: readonly QueuedUpdate[]) => void;
  /** Any call that concerns a chat counts as the reaction to what was delivered from it. */
  readonly called: (chatId: number) => void;
  /** Chats whose updates were delivered less than `graceMs` ago and have had no reaction. */
  readonly awaited: (graceMs: number) => number;
  /** When updates were last handed to the bot, by `performance.now()`. */
  readonly lastDeliveryMs: () => number;
}

const EXPECT_REACTION = ['message', 'edited_message', 'callback_query'];

/**
 * A bot rightly ignores much of what it hears in groups, so that its silence there is believed
 * sooner.
 */
const GROUP_GRACE_MS = 500;

export function createReactions(): Reactions {
  const deliveredAtMs = new Map<number, number>();
  let lastDeliveryMs = -Infinity;

  return {
    delivered(updates) {
      lastDeliveryMs = performance.now();
      for (const queued of updates) {
        if (expects(queued)) deliveredAtMs.set(queued.chatId ?? 0, lastDeliveryMs);
      }
    },
    called: (chatId) => {
      deliveredAtMs.delete(chatId);
    },
    awaited(graceMs) {
      const nowMs = performance.now();
      for (const [chatId, atMs] of deliveredAtMs) {
        const patienceMs = chatId < 0 ? Math.min(graceMs, GROUP_GRACE_MS) : graceMs;
        if (nowMs - atMs > patienceMs) deliveredAtMs.delete(chatId);
      }
      return deliveredAtMs.size;
    },
    lastDeliveryMs: () => lastDeliveryMs,
  };
}

function expects({ update, chatId }: QueuedUpdate): boolean {
  return chatId !== undefined && EXPECT_REACTION.some((kind) => kind in update);
}
