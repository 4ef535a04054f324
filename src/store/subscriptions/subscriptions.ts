import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';
import {
  cohortContext,
  cohortName,
  parseCohortName,
  readCohorts,
  type Cohort,
  type ReminderHour,
} from './cohort.ts';
import { createScript, type Script } from '../redis/script.ts';
import type { Seal } from '../sealed/seal.ts';
import { chunkOf, createPacks, slotInChunk, type PackAddress, type Packs } from './pack.ts';
import {
  createReader,
  readRecord,
  type CohortStretch,
  type ReadSubscribers,
} from './read-subscribers.ts';
import { packSubscriber, type FoundSubscription, type Subscription } from './record.ts';
import { CHUNK_SLOTS, FIND, PUT, REMOVE, WHERE } from './scripts.ts';
import { canonicalZone } from './canonical-zone.ts';
import { everybodyOn } from './everybody.ts';
import { padTo } from '../sealed/padding.ts';

/** Buckets of the index by chat, for each list: about 250 chats in each at a million. */
export const BUCKETS = 4_096;
/**
 * Of a record that stands alone, in bytes: what most need, and with the rest of what there can be.
 */
const SUBSCRIBER_SIZES = [24, 48, 96, 192];
/** Lists that one script looks through: a millisecond of Redis' time. */
const LISTS_AT_ONCE = 1_000;

/**
 * Bytes of a chat's keyed hash. Two of a million chats share one with a chance of 1 in 30 million.
 */
const HASH_BYTES = 8;

export interface PutTime {
  /**
   * Where it is the first of its cohort: what was published before is no news for it (epoch ms).
   */
  readonly sinceMs: number;
  /** How long the record and what leads to it live from now on; in Redis' time. */
  readonly ttlSeconds: number;
}

/** Who wants to be told, by list: an urgent action's slug, `<slug>@<date>`, or `@new`. */
export interface Subscriptions {
  /** Adds or replaces the chat's subscription: one for each list. Returns its slot. */
  readonly put: (list: string, subscription: Subscription, when: PutTime) => Promise<number>;
  readonly find: (list: string, chatId: number) => Promise<FoundSubscription | undefined>;
  /** Those of `lists` that the chat is on: one script for a thousand of them. */
  readonly listsOf: (lists: readonly string[], chatId: number) => Promise<readonly string[]>;
  /** Removes the record; false where there was none. */
  readonly remove: (list: string, chatId: number) => Promise<boolean>;
  readonly cohorts: (list: string) => Promise<readonly Cohort[]>;
  /** All who are on the list. */
  readonly everybody: (list: string) => AsyncIterable<FoundSubscription>;
  /** What reads the sealed records of a stretch of slots. */
  readonly reader: (stretch: CohortStretch) => ReadSubscribers;
}

/** Where the records of a chat are, as `FIND` tells it. */
interface Standing {
  readonly address: PackAddress;
  readonly zone: string;
  readonly hour: ReminderHour;
  readonly slot: number;
  readonly record: Buffer;
  /** Empty where the record stands alone. */
  readonly pack: Buffer;
}

function readStanding(list: string, answer: unknown): Standing | undefined {
  if (!Array.isArray(answer)) return undefined;
  const [id, slotText, name, record, pack] = answer.filter((part) => Buffer.isBuffer(part));
  if (!id || !slotText || !name || !record || !pack) return undefined;
  const { zone, hour } = parseCohortName(name.toString());
  const slot = Number(slotText);
  const context = cohortContext(list, zone, hour);
  const address = { list, cohort: Number(id), chunk: chunkOf(slot), context };
  return { address, zone, hour, slot, record, pack };
}

/** The keys and first arguments of every script. */
function whereabouts(seal: Seal, list: string, chatId: number) {
  // The purpose names the list, so that a person on two lists looks like two.
  const bytes = seal.hashBytes(keys.cohorts(list), chatId);
  const bucket = keys.subscriptionOf(list, bytes.readUInt16BE(HASH_BYTES) % BUCKETS);
  const hash = bytes.subarray(0, HASH_BYTES);
  return {
    bucket,
    hash,
    names: [keys.cohorts(list), bucket],
    args: [hash, keys.subscriptions(list)],
  };
}

/**
 * Runs a script that removes the chat. Whoever is in a pack is taken out of it first, here; again
 * where the pack has become another meanwhile.
 */
function createDropping(seal: Seal, packs: Pick<Packs, 'without'>) {
  return async (
    script: Script,
    list: string,
    chatId: number,
    rest: readonly (string | number | Buffer)[] = [],
  ): Promise<unknown> => {
    const { names, args } = whereabouts(seal, list, chatId);
    let change: readonly (string | Buffer)[] = ['', ''];
    for (;;) {
      const answer = await script(names, [...args, ...change, ...rest]);
      const standing = readStanding(list, answer);
      if (standing === undefined) return answer;
      const { address, pack, slot } = standing;
      change = [pack, packs.without(address, pack, slot) ?? ''];
    }
  };
}

/** The subscriptions in Redis: sealed, under keyed hashes, found by chat and by zone and hour. */
export function createSubscriptions(client: Redis, seal: Seal): Subscriptions {
  const packs = createPacks(client, seal);
  const dropping = createDropping(seal, packs);
  const put = createScript(client, PUT);
  const find = createScript(client, FIND);
  const remove = createScript(client, REMOVE);
  const where = createScript(client, WHERE);

  return {
    reader: (stretch) => createReader(seal, packs, stretch),
    everybody: (list) => everybodyOn(client, seal, packs, list),
    async put(list, subscription, { sinceMs, ttlSeconds }) {
      const { hour } = subscription;
      const zone = canonicalZone(subscription.zone);
      const context = cohortContext(list, zone, hour);
      const sealed = seal.seal(padTo(SUBSCRIBER_SIZES, packSubscriber(subscription)), context);
      const record = [cohortName(zone, hour), sealed, ttlSeconds, sinceMs];
      const answer = await dropping(put, list, subscription.chatId, record);
      const [cohort = 0, slot = 0] = Array.isArray(answer) ? answer.map(Number) : [];
      if (slotInChunk(slot) === CHUNK_SLOTS - 1)
        await packs.pack({ list, cohort, chunk: chunkOf(slot), context }, ttlSeconds);
      return slot;
    },
    async find(list, chatId) {
      const { names, args } = whereabouts(seal, list, chatId);
      const standing = readStanding(list, await find(names, args));
      if (standing === undefined) return undefined;
      const { address, zone, hour, slot, record, pack } = standing;
      const opened = pack.length === 0 ? undefined : packs.open(address, pack);
      const subscriber = readRecord(seal, address.context, slot, record, opened);
      // Another chat with the same hash: as good as not found.
      if (subscriber === undefined || subscriber === 'unreadable') return undefined;
      if (subscriber.chatId !== chatId) return undefined;
      return { ...subscriber, zone, hour, cohort: address.cohort, slot };
    },
    async listsOf(lists, chatId) {
      const found: string[] = [];
      for (let start = 0; start < lists.length; start += LISTS_AT_ONCE) {
        const some = lists.slice(start, start + LISTS_AT_ONCE);
        const places = some.map((list) => whereabouts(seal, list, chatId));
        const answer = await where(
          places.map(({ bucket }) => bucket),
          places.map(({ hash }) => hash),
        );
        found.push(...some.filter((_, index) => Array.isArray(answer) && answer[index] === 1));
      }
      return found;
    },
    remove: async (list, chatId) => (await dropping(remove, list, chatId)) === 1,
    async cohorts(list) {
      return readCohorts(await client.hgetall(keys.cohorts(list)));
    },
  };
}
