import type { Redis } from 'ioredis';
import type { z } from 'zod';
import type { Seal } from './seal.ts';

/** Telegram's id of a chat; grammY's storages hand it over as text. */
export type ChatId = number | string;

export interface SealedRecordOptions<T> {
  /** The Redis key for a keyed hash: an entry of `keys`. */
  readonly key: (hash: string) => string;
  readonly ttlSeconds: number;
  /** Checks what comes back; it names the schema version, so that a record of another one is dropped. */
  readonly schema: z.ZodType<T>;
}

/** One kind of personal record: a JSON value for each chat, sealed, with a TTL. */
export interface SealedRecord<T> {
  /** The value, or undefined: never saved, expired, of another version, or sealed with another key. */
  readonly load: (chatId: ChatId) => Promise<T | undefined>;
  /** Replaces the value; its lifetime starts again. */
  readonly save: (chatId: ChatId, value: T) => Promise<void>;
  readonly remove: (chatId: ChatId) => Promise<void>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The store of one kind of personal record: one Redis command for each call. */
export function sealedRecord<T>(
  client: Redis,
  seal: Seal,
  { key, ttlSeconds, schema }: SealedRecordOptions<T>,
): SealedRecord<T> {
  const purpose = key('');
  const keyOf = (chatId: ChatId): string => key(seal.hash(purpose, chatId));
  return {
    async load(chatId) {
      const name = keyOf(chatId);
      const sealed = await client.getBuffer(name);
      const text = sealed === null ? undefined : seal.open(sealed, name);
      if (text === undefined) return undefined;
      const parsed = schema.safeParse(parseJson(text));
      return parsed.success ? parsed.data : undefined;
    },
    async save(chatId, value) {
      const name = keyOf(chatId);
      await client.set(name, seal.seal(JSON.stringify(value), name), 'EX', ttlSeconds);
    },
    async remove(chatId) {
      await client.del(keyOf(chatId));
    },
  };
}
