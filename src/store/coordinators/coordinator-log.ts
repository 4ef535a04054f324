import { randomUUID } from 'node:crypto';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { keys, TTL_SECONDS } from '../keys.ts';
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
  readonly add: (entry: Omit<LogEntry, 'version'>) => Promise<void>;
  /** The newest first; `skipped` of them are left out. */
  readonly newest: (count: number, skipped?: number) => Promise<readonly LogEntry[]>;
}

/** What coordinators did, each entry sealed by itself. */
export function createCoordinatorLog(client: Redis, seal: Seal): CoordinatorLog {
  return {
    async add(entry) {
      const id = randomUUID();
      const name = keys.coordinatorDeed(id);
      const text = padTo(RECORD_SIZES, JSON.stringify({ version: 1, ...entry }));
      const ttlSeconds = TTL_SECONDS.coordinatorLog;
      await client
        .multi()
        .set(name, seal.seal(text, name), 'EX', ttlSeconds)
        .rpush(keys.coordinatorLog(), id)
        .expire(keys.coordinatorLog(), ttlSeconds)
        .ltrim(keys.coordinatorLog(), -ENTRIES_KEPT, -1)
        .exec();
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
