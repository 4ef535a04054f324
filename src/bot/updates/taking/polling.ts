import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { InboxWork } from '../inbox/inbox-work.ts';
import type { OutageNotice } from '../outage/outage-notice.ts';
import { createPoll, type PollOptions } from './poll.ts';
import type { StoreWatch } from '../outage/store-watch.ts';

export interface PollingOptions extends PollOptions {
  readonly work: Pick<InboxWork, 'keep' | 'room'>;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
}

export interface Polling {
  /** Resolves when polling ended, rejects when it cannot go on: the token was revoked. */
  readonly ended: Promise<void>;
  /** Stops fetching, and confirms what is kept. */
  readonly stop: () => Promise<void>;
}

const POLL_SECONDS = 30;
const MOST_AT_ONCE = 100;
const PEEK_EVERY_MS = 1_000;

/**
 * Long polling: what comes in is confirmed, by the next poll, once it is in the inbox and not
 * before.
 */
export function startPolling(options: PollingOptions): Polling {
  const { api, work, store, notice } = options;
  const stopping = new AbortController();
  const poll = createPoll(options, stopping.signal);
  /**
   * The number after the last update that is kept; Telegram forgets those below. 0 before the
   * first.
   */
  let next = 0;

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      const limit = Math.min(await work.room(stopping.signal), MOST_AT_ONCE);
      const updates = await poll({ offset: next, limit, timeout: POLL_SECONDS });
      if (updates.length > 0) await keep(updates);
    }
  }

  async function keep(updates: readonly Update[]): Promise<void> {
    for (;;) {
      if (store.isAway()) await waitForStore(updates);
      try {
        await work.keep(updates);
        next = Math.max(...updates.map((update) => update.update_id + 1));
        return;
      } catch (error) {
        if (!store.causedBy(error)) throw error;
      }
    }
  }

  /**
   * While Redis is away nothing is confirmed; who writes meanwhile is told, and waits at Telegram.
   */
  async function waitForStore(fetched: readonly Update[]): Promise<void> {
    let seen = fetched;
    while (store.isAway()) {
      await Promise.all(seen.map((update) => notice.tell(update)));
      await sleep(PEEK_EVERY_MS, undefined, { signal: stopping.signal });
      if (store.isAway()) seen = await poll({ offset: next, limit: MOST_AT_ONCE, timeout: 0 });
    }
  }

  const running = run().catch((error: unknown) => {
    if (!stopping.signal.aborted) throw error;
  });
  return {
    ended: running,
    stop: async () => {
      stopping.abort();
      await running.catch(() => undefined);
      // Nothing of what is kept comes again after the next start.
      if (next > 0)
        await api.getUpdates({ offset: next, limit: 1, timeout: 0 }).catch(() => undefined);
    },
  };
}
