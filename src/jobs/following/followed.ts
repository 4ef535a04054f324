import type { FoundSubscription, WrittenBy } from '../../store/subscriptions/record.ts';
import { instantOf, localDate } from '../../urgent-action/deadline.ts';
import { isRungDay, rungDates } from '../../urgent-action/reminder-days.ts';
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

/** What people ask of their reminders. */
export interface Following {
  /** How they stand to `list`; undefined where they never asked for anything. */
  readonly find: (chatId: number, list: string) => Promise<Standing | undefined>;
  /**
   * Begins or changes reminders of `list`, to which they stood as `before`; returns how they are
   * then.
   */
  readonly follow: (
    chatId: number,
    list: string,
    wish: Wish,
    before: Standing | undefined,
  ) => Promise<Followed>;
  readonly all: (chatId: number) => Promise<readonly Followed[]>;
  /**
   * No more reminders, because they have written. They are still told when the urgent action
   * changes.
   */
  readonly written: (
    chatId: number,
    slug: string,
    wish: Pick<Wish, 'zone' | 'language'>,
    by?: WrittenBy,
  ) => Promise<void>;
  /**
   * They have taken back their last mark: reminders come again as before. Whoever has also given us
   * their word is not reminded for all that.
   */
  readonly unmarked: (chatId: number, slug: string) => Promise<void>;
  /** They have not written after all, whatever they said: as before. */
  readonly unwritten: (chatId: number, slug: string) => Promise<void>;
  /** All that comes to them comes in `language` from now on. */
  readonly speak: (chatId: number, language: Language) => Promise<void>;
  /** Once more tomorrow, at the hour of `standing`; false where that day is none for it. */
  readonly tomorrow: (chatId: number, slug: string, standing: Standing) => Promise<boolean>;
  /** The last day has moved: reminders come again for those who have not written to everybody. */
  readonly bringBack: (
    slug: string,
    hasWrittenToAll: (chatId: number) => Promise<boolean>,
  ) => Promise<number>;
  /** Whoever follows `from` follows `to`, which goes on with it. */
  readonly handOver: (from: string, to: string) => Promise<number>;
  /** Ends it and leaves nothing. */
  readonly unfollow: (chatId: number, list: string) => Promise<void>;
  readonly forget: (chatId: number) => Promise<void>;
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
