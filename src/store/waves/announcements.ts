import type { Redis } from 'ioredis';
import { z } from 'zod';
import { LANGUAGES } from '../../urgent-action/language.ts';
import { keys } from '../redis-keys.ts';

/** Who is told of a change: those with a reminder, those who have written, or both. */
const AUDIENCES = ['subscribers', 'writers', 'everybody'] as const;

export type Audience = (typeof AUDIENCES)[number];

const announcementSchema = z.strictObject({
  version: z.literal(1),
  id: z.string(),
  slug: z.string(),
  audience: z.enum(AUDIENCES),
  /** By the program's clock (epoch ms). */
  atMs: z.number(),
  /** What is said, by language; English is always there. */
  texts: z.partialRecord(z.enum(LANGUAGES), z.string()),
});

/**
 * Something that everybody who follows an urgent action is told once. Nothing in it is personal.
 */
export type Announcement = Readonly<z.infer<typeof announcementSchema>>;

export interface Announcements {
  /** False where one of that id is there already: nobody is told twice. */
  readonly add: (announcement: Announcement, ttlSeconds: number) => Promise<boolean>;
  readonly of: (slug: string) => Promise<readonly Announcement[]>;
}

/** The announcements in Redis: one hash for each urgent action. */
export function createAnnouncements(client: Redis): Announcements {
  return {
    async add(announcement, ttlSeconds) {
      const key = keys.announcements(announcement.slug);
      const added = await client.hsetnx(key, announcement.id, JSON.stringify(announcement));
      await client.expire(key, ttlSeconds);
      return added === 1;
    },
    async of(slug) {
      const stored = await client.hvals(keys.announcements(slug));
      return stored.flatMap((text) => {
        const parsed = announcementSchema.safeParse(JSON.parse(text));
        return parsed.success ? [parsed.data] : [];
      });
    },
  };
}
