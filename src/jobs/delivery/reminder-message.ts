import type { InlineKeyboardButton } from 'grammy/types';
import { formatDate, formatDay } from '../../locales/names.ts';
import type { Texts } from '../../locales/texts.ts';
import { translationFor } from '../../urgent-action/choices.ts';
import { addDays, daysBetween, lastDay } from '../../urgent-action/deadline.ts';
import { isFreeDay } from '../../urgent-action/reminder-days.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { CalendarDate, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { NEWS_LIST } from '../planning/wave.ts';

/** A message of the bot without the chat that it goes to. */
export interface ReadyMessage {
  readonly text: string;
  readonly reply_markup: { readonly inline_keyboard: readonly (readonly InlineKeyboardButton[])[] };
}

/**
 * How far somebody is with their letters: one is begun; or they are finished, and none, all but one
 * or fewer are marked as sent.
 */
export type Progress = 'begun' | 'taken' | 'oneLeft' | 'someLeft';

/** For whom a message is worded. */
export interface Reader {
  readonly language: Language;
  readonly discreet: boolean;
  /** Undefined: nothing is begun. */
  readonly progress?: Progress | undefined;
}

interface Labels {
  readonly write: string;
  readonly written?: string;
  /** Of how many letters they speak. */
  readonly count: number;
}

/**
 * What the first two buttons say to who has begun, where that is something else. Of all letters as
 * of what was written.
 */
const LABELS: Readonly<Record<Progress, Labels>> = {
  begun: { write: 'card-go-on', count: 1 },
  taken: { write: 'walk-go-on', written: 'walk-all-sent', count: 1 },
  oneLeft: { write: 'walk-go-on', written: 'walk-all-sent', count: 1 },
  someLeft: { write: 'walk-go-on', written: 'walk-all-sent', count: 2 },
};

const LETTER_KEYS: Readonly<Record<Progress | 'none', string>> = {
  none: 'reminder-letter-none',
  begun: 'reminder-letter-begun',
  taken: 'reminder-letter-taken',
  oneLeft: 'reminder-letter-one-left',
  someLeft: 'reminder-letter-some-left',
};

/** A reminder of `action` on `date`, a calendar date in the reader's zone. */
export function reminderMessage(
  texts: Texts,
  action: UrgentAction,
  date: CalendarDate,
  reader: Reader,
): ReadyMessage {
  const { language, discreet, progress } = reader;
  const say = (key: string): string =>
    texts.say(language, discreet ? `reminder-discreet-${key}` : `reminder-${key}`);
  const labels = discreet ? undefined : progress && LABELS[progress];
  const count = labels?.count ?? 1;
  const write = labels ? texts.say(language, labels.write, { count }) : say('write');
  const written = labels?.written ? texts.say(language, labels.written, { count }) : say('written');
  // Their letter, not the question once more whether it is sent.
  const isFinished = progress !== undefined && progress !== 'begun';
  const isOfLetters = isFinished && !discreet;
  const way = isOfLetters ? `o:go:${action.slug}` : `w:${action.slug}`;
  const word = isOfLetters ? `o:done:${action.slug}` : `r:sent:${action.slug}`;
  const again = isFreeDay(action, addDays(date, 1));
  return {
    text: reminderText(texts, action, date, reader),
    reply_markup: {
      inline_keyboard: [
        [tap(write, way)],
        [tap(written, word)],
        ...(again ? [[tap(say('tomorrow'), `r:later:${action.slug}`)]] : []),
        [tap(say('stop'), `r:off:${action.slug}`)],
      ],
    },
  };
}

/** A discreet one names nobody, and not the letter either. */
function reminderText(
  texts: Texts,
  action: UrgentAction,
  date: CalendarDate,
  { language, discreet, progress }: Reader,
): string {
  const last = lastDay(action.deadline);
  const asOfToday = asOf(date, last, language);
  if (discreet)
    return texts.say(language, 'reminder-discreet', {
      ...asOfToday,
      date: formatDay(last, language),
    });
  const deadline = texts.say(language, byDeadline('reminder', action), {
    ...asOfToday,
    name: translationFor(action, language).name['nominative'] ?? '',
    date: formatDate(last, language),
  });
  const letter = texts.say(language, LETTER_KEYS[progress ?? 'none']);
  return `${deadline}\n\n${letter} ${texts.say(language, waysKey(action))}`;
}

/**
 * How many days are left, and on which day that is said: a reminder is read again in the chat when
 * the number is not true any more.
 */
function asOf(
  date: CalendarDate,
  last: CalendarDate,
  language: Language,
): { readonly days: number; readonly today: string } {
  return { days: daysBetween(date, last), today: formatDay(date, language) };
}

/**
 * Where the sheet prints no last day, the section asks for letters by then: that is said in other
 * words.
 */
function byDeadline(key: string, { deadline }: UrgentAction): string {
  return deadline.kind === 'closes' ? `${key}-closes` : key;
}

/**
 * What can still arrive in time, from the ways that any of the recipients can be reached in. No
 * post from abroad: the first reminder comes seven days before the last day, and it takes as long.
 */
function waysKey({ recipients }: UrgentAction): string {
  const isReachable = recipients.some(
    ({ addressLines, emails, faxes }) => [addressLines, emails, faxes].flat().length > 0,
  );
  if (!isReachable) return 'reminder-ways-other';
  const hasEmail = recipients.some(({ emails }) => emails.length > 0);
  const hasFax = recipients.some(({ faxes }) => faxes.length > 0);
  if (hasEmail) return hasFax ? 'reminder-ways-fast' : 'reminder-ways-email';
  return hasFax ? 'reminder-ways-fax' : 'reminder-ways-post';
}

/**
 * "There is a new urgent action", for who asked to hear of them; `date` as in `reminderMessage`.
 */
export function newsMessage(
  texts: Texts,
  action: UrgentAction,
  date: CalendarDate,
  { language, discreet }: Reader,
): ReadyMessage {
  const last = lastDay(action.deadline);
  const { title } = translationFor(action, language);
  const facts = { ...asOf(date, last, language), title, date: formatDate(last, language) };
  const text = discreet
    ? texts.say(language, 'reminder-news-discreet')
    : texts.say(language, byDeadline('reminder-news', action), facts);
  const open = texts.say(language, discreet ? 'reminder-discreet-open' : 'reminder-open');
  const stop = texts.say(language, discreet ? 'reminder-discreet-stop' : 'reminder-news-stop');
  return {
    text,
    reply_markup: {
      inline_keyboard: [[tap(open, `c:${action.slug}`)], [tap(stop, `r:off:${NEWS_LIST}`)]],
    },
  };
}

/** What `announce` tells, with the way to the urgent action. `said` is in the reader's language. */
export function announcementMessage(
  texts: Texts,
  slug: string,
  said: string,
  { language, discreet }: Reader,
): ReadyMessage {
  const text = discreet ? texts.say(language, 'reminder-announcement-discreet') : said;
  const open = texts.say(language, discreet ? 'reminder-discreet-open' : 'reminder-open');
  return { text, reply_markup: { inline_keyboard: [[tap(open, `c:${slug}`)]] } };
}

function tap(text: string, data: string): InlineKeyboardButton {
  return { text, callback_data: data };
}
