import type { PublishedSince } from '../../store/published-since.ts';
import type { FoundSubscription } from '../../store/subscriptions/record.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import type { IsSettled, ReadPlanned } from '../../store/waves/waves.ts';
import { dateNumbered, dayNumber, localDate } from '../../urgent-action/deadline.ts';
import { NEWS_LASTS_DAYS } from '../planning/due-waves.ts';
import { NEWS_LIST, newsField, waveId } from '../planning/wave.ts';

export interface NewsHeardOptions {
  readonly isSettled: IsSettled;
  readonly planned: ReadPlanned;
  readonly cohorts: Subscriptions['cohorts'];
  readonly published: PublishedSince;
  /** Slugs of the urgent actions that there are now. */
  readonly slugs: () => readonly string[];
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * What of the news somebody has had who moves, and since when the rest of it waits for them (epoch
 * ms).
 */
export type NewsHeard = (
  old: FoundSubscription,
) => Promise<{ readonly heardOf: readonly string[]; readonly sinceMs: number }>;

/**
 * Cohorts hear of a new urgent action at different hours, so that whoever moves between them takes
 * along what they were told of: without that they would hear of it twice, or of what waits its turn
 * not at all.
 */
export function createNewsHeard(options: NewsHeardOptions): NewsHeard {
  const { isSettled, planned, cohorts, published, slugs, now } = options;

  /**
   * Those that the cohort was told of, and they with it. The plan of a day that has ended says so
   * for all of them.
   */
  async function toldAt({ cohort, slot, zone }: FoundSubscription, all: readonly string[]) {
    const fields = all.map((slug) => newsField(cohort, slug));
    const days = await planned(NEWS_LIST, fields);
    const today = localDate(now(), zone);
    const isTold = async (day: number | undefined): Promise<boolean> => {
      if (day === undefined || day < dayNumber(today) - NEWS_LASTS_DAYS) return false;
      const date = dateNumbered(day);
      return date < today || isSettled(waveId(NEWS_LIST, cohort, date), slot);
    };
    const told = await Promise.all(days.map(isTold));
    return all.filter((_, index) => told[index]);
  }

  return async (old) => {
    const all = slugs();
    const heard = new Set([...(await toldAt(old, all)), ...(old.heardOf ?? [])]);
    const before = (await cohorts(NEWS_LIST)).find(({ id }) => id === old.cohort)?.sinceMs ?? now();
    const atMs = await published(all, now());
    const waiting = all
      .filter((slug) => !heard.has(slug))
      .map((slug) => atMs.get(slug) ?? now())
      .filter((ms) => ms > before);
    // A cohort is told of what was published after its beginning.
    const sinceMs = Math.min(now(), ...waiting.map((ms) => ms - 1));
    return { heardOf: all.filter((slug) => heard.has(slug)), sinceMs };
  };
}
