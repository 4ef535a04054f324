import { TTL_SECONDS } from '../../store/lifetimes.ts';
import type { FoundSubscription } from '../../store/subscriptions/record.ts';
import { addDays, closedReason, localDate } from '../../urgent-action/deadline.ts';
import { isFreeDay } from '../../urgent-action/reminder-days.ts';
import type { CalendarDate } from '../../urgent-action/urgent-action.ts';
import type { Wish } from './followed.ts';
import { datesAround } from '../planning/due-waves.ts';
import { subscribe, type SubscribeOptions } from './subscribe.ts';
import { againList, NEWS_LIST } from '../planning/wave.ts';

const DAY_SECONDS = 24 * 60 * 60;

/** Asks for a reminder tomorrow, at their hour; false where that day is none for it. */
export async function askAgain(
  options: SubscribeOptions,
  slug: string,
  found: FoundSubscription,
): Promise<boolean> {
  const { actions, now } = options;
  const action = actions().find((candidate) => candidate.slug === slug);
  if (action === undefined || found.hour === 'never') return false;
  const date = addDays(localDate(now(), found.zone), 1);
  const isOpen = closedReason(action, now(), found.zone) === undefined;
  if (!isOpen || !isFreeDay(action, date)) return false;
  const { chatId, zone, hour, language, discreet } = found;
  await subscribe(
    options,
    againList(slug, date),
    { chatId, zone, hour, language, discreet },
    undefined,
  );
  return true;
}

/** What was asked for tomorrow does not come. */
export async function leaveAgain(
  options: SubscribeOptions,
  chatId: number,
  list: string,
): Promise<void> {
  const { subscriptions } = options;
  const theirs = await subscriptions.listsOf(keptAgainLists(options, list), chatId);
  await Promise.all(theirs.map((one) => subscriptions.remove(one, chatId)));
}

/** The lists of "tomorrow again" for `slug` that somebody may still be on. */
export function keptAgainLists(
  { now }: Pick<SubscribeOptions, 'now'>,
  slug: string,
): readonly string[] {
  return againLists(slug, keptAgainDates(now()));
}

/** What was asked for tomorrow comes as the others do. */
export async function changeAgain(
  options: SubscribeOptions,
  chatId: number,
  list: string,
  changes: Partial<Wish>,
): Promise<void> {
  const { subscriptions, now } = options;
  for (const one of againLists(list, datesAround(now()))) {
    const old = await subscriptions.find(one, chatId);
    if (old !== undefined) await subscribe(options, one, { ...old, ...changes }, old);
  }
}

/**
 * The days whose "tomorrow again" may still be kept: written until the day after its own by UTC, a
 * record lives for `TTL_SECONDS.again` from then.
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
