import type { Redis } from 'ioredis';
import { z } from 'zod';
import { keys } from '../redis-keys.ts';
import { createScript } from '../redis/script.ts';

const fileSchema = z.strictObject({ name: z.string(), text: z.string() });

const publishedActionSchema = z.strictObject({
  version: z.literal(1),
  slug: z.string(),
  /** Counted from 1 with each change of this urgent action. */
  edition: z.number().int(),
  /** `action.yaml` and one file for each language, as they would stand in a folder. */
  files: z.array(fileSchema),
  /** Chosen by a coordinator: this one counts although the folder has one of the same slug. */
  overDisk: z.boolean(),
});

/** An urgent action that was published through the chat: its files, all of one moment. */
export type PublishedAction = Readonly<z.infer<typeof publishedActionSchema>>;

export type ActionText = Readonly<z.infer<typeof fileSchema>>;

/** All that is published in Redis at one moment. */
export interface PublishedNow {
  /** Grows with each change of anything. */
  readonly changes: number;
  readonly actions: readonly PublishedAction[];
}

export interface PublishedActionStore {
  /**
   * Puts `action` in the place of the edition before it, which is kept. False: somebody else has
   * published meanwhile, and nothing was changed.
   */
  readonly publish: (action: PublishedAction) => Promise<boolean>;
  readonly find: (slug: string) => Promise<PublishedAction | undefined>;
  /** The editions before the present one, newest first. */
  readonly past: (slug: string) => Promise<readonly PublishedAction[]>;
  readonly changes: () => Promise<number>;
  readonly all: () => Promise<PublishedNow>;
}

const PAST_KEPT = 20;

/**
 * KEYS: all that is live, the past of this one, the count of changes. ARGV: slug, the new edition
 * as JSON, its number, how many old ones are kept. In one step: nobody reads a half of it, and of
 * two who publish at once one is told.
 */
const PUBLISH = `
local old = redis.call('HGET', KEYS[1], ARGV[1])
local edition = 0
if old then edition = cjson.decode(old).edition end
if edition + 1 ~= tonumber(ARGV[3]) then return 0 end
if old then
  redis.call('LPUSH', KEYS[2], old)
  redis.call('LTRIM', KEYS[2], 0, ARGV[4] - 1)
end
redis.call('HSET', KEYS[1], ARGV[1], ARGV[2])
redis.call('INCR', KEYS[3])
return 1`;

/** KEYS: the count of changes, all that is live. Both of the same moment. */
const READ_ALL = `return {redis.call('GET', KEYS[1]) or '0', redis.call('HVALS', KEYS[2])}`;

/**
 * The urgent actions that were published through the chat, in Redis: plain, as they are for
 * everybody to read.
 */
export function createPublishedActions(client: Redis): PublishedActionStore {
  const publish = createScript(client, PUBLISH);
  const readAll = createScript(client, READ_ALL);
  return {
    async publish(action) {
      const { slug, edition } = action;
      const names = [keys.liveActions(), keys.pastActions(slug), keys.actionChanges()];
      return (await publish(names, [slug, JSON.stringify(action), edition, PAST_KEPT])) === 1;
    },
    async find(slug) {
      const text = await client.hget(keys.liveActions(), slug);
      return text === null ? undefined : parse(text);
    },
    async past(slug) {
      const texts = await client.lrange(keys.pastActions(slug), 0, -1);
      return texts.flatMap((text) => parse(text) ?? []);
    },
    changes: async () => Number((await client.get(keys.actionChanges())) ?? 0),
    async all() {
      const answer = await readAll([keys.actionChanges(), keys.liveActions()], []);
      const [changes, texts]: unknown[] = Array.isArray(answer) ? answer : [];
      const all = Array.isArray(texts) ? texts.map(String) : [];
      return { changes: Number(changes), actions: all.flatMap((text) => parse(text) ?? []) };
    },
  };
}

/**
 * Undefined: something that this version does not know. It keeps none of the others from being
 * read.
 */
function parse(text: string): PublishedAction | undefined {
  try {
    return publishedActionSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
