import type { Redis } from 'ioredis';
import { keys } from './redis-keys.ts';

/**
 * Since when the bot has known each urgent action: what "new" means for those who want to hear of
 * new ones.
 */
export type PublishedSince = (
  slugs: readonly string[],
  nowMs: number,
) => Promise<ReadonlyMap<string, number>>;

/**
 * Notes those of `slugs` that are not known yet at `nowMs` (epoch ms); returns the instant for each
 * one.
 */
export function createPublishedSince(client: Redis): PublishedSince {
  return async (slugs, nowMs) => {
    const stored = await client.hgetall(keys.published());
    const unknown = slugs.filter((slug) => stored[slug] === undefined);
    await Promise.all(unknown.map((slug) => client.hsetnx(keys.published(), slug, nowMs)));
    return new Map(slugs.map((slug) => [slug, Number(stored[slug] ?? nowMs)]));
  };
}
