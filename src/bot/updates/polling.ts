import { setTimeout as sleep } from 'node:timers/promises';
import {
  createConcurrentSink,
  createRunner,
  createSource,
  type UpdateSupplier,
} from '@grammyjs/runner';
import type { Update } from 'grammy/types';
import type { OutageNotice } from './outage-notice.ts';
import { createPoll, type CancelSignal, type Poll, type PollOptions } from './poll.ts';
import type { StoreWatch } from './store-watch.ts';
import { describeCause } from '../telegram/errors.ts';

export interface PollingOptions extends PollOptions {
  /** Handles one update; never throws. False: it was given up and has to come again. */
  readonly handle: (update: Update) => Promise<boolean>;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
}

export interface Polling {
  /** Resolves when polling ended, rejects when it cannot go on: the token was revoked. */
  readonly ended: Promise<void>;
  /** Stops fetching, waits at most `timeoutMs` for what is being handled, and confirms it. */
  readonly stop: (timeoutMs: number) => Promise<void>;
}

const POLL_SECONDS = 30;
const MOST_AT_ONCE = 100;
const PEEK_EVERY_MS = 1_000;
const LOOK_AGAIN_MS = 5;

/**
 * Telegram forgets an update when a later one is asked for. So the next poll waits this long for the
 * handlers of the last: after a `kill -9` only what was slower than that is lost, the rest comes again.
 */
const CONFIRM_AFTER_MS = 300;

/** Long polling through @grammyjs/runner: concurrent, and confirmed only when it is handled. */
export function startPolling(options: PollingOptions): Polling {
  const { api, handle, log } = options;
  const stopping = new AbortController();
  let isAllHandled = true;
  const sink = createConcurrentSink<Update>(
    {
      consume: async (update) => {
        if (!(await handle(update))) isAllHandled = false;
      },
    },
    async (error) => log.error({ cause: describeCause(error) }, 'an update was not handled'),
  );

  /** Whether all that was handed to the bot was done within `timeoutMs`. */
  async function untilHandled(timeoutMs: number): Promise<boolean> {
    const untilMs = performance.now() + timeoutMs;
    while (sink.size() > 0 && performance.now() < untilMs) await sleep(LOOK_AGAIN_MS);
    return sink.size() === 0;
  }

  const supplier = createSupplier(options, stopping.signal, untilHandled);
  const runner = createRunner(createSource(supplier), sink);
  runner.start();

  async function end(): Promise<void> {
    try {
      await runner.task();
    } catch (error) {
      if (!stopping.signal.aborted) throw error;
    }
  }

  return {
    ended: end(),
    stop: async (timeoutMs) => {
      const fetching = runner.stop();
      stopping.abort();
      await fetching;
      const offset = supplier.next();
      if ((await untilHandled(timeoutMs)) && isAllHandled && offset > 0) {
        // Nothing of what is done comes again after the next start.
        await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch(() => undefined);
      }
    },
  };
}

interface Supplier extends UpdateSupplier<Update> {
  /** The id after the last update handed out; 0 before the first. */
  readonly next: () => number;
}

function createSupplier(
  options: PollingOptions,
  stopping: AbortSignal,
  untilHandled: (timeoutMs: number) => Promise<boolean>,
): Supplier {
  const poll = createPoll(options, stopping);
  let next = 0;
  /** Handed to the bot, and not yet confirmed. */
  const running = new Set<number>();

  return {
    next: () => next,
    supply: async (capacity, cancel) => {
      await untilHandled(CONFIRM_AFTER_MS);
      await waitForStore(options, poll, { running, next, stopping, cancel });
      const limit = Math.max(1, Math.min(capacity, MOST_AT_ONCE));
      const updates = await poll({ offset: next, limit, timeout: POLL_SECONDS }, cancel);
      // Telegram has answered: those before are confirmed.
      running.clear();
      for (const update of updates) running.add(update.update_id);
      next = Math.max(next, ...updates.map((update) => update.update_id + 1));
      return updates;
    },
  };
}

interface Waiting {
  readonly running: ReadonlySet<number>;
  readonly next: number;
  readonly stopping: AbortSignal;
  readonly cancel: CancelSignal;
}

/** While Redis is away nothing more is confirmed; who writes meanwhile is told, and waits at Telegram. */
async function waitForStore(
  { store, notice }: PollingOptions,
  poll: Poll,
  { running, next, stopping, cancel }: Waiting,
): Promise<void> {
  if (!store.isAway()) return;
  const offset = Math.min(next, ...running);
  while (store.isAway()) {
    const waiting = await poll({ offset, limit: MOST_AT_ONCE, timeout: 0 }, cancel);
    const isNew = (update: Update): boolean => !running.has(update.update_id);
    await Promise.all(waiting.filter(isNew).map((update) => notice.tell(update)));
    await sleep(PEEK_EVERY_MS, undefined, { signal: stopping });
  }
  notice.over();
}
