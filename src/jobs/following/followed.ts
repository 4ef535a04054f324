import type { FoundSubscription } from '../../store/subscriptions/subscriptions.ts';
import { instantOf, localDate } from '../../urgent-action/deadline.ts';
import { isRungDay, rungDates } from '../../urgent-action/ladder.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { CalendarDate, UrgentAction } from '../../urgent-action/urgent-action.ts';

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
  /**
   * What comes on this date in their zone is not for them: they have had it, or came after its
   * hour.
   */
  readonly notOn?: CalendarDate | undefined;
}

/**
 * How somebody stands to a list, as it was read. Whoever changes it hands it back: one read is
 * enough.
 */
export interface Standing {
  /** `written` where they have told us that they have written. */
  readonly followed: Followed | 'written';
  readonly stored: FoundSubscription;
}

/** Whether reminders or news come. */
export function isFollowed(
  standing: Standing | undefined,
): standing is Standing & { readonly followed: Followed } {
  return standing !== undefined && standing.followed !== 'written';
}

/**
 * The calendar dates (in `zone`) of the reminders of `action` whose hour is still ahead at `nowMs`
 * (epoch ms).
 */
export function remindersAhead(
  action: UrgentAction,
  { zone, hour, notOn }: Pick<Followed, 'zone' | 'hour' | 'notOn'>,
  nowMs: number,
): readonly CalendarDate[] {
  return Object.values(rungDates(action)).filter(
    (date) => date !== notOn && instantOf(date, hour, zone) > nowMs,
  );
}

/**
 * Whether today's reminder of `action` comes at once: its hour has passed at `nowMs` (epoch ms),
 * and they have not had it.
 */
export function isReminderDue(
  action: UrgentAction,
  { zone, hour, notOn }: Pick<Followed, 'zone' | 'hour' | 'notOn'>,
  nowMs: number,
): boolean {
  const today = localDate(nowMs, zone);
  if (today === notOn || !isRungDay(action, today)) return false;
  return instantOf(today, hour, zone) <= nowMs;
}
