import type { Redis } from 'ioredis';
import { createAnnouncements, type Announcement } from '../../store/waves/announcements.ts';
import { createPublishedSince } from '../../store/published-since.ts';
import type { ReminderHour } from '../../store/subscriptions/cohort.ts';
import type { FoundSubscription, Subscriber } from '../../store/subscriptions/record.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import { createIsSettled, createReadPlanned, type IsSettled } from '../../store/waves/waves.ts';
import { addDays, instantOf, localDate } from '../../urgent-action/deadline.ts';
import type { CalendarDate, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { createNewsHeard, type NewsHeard } from './news-heard.ts';
import { ANNOUNCEMENT_LASTS_MS } from '../planning/due-waves.ts';
import { announcementRun, NEWS_LIST, waveId } from '../planning/wave.ts';

interface CarryOverOptions {
  readonly isSettled: IsSettled;
  readonly newsHeard: NewsHeard;
  readonly announcements: (slug: string) => Promise<readonly Pick<Announcement, 'id' | 'atMs'>[]>;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Where somebody moves to, or begins. */
export interface Destination {
  readonly list: string;
  /** IANA. */
  readonly zone: string;
  readonly hour: ReminderHour;
}

type Behind = Pick<Subscriber, 'notOn' | 'cameLate'>;

/**
 * What goes into the record, and since when a cohort that it is the first of has to hear of news
 * (epoch ms).
 */
export interface Carried {
  readonly had: Behind & Pick<Subscriber, 'heardMs' | 'heardOf'>;
  readonly sinceMs: number;
}

/**
 * What somebody has had, so that nothing comes a second time where they go. `old`: where they
 * stood.
 */
export type CarryOver = (to: Destination, old: FoundSubscription | undefined) => Promise<Carried>;

function createCarryOver(options: CarryOverOptions): CarryOver {
  const { isSettled, newsHeard, announcements, now } = options;

  /**
   * The date of a wave that is not for them: they have had it where they stood before, or come
   * after its hour.
   */
  async function behind(to: Destination, old: FoundSubscription | undefined): Promise<Behind> {
    if (old === undefined || isNewcomer(old)) return hourMissed(to);
    const notOn = await lastHad(to, old);
    if (notOn !== undefined) return { notOn };
    if (!isStillLate(old)) return {};
    return to.hour === 'never' ? { notOn: old.notOn, cameLate: true } : hourMissed(to);
  }

  /** Today, where its hour has passed. */
  function hourMissed({ zone, hour }: Destination): Behind {
    if (hour === 'never') return {};
    const today = localDate(now(), zone);
    return now() < instantOf(today, hour, zone) ? {} : { notOn: today, cameLate: true };
  }

  /** Whether they came after the hour of a day that has not ended. */
  function isStillLate({ notOn, cameLate, zone }: FoundSubscription): boolean {
    return cameLate === true && notOn !== undefined && notOn >= localDate(now(), zone);
  }

  /** The last date that they have had, where any. */
  async function lastHad({ list }: Destination, old: FoundSubscription) {
    const before = old.cameLate === true ? undefined : old.notOn;
    // Whoever has written stands where nothing comes: what they had before is still what they have
    // had.
    if (old.hour === 'never') return before;
    const there = localDate(now(), old.zone);
    for (const date of [there, addDays(there, -1)]) {
      // A wave that is not for them passes over them, and settles their slot as well.
      if (date === old.notOn) continue;
      if (await isSettled(waveId(list, old.cohort, date), old.slot)) return latest(date, before);
    }
    return before;
  }

  /**
   * Until when they know of every change. Undefined where nothing has changed lately: most records
   * stay short.
   */
  async function heardMs({ list }: Destination, old: FoundSubscription | undefined) {
    const lasting = (await announcements(list)).filter(
      ({ atMs }) => now() < atMs + ANNOUNCEMENT_LASTS_MS,
    );
    if (lasting.length === 0) return undefined;
    if (old === undefined) return now();
    const { cohort, slot } = old;
    const settled = await Promise.all(
      lasting.map(({ id }) => isSettled(waveId(list, cohort, announcementRun(id)), slot)),
    );
    const told = lasting.filter((_, index) => settled[index]).map(({ atMs }) => atMs);
    return told.length === 0 ? old.heardMs : Math.max(...told, old.heardMs ?? 0);
  }

  return async (to, old) => {
    const had = { ...(await behind(to, old)), heardMs: await heardMs(to, old) };
    if (to.list !== NEWS_LIST || old === undefined) return { had, sinceMs: now() };
    const { heardOf, sinceMs } = await newsHeard(old);
    return { had: { ...had, heardOf }, sinceMs };
  };
}

/** What somebody has had, as Redis knows it. */
export function carryOverFrom(parts: {
  readonly redis: Redis;
  readonly subscriptions: Pick<Subscriptions, 'cohorts'>;
  readonly actions: () => readonly Pick<UrgentAction, 'slug'>[];
  /** Epoch ms. */
  readonly now: () => number;
}): CarryOver {
  const { redis, subscriptions, actions, now } = parts;
  const isSettled = createIsSettled(redis);
  const newsHeard = createNewsHeard({
    isSettled,
    planned: createReadPlanned(redis),
    published: createPublishedSince(redis),
    cohorts: subscriptions.cohorts,
    slugs: () => actions().map(({ slug }) => slug),
    now,
  });
  return createCarryOver({
    isSettled,
    newsHeard,
    announcements: createAnnouncements(redis).of,
    now,
  });
}

/** Somebody who has written and never asked for reminders: as if they were not there yet. */
function isNewcomer({ hour, ended }: FoundSubscription): boolean {
  return hour === 'never' && ended?.hour === undefined;
}

function latest(date: CalendarDate, other: CalendarDate | undefined): CalendarDate {
  return other !== undefined && other > date ? other : date;
}
