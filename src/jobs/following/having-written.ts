import type { FoundSubscription, WrittenBy } from '../../store/subscriptions/record.ts';
import type { Wish } from './followed.ts';
import { subscribe, type SubscribeOptions } from './subscribe.ts';
import { leaveAgain } from './tomorrow-again.ts';

/** Ends reminders of `slug`, and remembers how they were. `wish`: for whoever had none. */
export async function endAsWritten(
  options: SubscribeOptions,
  chatId: number,
  slug: string,
  wish: Pick<Wish, 'zone' | 'language'>,
  by: WrittenBy,
): Promise<void> {
  const old = await options.subscriptions.find(slug, chatId);
  const { zone, language, discreet } = old ?? { ...wish, discreet: false };
  const isEnded = old?.hour === 'never';
  const hour = isEnded ? old.ended?.hour : old?.hour;
  // A word given counts for more than a mark: those are tapped by mistake.
  const ended = { by: isEnded && old.ended?.by !== 'mark' ? 'word' : by, hour } as const;
  await subscribe(options, slug, { chatId, zone, language, discreet, hour: 'never', ended }, old);
  await leaveAgain(options, chatId, slug);
}

/** Takes back what a mark ended; a word that was given stays. */
export async function takeBackMark(
  options: SubscribeOptions,
  chatId: number,
  slug: string,
): Promise<void> {
  const old = await options.subscriptions.find(slug, chatId);
  if (old?.hour === 'never' && old.ended?.by === 'mark') await takeBack(options, slug, old);
}

/** Takes back that they have written, by mark or by word. */
export async function takeBackWriting(
  options: SubscribeOptions,
  chatId: number,
  slug: string,
): Promise<void> {
  const old = await options.subscriptions.find(slug, chatId);
  if (old?.hour === 'never') await takeBack(options, slug, old);
}

/** Reminders as they were before they wrote; nothing at all where there were none. */
async function takeBack(
  options: SubscribeOptions,
  list: string,
  old: FoundSubscription,
): Promise<void> {
  const { ended, ...rest } = old;
  if (ended?.hour === undefined) await options.subscriptions.remove(list, old.chatId);
  else await subscribe(options, list, { ...rest, hour: ended.hour, ended: undefined }, old);
}
