import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { APPLIED, type Fence } from './inbox/inbox.ts';
import { FENCE } from './inbox/scripts.ts';
import { keys, TTL_SECONDS } from './keys.ts';
import { batchedGet } from './redis/batched-get.ts';
import { createScript } from './redis/script.ts';
import type { Seal } from './seal.ts';

/** Telegram's id of a chat; grammY's storages hand it over as text. */
export type ChatId = number | string;

export interface SealedRecordOptions<T> {
  /** The Redis key for a keyed hash: an entry of `keys`. */
  readonly key: (hash: string) => string;
  readonly ttlSeconds: number;
  /** Checks what comes back; it names the schema version, so that a record of another one is dropped. */
  readonly schema: z.ZodType<T>;
  /** Under what the record of a chat is written while an update of it is under way (docs/adr/0010). */
  readonly fence?: ((chatId: ChatId) => Fence | undefined) | undefined;
  /** Saving is what the update under way is for: it is noted that it has had its effect. */
  readonly isEffect?: boolean;
}

/** One kind of personal record: a JSON value for each chat, sealed, with a TTL. */
export interface SealedRecord<T> {
  /** The value, or undefined: never saved, expired, of another version, or sealed with another key. */
  readonly load: (chatId: ChatId) => Promise<T | undefined>;
  /** Replaces the value; its lifetime starts again, unless it is kept for longer. */
  readonly save: (chatId: ChatId, value: T) => Promise<void>;
  /** Keeps the value, where there is one, for `seconds` from now; never for less than its lifetime. */
  readonly keepFor: (chatId: ChatId, seconds: number) => Promise<void>;
  readonly remove: (chatId: ChatId) => Promise<void>;
}

/** KEYS: the record. ARGV: the value, its lifetime in seconds. */
const SAVE = `
local left = redis.call('TTL', KEYS[1])
redis.call('SET', KEYS[1], ARGV[1], 'EX', math.max(left, tonumber(ARGV[2])))
return 1`;

/** KEYS: machines, the record, the notes of the update under way. ARGV: machine, value, lifetime in seconds, step to note or ''. */
const SAVE_FENCED = `${FENCE}
local left = redis.call('TTL', KEYS[2])
redis.call('SET', KEYS[2], ARGV[2], 'EX', math.max(left, tonumber(ARGV[3])))
if ARGV[4] ~= '' then
  redis.call('HSET', KEYS[3], ARGV[4], 1)
  redis.call('EXPIRE', KEYS[3], ${TTL_SECONDS.inbox})
end
return 1`;

/** KEYS: machines, the record. ARGV: machine. */
const REMOVE_FENCED = `${FENCE}
return redis.call('DEL', KEYS[2])`;

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
  { key, ttlSeconds, schema, fence: fenceOf, isEffect = false }: SealedRecordOptions<T>,
): SealedRecord<T> {
  const purpose = key('');
  const get = batchedGet(client);
  const save = createScript(client, SAVE);
  const saveFenced = createScript(client, SAVE_FENCED);
  const removeFenced = createScript(client, REMOVE_FENCED);
  const step = isEffect ? APPLIED : '';
  const keyOf = (chatId: ChatId): string => key(seal.hash(purpose, chatId));
  return {
    async load(chatId) {
      const name = keyOf(chatId);
      const sealed = await get(name);
      const text = sealed === null ? undefined : seal.open(sealed, name);
      if (text === undefined) return undefined;
      const parsed = schema.safeParse(parseJson(text));
      return parsed.success ? parsed.data : undefined;
    },
    async save(chatId, value) {
      const name = keyOf(chatId);
      const sealed = seal.seal(JSON.stringify(value), name);
      const fence = fenceOf?.(chatId);
      if (fence === undefined) {
        await save([name], [sealed, ttlSeconds]);
      } else {
        const { machine, notesKey } = fence;
        const names = [keys.inboxMachines(), name, notesKey];
        await saveFenced(names, [machine, sealed, ttlSeconds, step]);
      }
    },
    async keepFor(chatId, seconds) {
      await client.expire(keyOf(chatId), Math.ceil(Math.max(seconds, ttlSeconds)));
    },
    async remove(chatId) {
      const fence = fenceOf?.(chatId);
      if (fence === undefined) await client.del(keyOf(chatId));
      else await removeFenced([keys.inboxMachines(), keyOf(chatId)], [fence.machine]);
    },
  };
}
