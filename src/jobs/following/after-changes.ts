import type { FoundSubscription } from '../../store/subscriptions/record.ts';
import { takeBackMark } from './having-written.ts';
import { subscribe, type SubscribeOptions } from './subscribe.ts';

/**
 * Reminders of `slug` come again for those whose mark ended them, although they have not written to
 * everybody: there is more time now. A word that was given counts for all letters. Returns how many
 * there are.
 */
export async function bringBack(
  options: SubscribeOptions,
  slug: string,
  hasWrittenToAll: (chatId: number) => Promise<boolean>,
): Promise<number> {
  let people = 0;
  for await (const { hour, ended, chatId } of options.subscriptions.everybody(slug)) {
    const isEndedByMark = hour === 'never' && ended?.by === 'mark' && ended.hour !== undefined;
    if (!isEndedByMark || (await hasWrittenToAll(chatId))) continue;
    await takeBackMark(options, chatId, slug);
    people += 1;
  }
  return people;
}

/**
 * Whoever follows `from` follows `to`, which goes on with it: at the same hour, those who have
 * written for the old one as well, as they may write anew. Whoever never asked for reminders gets
 * none. Returns how many there are.
 */
export async function handOver(
  options: SubscribeOptions,
  from: string,
  to: string,
): Promise<number> {
  let people = 0;
  for await (const old of options.subscriptions.everybody(from)) {
    const hour = hourOf(old);
    const { chatId, zone, language, discreet } = old;
    if (hour === undefined || (await options.subscriptions.find(to, chatId)) !== undefined)
      continue;
    await subscribe(options, to, { chatId, zone, hour, language, discreet }, undefined);
    people += 1;
  }
  return people;
}

/** At which reminders come, or came until they wrote. */
function hourOf({ hour, ended }: FoundSubscription): number | undefined {
  return hour === 'never' ? ended?.hour : hour;
}
