import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import type { Inbox } from '../../../store/inbox/inbox.ts';
import { batched } from '../../../store/redis/batched.ts';
import { chatOf } from '../chat-of.ts';
import { asUpdate, createChatWork, untried, type Fences } from './chat-work.ts';
import type { HandleUpdate } from '../handler.ts';
import { keepLease } from './lease.ts';
import type { LossNotice } from '../outage/loss-notice.ts';
import type { OutageNotice } from '../outage/outage-notice.ts';
import { seeThrough, type Job } from './see-through.ts';
import type { StoreWatch } from '../outage/store-watch.ts';

export interface InboxWorkOptions {
  readonly inbox: Inbox;
  readonly handle: HandleUpdate;
  readonly store: StoreWatch;
  readonly notice: OutageNotice;
  readonly loss: LossNotice;
  readonly log: Logger;
}

/** This machine's share of the work on what came in. */
export interface InboxWork {
  /**
   * Keeps `updates`. Once it resolves they are safe, and handled when their turn comes. Rejects
   * while Redis is away.
   */
  readonly keep: (updates: readonly Update[]) => Promise<void>;
  /**
   * How many updates may come in before this machine has enough to do: at least one, later if need
   * be.
   */
  readonly room: (signal: AbortSignal) => Promise<number>;
  /** Begins to handle what is there. */
  readonly start: () => void;
  /**
   * Takes nothing up any more, waits at most `timeoutMs` for what is under way, and gives the rest
   * back.
   */
  readonly stop: (timeoutMs: number) => Promise<void>;
  /** Resolves when nothing that this machine has is waiting. */
  readonly idle: () => Promise<void>;
}

const LOOK_AGAIN_MS = 5;
/** A Redis that does not answer is not waited for at the end. */
const LEAVE_MS = 1_000;

export function startInboxWork(options: InboxWorkOptions, fences: Fences): InboxWork {
  const { inbox } = options;
  const ending = new AbortController();
  let keepingNow = 0;

  const report = batched(
    async (jobs: readonly Job[]) => {
      const { next, free } = await inbox.done(jobs);
      if (free > 0) lease.hurry();
      return next.map((waiting) => ({ waiting }));
    },
    { oneByOne: true },
  );
  const work = createChatWork({
    ...options,
    ...seeThrough(options, ending.signal),
    fences,
    report,
    keepAgain: async (updates) => {
      await lease.beat();
      await keep(updates);
    },
  });
  const lease = keepLease({
    ...options,
    room: work.spare,
    known: work.chats,
    take: ({ chat, number, value, notes, deaths }) => {
      const update = asUpdate(value, number);
      work.begin({ chat, number, update, notes, deaths, sent: new Map() });
    },
  });
  const keepAll = batched(async (updates: readonly Update[]) => {
    const items = updates.map((update) => ({
      number: update.update_id,
      chatId: chatOf(update),
      value: update,
    }));
    return inbox.keep(items, work.spare());
  });

  async function keep(updates: readonly Update[]): Promise<void> {
    keepingNow += 1;
    try {
      await Promise.all(updates.map(keepOne));
    } catch (error) {
      lease.doubt();
      throw error;
    } finally {
      keepingNow -= 1;
    }
  }

  async function keepOne(update: Update): Promise<void> {
    const keeping = await keepAll(update);
    const chat = inbox.nameOf(chatOf(update));
    if (keeping === 'ours') work.begin({ chat, number: update.update_id, update, ...untried() });
    else if (keeping === 'behind') work.remember(chat, update);
    else if (keeping === 'free') lease.hurry();
  }

  const isBusy = (): boolean => keepingNow > 0 || work.isBusy();

  async function idle(): Promise<void> {
    while (isBusy()) {
      await work.settled();
      await sleep(0);
    }
  }

  return {
    keep,
    room: async (signal) => {
      while (work.spare() === 0) await sleep(LOOK_AGAIN_MS, undefined, { signal });
      return work.spare();
    },
    start: lease.start,
    idle,
    stop: async (timeoutMs) => {
      work.windUp();
      const cancel = new AbortController();
      const late = sleep(timeoutMs, undefined, { signal: cancel.signal }).catch(() => undefined);
      await Promise.race([idle(), late]);
      cancel.abort();
      ending.abort();
      await Promise.race([lease.end(), sleep(LEAVE_MS)]);
    },
  };
}
