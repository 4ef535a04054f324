import type { Redis } from 'ioredis';
import { createScript, KEEP } from './redis/script.ts';
import type { Seal } from './sealed/seal.ts';
import type { ChatId } from './sealed/sealed-record.ts';

/** Where one kind of mark stands: entries of `keys`. */
export interface MarkKeys {
  /** Set of keyed hashes, one for each (writer, field) of the urgent action. */
  readonly marks: (slug: string) => string;
  /** Plain counters by field. */
  readonly counts: (slug: string) => string;
  /** The slugs that have marks. */
  readonly slugs: () => string;
}

export interface MarkOptions {
  /** The present instant in epoch milliseconds, of the program's Clock. */
  readonly now: () => number;
  /** The instant (epoch milliseconds) after which nobody writes for `slug` any more. */
  readonly closesAtMs: (slug: string) => number;
  /**
   * How long after that marks are kept, in days, and on to the next midnight (UTC): their end tells
   * nothing about when somebody marked.
   */
  readonly keptDays: number;
}

/** What became of a mark that was set. */
export interface Marked {
  /** False where this writer had set it already: nothing is counted twice. */
  readonly isNew: boolean;
  /** How many writers have set it. */
  readonly count: number;
}

/**
 * What writers say about things of an urgent action, each once: who said it is only a keyed hash,
 * how many did is a plain counter.
 */
export interface Marks {
  readonly mark: (chatId: ChatId, slug: string, field: string) => Promise<Marked>;
  /** False where there was no mark to take back. */
  readonly unmark: (chatId: ChatId, slug: string, field: string) => Promise<boolean>;
  /** The fields that this writer has marked. */
  readonly markedBy: (chatId: ChatId, slug: string) => Promise<readonly string[]>;
  readonly counts: (slug: string) => Promise<ReadonlyMap<string, number>>;
  /** Removes the writer's marks everywhere. The counters stay. */
  readonly forget: (chatId: ChatId) => Promise<void>;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

// Scripts, so that a mark and its counter change together: of two taps at once one counts, and a
// counter whose marks have expired never falls below zero.
const MARK = `${KEEP}
redis.call('SADD', KEYS[3], ARGV[4])
local added = redis.call('SADD', KEYS[1], ARGV[1])
keep(KEYS[1], ARGV[3])
if added == 1 then redis.call('HINCRBY', KEYS[2], ARGV[2], 1) end
return {added, tonumber(redis.call('HGET', KEYS[2], ARGV[2]))}`;

const UNMARK = `
local removed = redis.call('SREM', KEYS[1], ARGV[1])
if removed == 1 and tonumber(redis.call('HGET', KEYS[2], ARGV[2]) or '0') > 0 then
  redis.call('HINCRBY', KEYS[2], ARGV[2], -1)
end
return removed`;

/**
 * Which urgent actions still have marks, and what anybody marked there. KEYS: slugs that ever had
 * some. ARGV: how the keys of the marks and of the counters begin.
 */
const MARKED = `
local found = {}
for _, slug in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  if redis.call('EXISTS', ARGV[1] .. slug) == 1 then
    found[#found + 1] = {slug, redis.call('HKEYS', ARGV[2] .. slug)}
  end
end
return found`;

/**
 * How long marks are kept, counted from now in seconds. Relative, because Redis lives in real
 * time and the program's clock may not; at least a day, for whoever marks something late.
 */
function marksTtlSeconds({ now, closesAtMs, keptDays }: MarkOptions, slug: string): number {
  const ttlMs = Math.max(DAY_MS, closesAtMs(slug) + keptDays * DAY_MS - now());
  return Math.round(ttlMs / 1_000);
}

/** What MARK answers. */
function readMarked(answer: unknown): Marked {
  const [added, count]: unknown[] = Array.isArray(answer) ? answer : [];
  return { isNew: added === 1, count: Number(count) };
}

/** What MARKED answers: all that a writer can have marked, slug by slug. */
function readCandidates(answer: unknown): { slug: string; fields: string[] }[] {
  return (Array.isArray(answer) ? answer : []).map((entry: unknown) => {
    const [slug, fields]: unknown[] = Array.isArray(entry) ? entry : [];
    return { slug: String(slug), fields: Array.isArray(fields) ? fields.map(String) : [] };
  });
}

/** The plain counters at `key`: how many writers have marked each field. */
export async function readMarkCounts(
  client: Redis,
  key: string,
): Promise<ReadonlyMap<string, number>> {
  const stored = Object.entries(await client.hgetall(key));
  return new Map(stored.map(([field, count]) => [field, Number(count)]));
}

/** One kind of mark and its totals, in Redis. */
export function createMarks(
  client: Redis,
  seal: Seal,
  { marks, counts, slugs }: MarkKeys,
  options: MarkOptions,
): Marks {
  const add = createScript(client, MARK);
  const remove = createScript(client, UNMARK);
  const findMarked = createScript(client, MARKED);
  const hashOf = (chatId: ChatId, slug: string, field: string): Buffer =>
    seal.hashBytes(marks(slug), `${chatId}\0${field}`);

  const markedBy: Marks['markedBy'] = async (chatId, slug) => {
    const candidates = await client.hkeys(counts(slug));
    if (candidates.length === 0) return [];
    const hashes = candidates.map((field) => hashOf(chatId, slug, field));
    const found = await client.smismember(marks(slug), ...hashes);
    return candidates.filter((_, index) => found[index] === 1);
  };

  return {
    markedBy,
    async mark(chatId, slug, field) {
      const names = [marks(slug), counts(slug), slugs()];
      const values = [hashOf(chatId, slug, field), field, marksTtlSeconds(options, slug), slug];
      return readMarked(await add(names, values));
    },
    async unmark(chatId, slug, field) {
      return (
        (await remove([marks(slug), counts(slug)], [hashOf(chatId, slug, field), field])) === 1
      );
    },
    counts: (slug) => readMarkCounts(client, counts(slug)),
    async forget(chatId) {
      const marked = await findMarked([slugs()], [marks(''), counts('')]);
      const removing = client.pipeline();
      for (const { slug, fields } of readCandidates(marked)) {
        // All that can be marked and not what is: how many commands it takes tells nothing about a
        // writer.
        const hashes = fields.map((field) => hashOf(chatId, slug, field));
        if (hashes.length > 0) removing.srem(marks(slug), ...hashes);
      }
      for (const [error] of (await removing.exec()) ?? []) if (error !== null) throw error;
    },
  };
}
