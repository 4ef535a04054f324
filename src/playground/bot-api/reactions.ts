import type { QueuedUpdate } from './update-queue.ts';

/** Which updates the bot was given and has not visibly reacted to, so that a test knows when to look. */
export interface Reactions {
  readonly delivered: (updates: readonly QueuedUpdate[]) => void;
  /** Any call that concerns a chat counts as the reaction to what was delivered from it. */
  readonly called: (chatId: number) => void;
  /** Chats whose updates were delivered less than `graceMs` ago and have had no reaction. */
  readonly awaited: (graceMs: number) => number;
}

const EXPECT_REACTION = ['message', 'edited_message', 'callback_query'];

export function createReactions(): Reactions {
  const deliveredAtMs = new Map<number, number>();

  return {
    delivered(updates) {
      for (const queued of updates) {
        if (expects(queued)) deliveredAtMs.set(queued.chatId ?? 0, performance.now());
      }
    },
    called: (chatId) => {
      deliveredAtMs.delete(chatId);
    },
    awaited(graceMs) {
      const since = performance.now() - graceMs;
      for (const [chatId, atMs] of deliveredAtMs) {
        if (atMs < since) deliveredAtMs.delete(chatId);
      }
      return deliveredAtMs.size;
    },
  };
}

/** Groups are left out: a bot answers little of what it hears there. */
function expects({ update, chatId }: QueuedUpdate): boolean {
  return chatId !== undefined && chatId > 0 && EXPECT_REACTION.some((kind) => kind in update);
}
