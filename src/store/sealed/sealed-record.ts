import type { Redis } from 'ioredis';
import type { z } from 'zod';
import type { Effect, Fence } from '../inbox/fence.ts';
import { UNDER_FENCE } from '../inbox/scripts.ts';
import { keys } from '../redis-keys.ts';
import { padTo, RECORD_SIZES } from './padding.ts';
import { batched } from '../redis/batched.ts';
import { batchedGet } from '../redis/batched-get.ts';
import { createScript, KEEP } from '../redis/script.ts';
import type { Seal } from './seal.ts';

/** Telegram's id of a chat; grammY's storages hand it over as text. */
export type ChatId = number | string;

export interface SealedRecordOptions<T> {
  /** The Redis key for a keyed hash: an entry of `keys`. */
  readonly key: (hash: string) => string;
  readonly ttlSeconds: number;
  /** Sizes that its values are padded to, in bytes: the first should hold nearly all of them. */
  readonly sizes?: readonly number[];
  /**
   * Checks what comes back; it names the schema version, so that a record of another one is
   * dropped.
   */
  readonly schema: z.ZodType<T>;
  /**
   * Under what the record of a chat is written while an update of it is under way (docs/adr/0010).
   */
  readonly fence?: ((chatId: ChatId) => Fence | undefined) | undefined;
  /** Saving, or removing, is what the update under way is for: noted in the same step. */
  readonly effect?: Effect;
}

/**
 * Records of one kind that are still to be read, one for each chat: several kinds are read in one
 * question, which costs Redis and its reader half as much as three.
 */
export interface UnreadRecords<T> {
  /** The keys under which they stand. */
  readonly names: readonly string[];
  /** What `load` would give for each, from what stands there. */
  readonly open: (found: readonly (Buffer | null)[]) => Promise<readonly (T | undefined)[]>;
}

/** One kind of personal record: a JSON value for each chat, sealed, with a TTL. */
export interface SealedRecord<T> {
  /**
   * The value, or undefined: never saved, expired, of another version, or sealed with another key.
   */
  readonly load: (chatId: ChatId) => Promise<T | undefined>;
  /** Those of many chats that are seldom asked for. */
  readonly ofEach: (chatIds: readonly ChatId[]) => UnreadRecords<T>;
  /**
   * Replaces the value; its lifetime starts again, unless it is kept for longer. It ends at a
   * midnight (UTC).
   */
  readonly save: (chatId: ChatId, value: T) => Promise<void>;
  /**
   * Keeps the value, where there is one, for `seconds` from now; never for less than its lifetime.
   */
  readonly keepFor: (chatId: ChatId, seconds: number) => Promise<void>;
  /**
   * Lets the value, where there is one, go after `seconds`, however long it would have been kept.
   */
  readonly letGo: (chatId: ChatId, seconds: number) => Promise<void>;
  readonly remove: (chatId: ChatId) => Promise<void>;
}

/**
 * After KEEP: `put(record, value, seconds)` lets a record live for that time from now, unless it
 * would have lived for longer. The second that is taken off keeps a lifetime that ends at midnight
 * from being rounded to the next one.
 */
const PUT = `
local function put(record, value, seconds)
  local left = redis.call('TTL', record) - 1
  redis.call('SET', record, value)
  keep(record, math.max(left, tonumber(seconds)))
end`;

/** KEYS: the record. ARGV: the value, its lifetime in seconds. */
const SAVE = `${KEEP}${PUT}
put(KEYS[1], ARGV[1], ARGV[2])
return 1`;

/** KEYS: the record. ARGV: seconds from now. */
const KEEP_FOR = `${KEEP}
if redis.call('EXISTS', KEYS[1]) == 1 then keep(KEYS[1], ARGV[1]) end
return 1`;

/**
 * KEYS: a value. ARGV: the one that is known, and the same under a newer key. Whoever was faster
 * wins.
 */
export const RESEAL = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'KEEPTTL')
return 1`;

/**
 * KEYS: machines; for each value its record and the notes of the update under way. ARGV: machine,
 * lifetime in seconds, step to note or '', the values.
 */
const SAVE_FENCED = `${UNDER_FENCE}${PUT}
for i = 1, #ARGV - 3 do
  put(KEYS[2 * i], ARGV[i + 3], ARGV[2])
  if ARGV[3] ~= '' then note(KEYS[2 * i + 1], ARGV[3], 1) end
end
return 1`;

/** A value on its way to Redis, under what was given for its chat. */
interface FencedValue {
  readonly fence: Fence;
  readonly name: string;
  readonly sealed: Buffer;
}

/**
 * KEYS: machines, the record, the notes of the update under way. ARGV: machine, step to note or ''.
 */
const REMOVE_FENCED = `${UNDER_FENCE}
if ARGV[2] ~= '' then note(KEYS[3], ARGV[2], 1) end
return redis.call('DEL', KEYS[2])`;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The store of one kind of personal record: one Redis command for each call, one more where the key
 * has changed.
 */
export function sealedRecord<T>(
  client: Redis,
  seal: Seal,
  options: SealedRecordOptions<T>,
): SealedRecord<T> {
  const { key, ttlSeconds, schema, sizes = RECORD_SIZES, fence: fenceOf, effect = '' } = options;
  const purpose = key('');
  const get = batchedGet(client);
  const save = createScript(client, SAVE);
  const saveFenced = fencedSaves(client, [ttlSeconds, effect]);
  const removeFenced = createScript(client, REMOVE_FENCED);
  const keepFor = createScript(client, KEEP_FOR);
  const replace = createScript(client, RESEAL);
  const keyOf = (chatId: ChatId): string => key(seal.hash(purpose, chatId));

  async function open(name: string, sealed: Buffer): Promise<T | undefined> {
    const text = seal.open(sealed, name);
    if (text === undefined) return undefined;
    const fresh = seal.reseal(sealed, name);
    if (fresh !== undefined) await replace([name], [sealed, fresh]);
    const parsed = schema.safeParse(parseJson(text));
    return parsed.success ? parsed.data : undefined;
  }

  return {
    async load(chatId) {
      const name = keyOf(chatId);
      const sealed = await get(name);
      return sealed === null ? undefined : open(name, sealed);
    },
    ofEach(chatIds) {
      const names = chatIds.map((chatId) => key(seal.hashOnce(purpose, chatId)));
      return {
        names,
        async open(found) {
          const values: (T | undefined)[] = names.map(() => undefined);
          const take = async (name: string, sealed: Buffer, index: number): Promise<void> => {
            values[index] = await open(name, sealed);
          };
          const taken: Promise<void>[] = [];
          // Nearly nobody has one: no promise for those who have not.
          names.forEach((name, index) => {
            const sealed = found[index] ?? null;
            if (sealed !== null) taken.push(take(name, sealed, index));
          });
          await Promise.all(taken);
          return values;
        },
      };
    },
    async save(chatId, value) {
      const name = keyOf(chatId);
      const sealed = seal.seal(padTo(sizes, JSON.stringify(value)), name);
      const fence = fenceOf?.(chatId);
      if (fence === undefined) await save([name], [sealed, ttlSeconds]);
      else await saveFenced({ fence, name, sealed });
    },
    async keepFor(chatId, seconds) {
      await keepFor([keyOf(chatId)], [Math.ceil(Math.max(seconds, ttlSeconds))]);
    },
    async letGo(chatId, seconds) {
      await keepFor([keyOf(chatId)], [seconds]);
    },
    async remove(chatId) {
      const fence = fenceOf?.(chatId);
      const name = keyOf(chatId);
      if (fence === undefined) {
        await client.del(name);
      } else {
        const { machine, notesKey } = fence;
        await removeFenced([keys.inboxMachines(), name, notesKey], [machine, effect]);
      }
    },
  };
}

/**
 * Saves under fences: all that a machine has to save in one turn of the event loop is one script,
 * as a script costs more than a value. `rest` are the arguments that are the same for all.
 */
function fencedSaves(
  client: Redis,
  rest: readonly (string | number)[],
): (value: FencedValue) => Promise<unknown> {
  const save = createScript(client, SAVE_FENCED);
  const savesOf = (machine: string) =>
    batched(async (values: readonly FencedValue[]) => {
      const names = values.flatMap(({ fence, name }) => [name, fence.notesKey]);
      const sealed = values.map((value) => value.sealed);
      await save([keys.inboxMachines(), ...names], [machine, ...rest, ...sealed]);
      return values;
    });
  // A process that starts anew is another machine: what it was must not be let in with what it is.
  let current = { machine: '', saveAll: savesOf('') };
  return (value) => {
    const { machine } = value.fence;
    if (machine !== current.machine) current = { machine, saveAll: savesOf(machine) };
    return current.saveAll(value);
  };
}
