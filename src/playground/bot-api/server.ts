import type { CallbackQueries } from './callback-queries.ts';
import type { FaultPlan } from './faults.ts';
import type { Journal } from './journal.ts';
import type { Profile } from './profile.ts';
import type { RateLimiter } from './rate-limits.ts';
import type { UpdateQueue } from './update-queue.ts';
import type { WebhookDelivery } from './webhook-delivery.ts';
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
