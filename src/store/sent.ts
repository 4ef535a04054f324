import type { Redis } from 'ioredis';
import { keys, SENT_KEPT_DAYS_AFTER_LAST_DAY } from './keys.ts';
import { createScript, KEEP } from './redis/script.ts';
import type { Seal } from './seal.ts';
import type { ChatId } from './sealed-record.ts';

/** The ways a letter goes out. The order is the order of menus. */
export const CHANNELS = ['post', 'email', 'fax', 'web'] as const;

export type Channel = (typeof CHANNELS)[number];

/** One letter sent: to whom and how. */
export interface Sent {
  readonly recipientId: string;
  readonly channel: Channel;
}

export interface SentCount extends Sent {
  /** How many writers say that they have sent it. */
  readonly count: number;
}

/** Who has sent what. A writer counts once for each recipient and channel. */
export interface SentStore {
  /** False where this writer had marked it already: nothing is counted twice. */
  readonly markSent: (chatId: ChatId, slug: string, sent: Sent) => Promise<boolean>;
  /** False where there was no mark to take back. */
  readonly unmarkSent: (chatId: ChatId, slug: string, sent: Sent) => Promise<boolean>;
  readonly sentBy: (chatId: ChatId, slug: string) => Promise<readonly Sent[]>;
  readonly counts: (slug: string) => Promise<readonly SentCount[]>;
  /** Removes the writer's marks everywhere. The totals stay: the letters were sent. */
  readonly forget: (chatId: ChatId) => Promise<void>;
}

export interface SentStoreOptions {
  /** The present instant in epoch milliseconds, of the program's Clock. */
  readonly now: () => number;
  /** The instant (epoch milliseconds) after which nobody writes for `slug` any more. */
  readonly closesAtMs: (slug: string) => number;
}

const DAY_SECONDS = 24 * 60 * 60;

// Scripts, so that a mark and its counter change together: of two taps at once one counts, and a
// counter whose marks have expired never falls below zero.
const MARK = `${KEEP}
redis.call('SADD', KEYS[3], ARGV[4])
local added = redis.call('SADD', KEYS[1], ARGV[1])
keep(KEYS[1], ARGV[3])
if added == 1 then redis.call('HINCRBY', KEYS[2], ARGV[2], 1) end
return added`;

const UNMARK = `
local removed = redis.call('SREM', KEYS[1], ARGV[1])
if removed == 1 and tonumber(redis.call('HGET', KEYS[2], ARGV[2]) or '0') > 0 then
  redis.call('HINCRBY', KEYS[2], ARGV[2], -1)
end
return removed`;

function fieldOf({ recipientId, channel }: Sent): string {
  return `${recipientId}:${channel}`;
}

function parseField(field: string): Sent[] {
  const at = field.lastIndexOf(':');
  const channel = CHANNELS.find((known) => known === field.slice(at + 1));
  return channel === undefined ? [] : [{ recipientId: field.slice(0, at), channel }];
}

/**
 * How long marks are kept, counted from now in seconds. Relative, because Redis lives in real
 * time and the program's clock may not; at least a day, for whoever marks a letter late.
 */
function marksTtlSeconds({ now, closesAtMs }: SentStoreOptions, slug: string): number {
  const openSeconds = (closesAtMs(slug) - now()) / 1_000;
  return Math.max(
    DAY_SECONDS,
    Math.round(openSeconds + SENT_KEPT_DAYS_AFTER_LAST_DAY * DAY_SECONDS),
  );
}

/**
 * Which urgent actions still have marks, and what anybody marked there. KEYS: slugs that ever had some. ARGV: how the keys of the marks
 * and of the counters begin.
 */
const MARKED = `
local found = {}
for _, slug in ipairs(redis.call('SMEMBERS', KEYS[1])) do
  if redis.call('EXISTS', ARGV[1] .. slug) == 1 then
    found[#found + 1] = {slug, redis.call('HKEYS', ARGV[2] .. slug)}
  end
end
return found`;

/** What a writer can have marked: slug by slug. */
function readMarked(answer: unknown): { slug: string; all: Sent[] }[] {
  return (Array.isArray(answer) ? answer : []).map((entry: unknown) => {
    const [slug, fields]: unknown[] = Array.isArray(entry) ? entry : [];
    const names = Array.isArray(fields) ? fields.map(String) : [];
    return { slug: String(slug), all: names.flatMap(parseField) };
  });
}

/** The marks and totals of letters sent, in Redis. */
export function createSentStore(client: Redis, seal: Seal, options: SentStoreOptions): SentStore {
  const [addMark, removeMark] = [createScript(client, MARK), createScript(client, UNMARK)];
  const findMarked = createScript(client, MARKED);
  const mark = (chatId: ChatId, slug: string, sent: Sent): Buffer =>
    seal.hashBytes(keys.sent(slug), `${chatId}\0${fieldOf(sent)}`);
  /** Everything that anybody has marked for `slug`: what a writer's marks can be. */
  const everMarked = async (slug: string): Promise<Sent[]> =>
    (await client.hkeys(keys.sentCounts(slug))).flatMap(parseField);

  const sentBy: SentStore['sentBy'] = async (chatId, slug) => {
    const candidates = await everMarked(slug);
    if (candidates.length === 0) return [];
    const marks = candidates.map((sent) => mark(chatId, slug, sent));
    const found = await client.smismember(keys.sent(slug), ...marks);
    return candidates.filter((_, index) => found[index] === 1);
  };

  return {
    sentBy,
    async markSent(chatId, slug, sent) {
      const names = [keys.sent(slug), keys.sentCounts(slug), keys.sentSlugs()];
      const values = [
        mark(chatId, slug, sent),
        fieldOf(sent),
        marksTtlSeconds(options, slug),
        slug,
      ];
      return (await addMark(names, values)) === 1;
    },
    async unmarkSent(chatId, slug, sent) {
      const names = [keys.sent(slug), keys.sentCounts(slug)];
      const values = [mark(chatId, slug, sent), fieldOf(sent)];
      return (await removeMark(names, values)) === 1;
    },
    async counts(slug) {
      const stored = Object.entries(await client.hgetall(keys.sentCounts(slug)));
      return stored.flatMap(([field, count]) =>
        parseField(field).map((sent) => ({ ...sent, count: Number(count) })),
      );
    },
    async forget(chatId) {
      const marked = await findMarked([keys.sentSlugs()], [keys.sent(''), keys.sentCounts('')]);
      const removing = client.pipeline();
      for (const { slug, all } of readMarked(marked)) {
        const marks = all.map((sent) => mark(chatId, slug, sent));
        if (marks.length > 0) removing.srem(keys.sent(slug), ...marks);
      }
      for (const [error] of (await removing.exec()) ?? []) if (error !== null) throw error;
    },
  };
}
