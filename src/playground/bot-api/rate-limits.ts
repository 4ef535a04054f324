import { tooManyRequests, type Refused } from './wire.ts';

export interface RateLimits {
  /** Messages in any second over all chats. Telegram's own is about 30. */
  readonly overallPerSecond?: number;
  /** Messages in any second in one chat. Telegram's own is about 1. */
  readonly perChatPerSecond?: number;
}

export interface RateLimiter {
  /** Counts a message to a chat at `atMs` (real time) or refuses it. */
  readonly admit: (chatId: number, atMs: number) => Refused | undefined;
}

/** A sliding window of one second, as strict as Telegram's answers look from outside. */
export function createRateLimiter({ overallPerSecond, perChatPerSecond }: RateLimits): RateLimiter {
  const overall = createWindow(overallPerSecond ?? Infinity);
  const chats = new Map<number, Window>();

  function ofChat(chatId: number): Window {
    const known = chats.get(chatId);
    if (known !== undefined) return known;
    const fresh = createWindow(perChatPerSecond ?? Infinity);
    if (perChatPerSecond !== undefined) chats.set(chatId, fresh);
    return fresh;
  }

  return {
    admit(chatId, atMs) {
      const chat = ofChat(chatId);
      if (overall.isFull(atMs) || chat.isFull(atMs)) return tooManyRequests(1);
      overall.add(atMs);
      chat.add(atMs);
      return undefined;
    },
  };
}

interface Window {
  readonly isFull: (atMs: number) => boolean;
  readonly add: (atMs: number) => void;
}

/** Remembers the last `size` moments in a ring: full when the oldest is less than a second old. */
function createWindow(size: number): Window {
  if (size === Infinity) return { isFull: () => false, add: () => undefined };
  const moments = Array.from({ length: size }, () => -Infinity);
  let next = 0;
  return {
    isFull: (atMs) => atMs - (moments[next] ?? -Infinity) < 1000,
    add: (atMs) => {
      moments[next] = atMs;
      next = (next + 1) % size;
    },
  };
}
