import { setTimeout as sleep } from 'node:timers/promises';
import {
  createConcurrentSink,
  createRunner,
  createSource,
  type UpdateSupplier,
} from '@grammyjs/runner';
import { type Api, GrammyError } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { OutageNotice } from './outage-notice.ts';
import type { StoreWatch } from './store-watch.ts';
import { describeCause } from './telegram-errors.ts';

/** What the bot wants to hear of. Everything else stays with Telegram. */
export const ALLOWED_UPDATES = [
  'message',
  'edited_message',
  'callback_query',
  'my_chat_member',
] as const;

export interface PollingOptions {
  readonly api: Pick<Api, 'getUpdates'>;
  /** Handles one update; never throws. False: it was given up and has to come again. */
  readonly handle: (update: Update) => Promise<boolean>;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  readonly log: Logger;
}

export interface Polling {
  /** Resolves when polling ended, rejects when it cannot go on: the token was revoked. */
  readonly ended: Promise<void>;
  /** Stops fetching, waits at most `timeoutMs` for what is being handled, and confirms it. */
  readonly stop: (timeoutMs: number) => Promise<void>;
}

interface Ask {
  readonly offset: number;
  readonly limit: number;
  readonly timeout: number;
}

/** The runner's and grammY's signal is that of a polyfill, which lacks the newest members. */
type CancelSignal = Parameters<UpdateSupplier<Update>['supply']>[1];

const POLL_SECONDS = 30;
const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;
const PEEK_EVERY_MS = 1_000;

/**
 * Telegram forgets an update when a later one is asked for. So the next poll waits this long for the
 * handlers of the last: after a `kill -9` only what was slower than that is lost, the rest comes again.
 */
const CONFIRM_AFTER_MS = 300;

/** Long polling through @grammyjs/runner: concurrent, and confirmed only when it is handled. */
export function startPolling(options: PollingOptions): Polling {
  const { api, handle, store, notice, log } = options;
  const stopping = new AbortController();
  /** Updates below this id are confirmed with the next poll. */
  let next = 0;
  /** Ids handed to the bot and not yet confirmed. */
  const running = new Set<number>();
  let hasGivenUp = false;

  const sink = createConcurrentSink<Update>(
    {
      consume: async (update) => {
        if (!(await handle(update))) hasGivenUp = true;
      },
    },
    async (error) => log.error({ cause: describeCause(error) }, 'an update was not handled'),
  );

  async function poll(ask: Ask, cancel: CancelSignal): Promise<Update[]> {
    const { signal } = stopping;
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await api.getUpdates({ ...ask, allowed_updates: ALLOWED_UPDATES }, cancel);
      } catch (error) {
        if (signal.aborted || isHopeless(error)) throw error;
        if (pauseMs === FIRST_PAUSE_MS)
          log.warn({ cause: describeCause(error) }, 'polling: waiting');
        await sleep(Math.max(pauseMs, retryAfterMs(error)), undefined, { signal });
      }
    }
  }

  async function untilHandled(timeoutMs: number): Promise<void> {
    const untilMs = performance.now() + timeoutMs;
    while (sink.size() > 0 && performance.now() < untilMs) await sleep(5);
  }

  /** While Redis is away nothing more is confirmed; who writes meanwhile is told, and waits at Telegram. */
  async function waitForStore(offset: number, cancel: CancelSignal): Promise<void> {
    while (store.isAway()) {
      const waiting = await poll({ offset, limit: 100, timeout: 0 }, cancel);
      await Promise.all(waiting.filter(isNew).map((update) => notice.tell(update)));
      await sleep(PEEK_EVERY_MS, undefined, { signal: stopping.signal });
    }
    notice.over();
  }
  const isNew = (update: Update): boolean => !running.has(update.update_id);

  const supplier: UpdateSupplier<Update> = {
    supply: async (capacity, cancel) => {
      await untilHandled(CONFIRM_AFTER_MS);
      if (store.isAway()) await waitForStore(Math.min(next, ...running), cancel);
      const limit = Math.max(1, Math.min(capacity, 100));
      const updates = await poll({ offset: next, limit, timeout: POLL_SECONDS }, cancel);
      // Telegram has answered: those before are confirmed.
      running.clear();
      for (const update of updates) running.add(update.update_id);
      next = Math.max(next, ...updates.map((update) => update.update_id + 1));
      return updates;
    },
  };

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
      await untilHandled(timeoutMs);
      const isAllHandled = sink.size() === 0 && !hasGivenUp;
      if (isAllHandled && next > 0) {
        await api.getUpdates({ offset: next, limit: 1, timeout: 0 }).catch(() => undefined);
      }
    },
  };
}

/** The token is wrong or was revoked: no waiting helps. A second poller (409) goes away by itself. */
function isHopeless(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

function retryAfterMs(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}
