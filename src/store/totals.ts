import type { Redis } from 'ioredis';
import type { Language } from '../urgent-action/language.ts';
import { keys } from './redis-keys.ts';
import { readMarkCounts } from './marks.ts';
import { readSentCounts, readSentLanguages, type SentCount } from './sent.ts';
import { readCohorts } from './subscriptions/cohort.ts';
import { reminderCountsOf, type Reminded } from './waves/reminder-counts.ts';

/** What a section reports of an urgent action. About nobody: plain numbers, read without a key. */
export interface Totals {
  /** Of each recipient and channel, those only that somebody has sent a letter by. */
  readonly sent: readonly SentCount[];
  readonly languages: ReadonlyMap<Language, number>;
  readonly reminded: readonly { readonly what: Reminded; readonly count: number }[];
  /** How many people follow it, those who have written among them. */
  readonly followers: number;
  /** How many writers say of a contact that it does not work. */
  readonly failing: ReadonlyMap<string, number>;
}

export async function readTotals(client: Redis, slug: string): Promise<Totals> {
  const [sent, languages, reminded, followers, failing] = await Promise.all([
    readSentCounts(client, slug),
    readSentLanguages(client, slug),
    reminderCountsOf(client, slug),
    countFollowers(client, slug),
    readMarkCounts(client, keys.contactReportCounts(slug)),
  ]);
  return {
    sent: sent.filter(({ count }) => count > 0),
    languages,
    reminded,
    followers,
    failing: new Map([...failing].filter(([, writers]) => writers > 0)),
  };
}

/** How many people follow an urgent action, those who have written among them. */
export async function countFollowers(client: Redis, slug: string): Promise<number> {
  const cohorts = readCohorts(await client.hgetall(keys.cohorts(slug)));
  return cohorts.reduce((people, { live }) => people + live, 0);
}

/** How many letters were sent by each channel, to whomever. */
export function byChannel(sent: readonly SentCount[]): ReadonlyMap<SentCount['channel'], number> {
  const letters = new Map<SentCount['channel'], number>();
  for (const { channel, count } of sent) letters.set(channel, (letters.get(channel) ?? 0) + count);
  return letters;
}
