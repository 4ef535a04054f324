import type { FoundSubscription, Subscription, Subscriptions } from '../store/subscriptions.ts';
import { addDays, closedReason, instantOf, localDate } from '../urgent-action/deadline.ts';
import { isFreeDay, rungDates } from '../urgent-action/ladder.ts';
import type { Language } from '../urgent-action/language.ts';
import type { CalendarDate, UrgentAction } from '../urgent-action/urgent-action.ts';
import { TTL_SECONDS } from '../store/keys.ts';
import type { WrittenBy } from '../store/subscription-record.ts';
import type { CarryOver } from './carry-over.ts';
import { lifetimeSeconds } from './lifetime.ts';
import { datesAround } from './occasions.ts';
import { againList, NEWS_LIST } from './wave.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** How somebody wants to be reminded. */
export interface Wish {
  /** IANA. */
  readonly zone: string;
  /** Whole hour in the zone, 0 to 23. */
  readonly hour: number;
  readonly language: Language;
  readonly discreet: boolean;
}

/** What a person follows: reminders of an urgent action, or news of new ones. */
export interface Followed extends Wish {
  /** A slug, or `NEWS_LIST`. */
  readonly list: string;
  /** What comes on this date in their zone is not for them: they have had it, or came after its hour. */
  readonly notOn?: CalendarDate | undefined;
}

export interface FollowingOptions {
  readonly subscriptions: Subscriptions;
  readonly carryOver: CarryOver;
  readonly actions: () => readonly UrgentAction[];
  /** Slugs of all urgent actions that ever were: reminders of one that is gone from disk are to be forgotten too. */
  readonly knownSlugs: () => Promise<readonly string[]>;
  /** Epoch ms. */
  readonly now: () => number;
}

/** What people ask of their reminders. */
export interface Following {
  /** Begins or changes reminders of `list`; returns how they stand then. */
  readonly follow: (chatId: number, list: string, wish: Wish) => Promise<Followed>;
  /** How `list` is followed; `written` where they have told us that they have written. */
  readonly find: (chatId: number, list: string) => Promise<Followed | 'written' | undefined>;
  readonly all: (chatId: number) => Promise<readonly Followed[]>;
  /** No more reminders, because they have written. They are still told when the urgent action changes. */
  readonly written: (
    chatId: number,
    slug: string,
    wish: Omit<Wish, 'hour' | 'discreet'>,
    by?: WrittenBy,
  ) => Promise<void>;
  /**
   * They have taken back their last mark: reminders come again as before. Whoever has also given us their word is not
   * reminded for all that.
   */
  readonly unmarked: (chatId: number, slug: string) => Promise<void>;
  /** They have not written after all, whatever they said: as before. */
  readonly unwritten: (chatId: number, slug: string) => Promise<void>;
  /** All that comes to them comes in `language` from now on. */
  readonly speak: (chatId: number, language: Language) => Promise<void>;
  /** Once more tomorrow, at their hour; false where that day is none for it. */
  readonly tomorrow: (chatId: number, slug: string) => Promise<boolean>;
  /** Ends it and leaves nothing. */
  readonly unfollow: (chatId: number, list: string) => Promise<void>;
  readonly forget: (chatId: number) => Promise<void>;
}

/** The calendar dates (in `zone`) of the reminders of `action` whose hour is still ahead at `nowMs` (epoch ms). */
export function remindersAhead(
  action: UrgentAction,
  { zone, hour, notOn }: Pick<Followed, 'zone' | 'hour' | 'notOn'>,
  nowMs: number,
): readonly CalendarDate[] {
  return Object.values(rungDates(action)).filter(
    (date) => date !== notOn && instantOf(date, hour, zone) > nowMs,
  );
}

/** Whether today's reminder of `action` comes at once: its hour has passed at `nowMs` (epoch ms), and they have not had it. */
export function isReminderDue(
  action: UrgentAction,
  { zone, hour, notOn }: Pick<Followed, 'zone' | 'hour' | 'notOn'>,
  nowMs: number,
): boolean {
  const today = localDate(nowMs, zone);
  if (today === notOn || !Object.values(rungDates(action)).includes(today)) return false;
  return instantOf(today, hour, zone) <= nowMs;
}

/**
 * The days whose "tomorrow again" may still be kept: written until the day after its own by UTC, a record lives for
 * `TTL_SECONDS.again` from then.
 */
function keptAgainDates(nowMs: number): readonly CalendarDate[] {
  const around = datesAround(nowMs);
  const [first = localDate(nowMs, 'UTC')] = around;
  const days = Array.from({ length: TTL_SECONDS.again / DAY_SECONDS }, (_, index) => index + 1);
  return [...days.map((day) => addDays(first, -day)), ...around];
}

function againLists(slug: string, dates: readonly CalendarDate[]): readonly string[] {
  return slug === NEWS_LIST ? [] : dates.map((date) => againList(slug, date));
}

export function createFollowing(options: FollowingOptions): Following {
  const { subscriptions, carryOver, actions, knownSlugs, now } = options;

  /** How long a record lives from now. What is asked for tomorrow needs no longer than that. */
  function ttlSeconds(list: string): number {
    if (list === NEWS_LIST) return TTL_SECONDS.newsSubscription;
    const action = actions().find(({ slug }) => slug === list);
    if (action === undefined) return TTL_SECONDS.again;
    return lifetimeSeconds(action, now());
  }

  /** Begins on a list or moves within it; nothing that they have had comes again. */
  async function place(
    list: string,
    wish: Omit<Subscription, 'notOn' | 'cameLate' | 'heardMs' | 'heardOf'>,
    old: FoundSubscription | undefined,
  ): Promise<Subscription> {
    const { chatId, zone, hour, language, discreet, ended } = wish;
    const { had, sinceMs } = await carryOver({ list, zone, hour }, old);
    const record = { chatId, zone, hour, language, discreet, ended, ...had };
    await subscriptions.put(list, record, { sinceMs, ttlSeconds: ttlSeconds(list) });
    return record;
  }

  /** Reminders as they were before they wrote; nothing at all where there were none. */
  async function takeBack(list: string, old: FoundSubscription): Promise<void> {
    const { ended, ...rest } = old;
    if (ended?.hour === undefined) await subscriptions.remove(list, old.chatId);
    else await place(list, { ...rest, hour: ended.hour, ended: undefined }, old);
  }

  async function leaveAgainLists(chatId: number, slug: string): Promise<void> {
    const lists = againLists(slug, keptAgainDates(now()));
    await Promise.all(lists.map((list) => subscriptions.remove(list, chatId)));
  }

  /** What was asked for tomorrow comes as the others do. */
  async function changeAgain(chatId: number, slug: string, changes: Partial<Wish>): Promise<void> {
    for (const list of againLists(slug, datesAround(now()))) {
      const old = await subscriptions.find(list, chatId);
      if (old !== undefined) await place(list, { ...old, ...changes }, old);
    }
  }

  const following: Following = {
    async follow(chatId, list, wish) {
      const old = await subscriptions.find(list, chatId);
      const { notOn } = await place(list, { chatId, ...wish }, old);
      if (old !== undefined) await changeAgain(chatId, list, wish);
      return { ...wish, list, notOn };
    },
    async find(chatId, list) {
      const found = await subscriptions.find(list, chatId);
      if (found === undefined) return undefined;
      const { zone, hour, language, discreet, notOn } = found;
      return hour === 'never' ? 'written' : { list, zone, hour, language, discreet, notOn };
    },
    async all(chatId) {
      const lists = [...actions().map(({ slug }) => slug), NEWS_LIST];
      const found = await Promise.all(lists.map((list) => following.find(chatId, list)));
      return found.filter((one) => one !== undefined && one !== 'written');
    },
    async written(chatId, slug, wish, by = 'word') {
      const old = await subscriptions.find(slug, chatId);
      const { zone, language, discreet } = old ?? { ...wish, discreet: false };
      const isEnded = old?.hour === 'never';
      const hour = isEnded ? old.ended?.hour : old?.hour;
      // A word given counts for more than a mark: those are tapped by mistake.
      const ended = { by: isEnded && old.ended?.by !== 'mark' ? 'word' : by, hour } as const;
      await place(slug, { chatId, zone, language, discreet, hour: 'never', ended }, old);
      await leaveAgainLists(chatId, slug);
    },
    async unmarked(chatId, slug) {
      const old = await subscriptions.find(slug, chatId);
      if (old?.hour === 'never' && old.ended?.by === 'mark') await takeBack(slug, old);
    },
    async unwritten(chatId, slug) {
      const old = await subscriptions.find(slug, chatId);
      if (old?.hour === 'never') await takeBack(slug, old);
    },
    async speak(chatId, language) {
      for (const list of [...actions().map(({ slug }) => slug), NEWS_LIST]) {
        const old = await subscriptions.find(list, chatId);
        if (old === undefined) continue;
        await place(list, { ...old, language }, old);
        await changeAgain(chatId, list, { language });
      }
    },
    async tomorrow(chatId, slug) {
      const action = actions().find((candidate) => candidate.slug === slug);
      const found = await subscriptions.find(slug, chatId);
      if (action === undefined || found === undefined || found.hour === 'never') return false;
      const date = addDays(localDate(now(), found.zone), 1);
      const isOpen = closedReason(action, now(), found.zone) === undefined;
      if (!isOpen || !isFreeDay(action, date)) return false;
      const { zone, hour, language, discreet } = found;
      await place(againList(slug, date), { chatId, zone, hour, language, discreet }, undefined);
      return true;
    },
    async unfollow(chatId, list) {
      await subscriptions.remove(list, chatId);
      await leaveAgainLists(chatId, list);
    },
    async forget(chatId) {
      const slugs = new Set([...(await knownSlugs()), ...actions().map(({ slug }) => slug)]);
      await Promise.all([...slugs, NEWS_LIST].map((list) => following.unfollow(chatId, list)));
    },
  };
  return following;
}
