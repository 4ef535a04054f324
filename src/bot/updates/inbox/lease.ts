import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isFenced, type Inbox, type Taken } from '../../../store/inbox/inbox.ts';
import { describeCause } from '../../telegram/errors.ts';
import type { LossNotice } from '../outage/loss-notice.ts';
import type { StoreWatch } from '../outage/store-watch.ts';

export interface LeaseOptions {
  readonly inbox: Inbox;
  readonly store: StoreWatch;
  readonly loss: LossNotice;
  readonly log: Logger;
  /** How many more chats this machine takes. */
  readonly room: () => number;
  /** The chats that it works on. */
  readonly known: () => readonly string[];
  readonly take: (taken: Taken) => void;
}

/** The lease of this machine, and what it takes up of others and of the time before. */
export interface Lease {
  readonly start: () => void;
  /** Renews the lease now and takes what is free. Rejects while Redis is away. */
  readonly beat: () => Promise<void>;
  /** Has the next beat come at once: something is free. */
  readonly hurry: () => void;
  /** An answer got lost: this machine may hold more than it knows. */
  readonly doubt: () => void;
  /** Gives everything back. */
  readonly end: () => Promise<void>;
}

const BEAT_EVERY_MS = 1_000;

export function keepLease({ inbox, store, loss, log, room, known, take }: LeaseOptions): Lease {
  let epoch: string | undefined;
  let ended = false;
  let started = false;
  let inDoubt = false;
  let wake = new AbortController();
  /** One beat after another: two at once could not tell whose answer is the newer. */
  let last: Promise<void> = Promise.resolve();

  async function beatOnce(): Promise<void> {
    const wasInDoubt = inDoubt;
    inDoubt = false;
    try {
      const beat = await inbox.beat(ended ? 0 : room(), wasInDoubt ? known() : undefined);
      beat.taken.forEach(take);
      await compare(beat.epoch);
    } catch (error) {
      inDoubt = true;
      if (!isFenced(error)) throw error;
      log.warn('others have taken over what this machine held; it goes on as a new one');
      inbox.startAnew();
      await beatOnce();
    }
  }

  async function compare(found: string): Promise<void> {
    if (epoch !== undefined && found !== epoch) {
      await loss.begin();
      log.error('Redis came back empty: what was kept is lost');
    }
    epoch = found;
  }

  const goesOn = (): boolean => !ended;

  function beat(): Promise<void> {
    last = last.catch(() => undefined).then(beatOnce);
    return last;
  }

  async function run(): Promise<void> {
    while (goesOn()) {
      try {
        await beat();
      } catch (error) {
        if (!store.causedBy(error)) log.error({ cause: describeCause(error) }, 'inbox: no lease');
      }
      await sleep(BEAT_EVERY_MS, undefined, { signal: wake.signal, ref: false }).catch(
        () => undefined,
      );
      if (wake.signal.aborted) wake = new AbortController();
    }
  }

  return {
    start: () => {
      if (started) return;
      started = true;
      void run();
    },
    beat,
    hurry: () => wake.abort(),
    doubt: () => {
      inDoubt = true;
    },
    end: async () => {
      ended = true;
      wake.abort();
      await last.catch(() => undefined);
      await inbox.leave().catch(() => undefined);
    },
  };
}
