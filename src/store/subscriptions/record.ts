import { dateNumbered, dayNumber } from '../../urgent-action/deadline.ts';
import { isLanguage } from '../../urgent-action/language.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { CalendarDate } from '../../urgent-action/urgent-action.ts';
import type { ReminderHour } from './cohort.ts';

/** Schema version of the packed text; a record of another version is treated as absent. */
const VERSION = '1';
const RADIX = 36;
const PACKED =
  /^1([a-z]{2})([dn])(-?[0-9a-z]+)(?:([.,])([0-9a-z]+))?(?:~([0-9a-z]+))?(?:\^([mw])(\d*))?(?:!([a-z0-9,-]+))?$/;

/** How they let us know that they have written: by marking a letter as sent, or by their word. */
export type WrittenBy = 'mark' | 'word';

/** The end of reminders for whoever has written, so that it can be taken back. */
export interface Ended {
  readonly by: WrittenBy;
  /** At which they came until then; undefined: none did. */
  readonly hour?: number | undefined;
}

/** What is kept, sealed, about one subscriber in the cohort of their zone and hour. */
export interface Subscriber {
  readonly chatId: number;
  /** The bot's language when they subscribed. */
  readonly language: Language;
  /** No name, no country, nothing that a person looking over the shoulder could use. */
  readonly discreet: boolean;
  /** The wave of this calendar date is not for them: they have had it already. */
  readonly notOn?: CalendarDate | undefined;
  /** Or, where this is true, they came after its hour: at a later one it is for them. */
  readonly cameLate?: boolean | undefined;
  /**
   * Announcements made up to then (epoch ms) are not for them: told already, or they came after
   * them.
   */
  readonly heardMs?: number | undefined;
  /** Only of those who have written. */
  readonly ended?: Ended | undefined;
  /**
   * Only of those who hear of new urgent actions: slugs that they were told of where they stood
   * before.
   */
  readonly heardOf?: readonly string[] | undefined;
}

/** A subscriber, and when and where they are told. */
export interface Subscription extends Subscriber {
  readonly zone: string;
  readonly hour: ReminderHour;
}

/** A subscription and where it stands. */
export interface FoundSubscription extends Subscription {
  readonly cohort: number;
  readonly slot: number;
}

/**
 * One subscriber as a short text: a million of them are kept, so JSON would be half of what they
 * cost. `1en`, `d` or `n` for discreet, the chat id; the rest where there is any: `.` the date (`,`
 * for who came late), `~` `heardMs` (all numbers in base 36), `^` how and at which hour reminders
 * ended, `!` the slugs heard of.
 */
export function packSubscriber(subscriber: Subscriber): string {
  const { chatId, language, discreet, notOn, cameLate, heardMs, ended, heardOf = [] } = subscriber;
  const flag = discreet ? 'd' : 'n';
  const sign = cameLate === true ? ',' : '.';
  const day = notOn === undefined ? '' : `${sign}${dayNumber(notOn).toString(RADIX)}`;
  const heard = heardMs === undefined ? '' : `~${heardMs.toString(RADIX)}`;
  const end = ended === undefined ? '' : `^${ended.by === 'mark' ? 'm' : 'w'}${ended.hour ?? ''}`;
  const news = heardOf.length === 0 ? '' : `!${heardOf.join()}`;
  return `${VERSION}${language}${flag}${chatId.toString(RADIX)}${day}${heard}${end}${news}`;
}

/** The subscriber, or undefined for a text of another version. Spaces at its end are padding. */
export function unpackSubscriber(packed: string): Subscriber | undefined {
  const [, language, flag, chat, sign, day, heard, by, hour, news] =
    PACKED.exec(packed.trimEnd()) ?? [];
  if (language === undefined || chat === undefined || !isLanguage(language)) return undefined;
  const notOn = day === undefined ? undefined : dateNumbered(Number.parseInt(day, RADIX));
  const heardMs = heard === undefined ? undefined : Number.parseInt(heard, RADIX);
  const chatId = Number.parseInt(chat, RADIX);
  const ended = readEnded(by, hour);
  const heardOf = news?.split(',');
  const cameLate = sign === ',' || undefined;
  return { chatId, language, discreet: flag === 'd', notOn, cameLate, heardMs, ended, heardOf };
}

function readEnded(by: string | undefined, hour: string | undefined): Ended | undefined {
  if (by === undefined) return undefined;
  return { by: by === 'm' ? 'mark' : 'word', hour: hour ? Number(hour) : undefined };
}
