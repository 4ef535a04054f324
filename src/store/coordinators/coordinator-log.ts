import type { Redis } from 'ioredis';
import { z } from 'zod';
import { TTL_SECONDS } from '../lifetimes.ts';
import { keys } from '../redis-keys.ts';
import { createScript } from '../redis/script.ts';
import { padTo, RECORD_SIZES } from '../sealed/padding.ts';
import type { Seal } from '../sealed/seal.ts';

/** What coordinators do that others have to be able to look up. */
export const DEEDS = [
  'read',
  'corrected',
  'confirmed',
  'published',
  'moved',
  'updated',
  'stopped',
  'translated',
  'checked',
  'thrown',
] as const;

const entrySchema = z.strictObject({
  version: z.literal(1),
  /** Epoch milliseconds, by the program's clock. */
  atMs: z.number(),
  /** Telegram's id of the coordinator. */
  who: z.number(),
  deed: z.enum(DEEDS),
  /** Slug or title of what it was done to. */
  what: z.string(),
  /** Which field, day or sentence, where there is one. */
  detail: z.string(),
});

export type LogEntry = Readonly<z.infer<typeof entrySchema>>;
export type Deed = LogEntry['deed'];

export interface CoordinatorLog {
  /**
   * `update`: the number of the update that it was done by. Handled again, it adds nothing that it
   * has added before.
   */
  readonly add: (update: number, entry: Omit<LogEntry, 'version'>) => Promise<void>;
  /** The newest first; `skipped` of them are left out. */
  readonly newest: (count: number, skipped?: number) => Promise<readonly LogEntry[]>;
}

/**
 * KEYS: the entry, the list. ARGV: the entry, its lifetime in seconds, its id, how many are kept.
 */
const ADD = `
if redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2], 'NX') then
  redis.call('RPUSH', KEYS[2], ARGV[3])
  redis.call('EXPIRE', KEYS[2], ARGV[2])
  redis.call('LTRIM', KEYS[2], -ARGV[4], -1)
end
return 1`;

/** What coordinators did, each entry sealed by itself. */
export function createCoordinatorLog(client: Redis, seal: Seal): CoordinatorLog {
  const add = createScript(client, ADD);
  return {
    async add(update, entry) {
      const { deed, what, detail } = entry;
      const id = seal.hash(keys.coordinatorLog(), JSON.stringify([update, deed, what, detail]));
      const name = keys.coordinatorDeed(id);
      const text = padTo(RECORD_SIZES, JSON.stringify({ version: 1, ...entry }));
      const rest = [TTL_SECONDS.coordinatorLog, id, ENTRIES_KEPT];
      await add([name, keys.coordinatorLog()], [seal.seal(text, name), ...rest]);
    },
    async newest(count, skipped = 0) {
      const ids = await client.lrange(keys.coordinatorLog(), -count - skipped, -1 - skipped);
      if (ids.length === 0) return [];
      const names = ids.map((id) => keys.coordinatorDeed(id));
      const sealed = await client.mgetBuffer(names);
      return names.flatMap((name, index) => entryIn(sealed[index], name, seal)).toReversed();
    },
  };
}

/** More than a section does in a year. */
const ENTRIES_KEPT = 10_000;

function entryIn(sealed: Buffer | null | undefined, name: string, seal: Seal): readonly LogEntry[] {
  const text = sealed ? seal.open(sealed, name) : undefined;
  if (text === undefined) return [];
  const parsed = entrySchema.safeParse(JSON.parse(text));
  return parsed.success ? [parsed.data] : [];
}
