import { TTL_SECONDS } from '../../store/lifetimes.ts';
import type { FoundSubscription, Subscription } from '../../store/subscriptions/record.ts';
import type { Subscriptions } from '../../store/subscriptions/subscriptions.ts';
import type { UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { CarryOver } from './carry-over.ts';
import { lifetimeSeconds } from '../planning/lifetime.ts';
import { NEWS_LIST } from '../planning/wave.ts';

export interface SubscribeOptions {
  readonly subscriptions: Subscriptions;
  readonly carryOver: CarryOver;
  readonly actions: () => readonly UrgentAction[];
  /** Epoch ms. */
  readonly now: () => number;
}

/**
 * Begins on a list or moves within it; nothing that they have had comes again. `old`: where they
 * stood.
 */
export async function subscribe(
  options: SubscribeOptions,
  list: string,
  wish: Omit<Subscription, 'notOn' | 'cameLate' | 'heardMs' | 'heardOf'>,
  old: FoundSubscription | undefined,
): Promise<Subscription> {
  const { chatId, zone, hour, language, discreet, ended } = wish;
  const { had, sinceMs } = await options.carryOver({ list, zone, hour }, old);
  const record = { chatId, zone, hour, language, discreet, ended, ...had };
  await options.subscriptions.put(list, record, { sinceMs, ttlSeconds: ttlSeconds(options, list) });
  return record;
}

/** How long a record lives from now. What is asked for tomorrow needs no longer than that. */
function ttlSeconds({ actions, now }: SubscribeOptions, list: string): number {
  if (list === NEWS_LIST) return TTL_SECONDS.newsSubscription;
  const action = actions().find(({ slug }) => slug === list);
  if (action === undefined) return TTL_SECONDS.again;
  return lifetimeSeconds(action, now());
}
