import type { Redis } from 'ioredis';
import type { z } from 'zod';
import { TTL_SECONDS } from './lifetimes.ts';
import { keys } from './redis-keys.ts';
import { DRAFT_SIZES } from './sealed/padding.ts';
import { sealedRecord, type ChatId, type UnreadRecords } from './sealed/sealed-record.ts';
import type { Seal } from './sealed/seal.ts';

/**
 * Letters begun that wait while their writer is at another one: one for each urgent action. Two of
 * one writer cannot be told from those of two.
 */
export interface WaitingDrafts<D> {
  readonly load: (chatId: ChatId, slug: string) => Promise<D | undefined>;
  /** Those of many chats, still to be read. */
  readonly ofEach: (chatIds: readonly ChatId[], slug: string) => UnreadRecords<D>;
  readonly save: (chatId: ChatId, slug: string, draft: D) => Promise<void>;
  /** Keeps it, where there is one, for `seconds` from now; never for less than its lifetime. */
  readonly keepFor: (chatId: ChatId, slug: string, seconds: number) => Promise<void>;
  readonly remove: (chatId: ChatId, slug: string) => Promise<void>;
  /** Those of `slugs` for which one waits. */
  readonly among: (chatId: ChatId, slugs: readonly string[]) => Promise<readonly string[]>;
  /** Removes all of the writer's. */
  readonly forget: (chatId: ChatId) => Promise<void>;
}

export interface WaitingDraftsOptions<D> {
  readonly schema: z.ZodType<D>;
  /** The slugs of all urgent actions that ever were, so that `forget` leaves none. */
  readonly knownSlugs: () => Promise<readonly string[]>;
}

/** What is hashed into the key: the writer together with the urgent action. */
const of = (chatId: ChatId, slug: string): string => `${chatId}\0${slug}`;

/** The store of waiting drafts, under a key of its own for each writer and urgent action. */
export function createWaitingDrafts<D>(
  client: Redis,
  seal: Seal,
  { schema, knownSlugs }: WaitingDraftsOptions<D>,
): WaitingDrafts<D> {
  const records = sealedRecord(client, seal, {
    key: keys.waitingDraft,
    ttlSeconds: TTL_SECONDS.draft,
    sizes: DRAFT_SIZES,
    schema,
  });
  const load: WaitingDrafts<D>['load'] = (chatId, slug) => records.load(of(chatId, slug));
  return {
    load,
    ofEach: (chatIds, slug) => records.ofEach(chatIds.map((chatId) => of(chatId, slug))),
    save: (chatId, slug, draft) => records.save(of(chatId, slug), draft),
    keepFor: (chatId, slug, seconds) => records.keepFor(of(chatId, slug), seconds),
    remove: (chatId, slug) => records.remove(of(chatId, slug)),
    async among(chatId, slugs) {
      const drafts = await Promise.all(slugs.map((slug) => load(chatId, slug)));
      return slugs.filter((_, index) => drafts[index] !== undefined);
    },
    async forget(chatId) {
      const slugs = await knownSlugs();
      await Promise.all(slugs.map((slug) => records.remove(of(chatId, slug))));
    },
  };
}
