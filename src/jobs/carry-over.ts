import type { Announcement } from '../store/announcements.ts';
import type { Subscriber } from '../store/subscription-record.ts';
import type { FoundSubscription, ReminderHour } from '../store/subscriptions.ts';
import type { IsSettled } from '../store/waves.ts';
import { addDays, instantOf, localDate } from '../urgent-action/deadline.ts';
import { ANNOUNCEMENT_LASTS_MS } from './occasions.ts';
import { announcementRun, waveId } from './wave.ts';

export interface CarryOverOptions {
  readonly isSettled: IsSettled;
  readonly announcements: (slug: string) => Promise<readonly Pick<Announcement, 'id' | 'atMs'>[]>;
  /** Epoch ms. */
  readonly now: () => number;
}

/** Where somebody moves to, or begins. */
export interface Place {
  readonly list: string;
  /** IANA. */
  readonly zone: string;
  readonly hour: ReminderHour;
}

/** What somebody has had, so that nothing comes a second time at the new place. `old`: where they stood. */
export type CarryOver = (
  place: Place,
  old: FoundSubscription | undefined,
) => Promise<Pick<Subscriber, 'notOn' | 'heardMs'>>;

export function createCarryOver({ isSettled, announcements, now }: CarryOverOptions): CarryOver {
  /** The date of a wave that is not for them: they have had it where they stood before, or come after its hour. */
  async function notOn({ list, zone, hour }: Place, old: FoundSubscription | undefined) {
    if (hour === 'never') return undefined;
    if (old === undefined || old.hour === 'never') {
      const today = localDate(now(), zone);
      return now() < instantOf(today, hour, zone) ? undefined : today;
    }
    const there = localDate(now(), old.zone);
    for (const date of [there, addDays(there, -1)]) {
      if (await isSettled(waveId(list, old.cohort, date), old.slot)) return date;
    }
    return old.notOn;
  }

  /** Until when they know of every change. Undefined where nothing has changed lately: most records stay short. */
  async function heardMs({ list }: Place, old: FoundSubscription | undefined) {
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

  return async (place, old) => ({
    notOn: await notOn(place, old),
    heardMs: await heardMs(place, old),
  });
}
