import type { Redis } from 'ioredis';
import { LANGUAGES, type Language } from '../urgent-action/language.ts';
import { SENT_KEPT_DAYS_AFTER_LAST_DAY } from './lifetimes.ts';
import { keys } from './redis-keys.ts';
import { createMarks, readMarkCounts, type MarkOptions } from './marks.ts';
import type { Seal } from './sealed/seal.ts';
import type { ChatId } from './sealed/sealed-record.ts';

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
  readonly markSent: (
    chatId: ChatId,
    slug: string,
    sent: Sent,
    language?: Language,
  ) => Promise<boolean>;
  /** False where there was no mark to take back. */
  readonly unmarkSent: (
    chatId: ChatId,
    slug: string,
    sent: Sent,
    language?: Language,
  ) => Promise<boolean>;
  readonly sentBy: (chatId: ChatId, slug: string) => Promise<readonly Sent[]>;
  readonly counts: (slug: string) => Promise<readonly SentCount[]>;
  /** Removes the writer's marks everywhere. The totals stay: the letters were sent. */
  readonly forget: (chatId: ChatId) => Promise<void>;
}

function fieldOf({ recipientId, channel }: Sent): string {
  return `${recipientId}:${channel}`;
}

function parseField(field: string): Sent[] {
  const at = field.lastIndexOf(':');
  const channel = CHANNELS.find((known) => known === field.slice(at + 1));
  return channel === undefined ? [] : [{ recipientId: field.slice(0, at), channel }];
}

/** How many writers have sent each letter. Plain: it takes no key to read. */
export async function readSentCounts(client: Redis, slug: string): Promise<readonly SentCount[]> {
  return [...(await readMarkCounts(client, keys.sentCounts(slug)))].flatMap(([field, count]) =>
    parseField(field).map((sent) => ({ ...sent, count })),
  );
}

/** In which languages letters were sent, as far as it was known when they were marked. */
export async function readSentLanguages(
  client: Redis,
  slug: string,
): Promise<ReadonlyMap<Language, number>> {
  const stored = await client.hgetall(keys.sentLanguages(slug));
  const letters = LANGUAGES.map((language) => [language, Number(stored[language] ?? 0)] as const);
  return new Map(letters.filter(([, count]) => count > 0));
}

/** The marks and totals of letters sent, in Redis. */
export function createSentStore(
  client: Redis,
  seal: Seal,
  options: Pick<MarkOptions, 'now' | 'closesAtMs'>,
): SentStore {
  const marks = createMarks(
    client,
    seal,
    { marks: keys.sent, counts: keys.sentCounts, slugs: keys.sentSlugs },
    { ...options, keptDays: SENT_KEPT_DAYS_AFTER_LAST_DAY },
  );
  const count = async (slug: string, language: Language | undefined, by: number): Promise<void> => {
    if (language !== undefined) await client.hincrby(keys.sentLanguages(slug), language, by);
  };
  return {
    async markSent(chatId, slug, sent, language) {
      const { isNew } = await marks.mark(chatId, slug, fieldOf(sent));
      if (isNew) await count(slug, language, 1);
      return isNew;
    },
    async unmarkSent(chatId, slug, sent, language) {
      const wasThere = await marks.unmark(chatId, slug, fieldOf(sent));
      if (wasThere) await count(slug, language, -1);
      return wasThere;
    },
    async sentBy(chatId, slug) {
      return (await marks.markedBy(chatId, slug)).flatMap(parseField);
    },
    counts: (slug) => readSentCounts(client, slug),
    forget: marks.forget,
  };
}
