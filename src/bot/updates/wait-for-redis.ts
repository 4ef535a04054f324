import { setTimeout as sleep } from 'node:timers/promises';
import { Composer, type Context, type Middleware, type MiddlewareFn } from 'grammy';
import type { OutageNotice } from './outage-notice.ts';
import type { StoreWatch } from './store-watch.ts';

/** The program stops while this update waits for Redis. Nothing of it was done: it may be handled again. */
export class HeldAtShutdown extends Error {
  override readonly name = 'HeldAtShutdown';
}

export interface HoldOptions {
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  /** Aborts when the program stops. */
  readonly stopping: AbortSignal;
}

/** A Redis that answers but fails is asked again after this pause. */
const TRY_AGAIN_MS = 500;

/**
 * Runs `handlers`, and runs them again when Redis went away under them: the update waits until Redis is
 * back, and its chat is told so once. A repeated update may show a question twice, but loses no answer.
 */
export function holdWhileStoreIsAway<C extends Context>(
  handlers: Middleware<C>,
  freshContext: (ctx: Context) => C,
  { store, notice, stopping }: HoldOptions,
): MiddlewareFn {
  const handle = new Composer<C>(handlers).middleware();

  async function wait(ctx: Context, pauseMs: number): Promise<void> {
    await notice.tell(ctx.update);
    try {
      await sleep(pauseMs, undefined, { signal: stopping });
      await store.whenBack(stopping);
    } catch {
      throw new HeldAtShutdown('stopped while waiting for Redis');
    }
    notice.over();
  }

  return async (ctx, next) => {
    if (store.isAway()) await wait(ctx, 0);
    for (;;) {
      try {
        // A fresh context each time: the last one may hold half of what it loaded.
        await handle(freshContext(ctx), next);
        return;
      } catch (error) {
        if (!store.causedBy(error)) throw error;
        await wait(ctx, TRY_AGAIN_MS);
      }
    }
  };
}
