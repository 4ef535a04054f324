import type { Redis } from 'ioredis';
import { keys } from './keys.ts';
import { createScript } from './script.ts';
import type { Seal } from './seal.ts';
import { packSubscriber, unpackSubscriber, type Subscriber } from './subscription-record.ts';
import { FIND, PUT, REMOVE } from './subscription-scripts.ts';

/** Buckets of the index by chat, for each list: about 250 chats in each at a million. */
export const BUCKETS = 4_096;
/** Bytes of a chat's keyed hash. Two of a million chats share one with a chance of 1 in 30 million. */
const HASH_BYTES = 8;

/** Whole hour at which reminders come, 0 to 23 in the zone; `never` for those who have written. */
export type ReminderHour = number | 'never';

/** Those of a list who share zone and hour: what a wave goes to. */
export interface Cohort {
  /** Numbered within its list, from 1. */
  readonly id: number;
  /** IANA. */
  readonly zone: string;
  readonly hour: ReminderHour;
  /** Slots ever given: they are not given again, so that a mark for a slot is a mark for one person. */
  readonly slots: number;
  /** Subscriptions there now. */
  readonly live: number;
  /** When its first subscriber came (epoch ms): what was news before is not for this cohort. */
  readonly sinceMs: number;
}

export interface Subscription extends Subscriber {
  readonly zone: string;
  readonly hour: ReminderHour;
}

/** A subscription and where it stands. */
export interface FoundSubscription extends Subscription {
  readonly cohort: number;
  readonly slot: number;
}

export interface PutTime {
  /** Where it is the first of its cohort: what was published before is no news for it (epoch ms). */
  readonly sinceMs: number;
  /** How long the record and what leads to it live from now on; in Redis' time. */
  readonly ttlSeconds: number;
}

/** Who wants to be told, by list: an urgent action's slug, `<slug>@<date>`, or `@new`. */
export interface Subscriptions {
  /** Adds or replaces the chat's subscription: one for each list. Returns its slot. */
  readonly put: (list: string, subscription: Subscription, when: PutTime) => Promise<number>;
  readonly find: (list: string, chatId: number) => Promise<FoundSubscription | undefined>;
  /** Removes the record; false where there was none. */
  readonly remove: (list: string, chatId: number) => Promise<boolean>;
  readonly cohorts: (list: string) => Promise<readonly Cohort[]>;
  /** What opens the sealed records read from chunks of a cohort; undefined where key or version are others. */
  readonly opener: (
    list: string,
    zone: string,
    hour: ReminderHour,
  ) => (sealed: Buffer) => Subscriber | undefined;
}

function cohortName(zone: string, hour: ReminderHour): string {
  return `${zone}|${hour}`;
}

/** What a record is sealed with: it opens only in its list, zone and hour. */
function contextOf(list: string, zone: string, hour: ReminderHour): string {
  return `${keys.cohorts(list)}|${cohortName(zone, hour)}`;
}

function parseCohortName(name: string): { zone: string; hour: ReminderHour } {
  const [zone = '', hour = ''] = name.split('|');
  return { zone, hour: hour === 'never' ? hour : Number(hour) };
}

function readCohorts(stored: Readonly<Record<string, string>>): Cohort[] {
  return Object.entries(stored).flatMap(([field, value]) => {
    if (!field.startsWith('name#')) return [];
    const id = field.slice('name#'.length);
    const slots = Number(stored[`slots#${id}`] ?? 0);
    const live = Number(stored[`live#${id}`] ?? 0);
    const sinceMs = Number(stored[`since#${id}`] ?? 0);
    return [{ id: Number(id), ...parseCohortName(value), slots, live, sinceMs }];
  });
}

/** The subscriptions in Redis: sealed, under keyed hashes, found by chat and by zone and hour. */
export function createSubscriptions(client: Redis, seal: Seal): Subscriptions {
  const put = createScript(client, PUT);
  const find = createScript(client, FIND);
  const remove = createScript(client, REMOVE);

  /** The keys and first arguments of every script. */
  const whereabouts = (list: string, chatId: number) => {
    // The purpose names the list, so that a person on two lists looks like two.
    const hash = seal.hashBytes(keys.cohorts(list), chatId);
    const bucket = hash.readUInt16BE(HASH_BYTES) % BUCKETS;
    return {
      names: [keys.cohorts(list), keys.subscriptionOf(list, bucket)],
      args: [hash.subarray(0, HASH_BYTES), keys.subscriptions(list)],
    };
  };
  const opener: Subscriptions['opener'] = (list, zone, hour) => {
    const context = Buffer.from(contextOf(list, zone, hour));
    return (sealed) => {
      const packed = seal.open(sealed, context);
      return packed === undefined ? undefined : unpackSubscriber(packed);
    };
  };

  return {
    opener,
    async put(list, subscription, { sinceMs, ttlSeconds }) {
      const { zone, hour } = subscription;
      const { names, args } = whereabouts(list, subscription.chatId);
      const sealed = seal.seal(packSubscriber(subscription), contextOf(list, zone, hour));
      const record = [cohortName(zone, hour), sealed, ttlSeconds, sinceMs];
      return Number(await put(names, [...args, ...record]));
    },
    async find(list, chatId) {
      const { names, args } = whereabouts(list, chatId);
      const found = await find(names, args);
      if (!Array.isArray(found)) return undefined;
      const [cohort, slot, name, sealed] = found.filter((part) => Buffer.isBuffer(part));
      if (!cohort || !slot || !name || !sealed) return undefined;
      const { zone, hour } = parseCohortName(name.toString());
      const subscriber = opener(list, zone, hour)(sealed);
      // Another chat with the same hash: as good as not found.
      if (subscriber?.chatId !== chatId) return undefined;
      return { ...subscriber, zone, hour, cohort: Number(cohort), slot: Number(slot) };
    },
    async remove(list, chatId) {
      const { names, args } = whereabouts(list, chatId);
      return (await remove(names, args)) === 1;
    },
    async cohorts(list) {
      return readCohorts(await client.hgetall(keys.cohorts(list)));
    },
  };
}
