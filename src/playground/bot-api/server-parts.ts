import type { CallbackQueries } from './updates/callback-queries.ts';
import type { FaultPlan } from './watching/faults.ts';
import type { Journal } from './watching/journal.ts';
import type { Profile } from './methods/profile.ts';
import type { RateLimiter } from './rate-limits.ts';
import type { UpdateQueue } from './updates/queue.ts';
import type { WebhookDelivery } from './updates/webhook-delivery.ts';
import type { Chat, World } from './world.ts';

/** The parts of one running local Bot API, handed to each method. */
export interface Server {
  readonly world: World;
  readonly queue: UpdateQueue;
  readonly webhook: WebhookDelivery;
  readonly queries: CallbackQueries;
  readonly profile: Profile;
  readonly journal: Journal;
  readonly faults: FaultPlan;
  readonly rates: RateLimiter;
  readonly findChat: (chatId: number) => Chat | undefined;
}
