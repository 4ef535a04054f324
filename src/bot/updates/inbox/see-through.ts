import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { deliver, deliveryUnder, type Handled } from '../../../store/inbox/delivery.ts';
import { isFenced, type Inbox } from '../../../store/inbox/inbox.ts';
import type { Notes } from '../../../store/inbox/notes.ts';
import type { HandleUpdate } from '../handler.ts';
import type { OutageNotice } from '../outage/outage-notice.ts';
import type { StoreWatch } from '../outage/store-watch.ts';

/** An update over which so many machines died is what kills them. */
const DEATHS_AT_MOST = 20;
const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** One update under way. */
export interface Job extends Handled {
  readonly chat: string;
  readonly update: Update;
  readonly number: number;
  readonly deaths: number;
  notes: Notes;
}

/** `left`: the program stops. `lost`: others hold the chat, or nobody any more. */
export type End = 'through' | 'left' | 'lost';

export interface SeeThroughOptions {
  readonly inbox: Pick<Inbox, 'notes' | 'confirm' | 'noteSent'>;
  readonly handle: HandleUpdate;
  readonly store: Pick<StoreWatch, 'whenBack' | 'causedBy'>;
  readonly notice: Pick<OutageNotice, 'tell'>;
  readonly log: Pick<Logger, 'error'>;
}

/** Sees one update through, over outages. */
export interface SeeThrough {
  /** Handles `job` until it is through, again after each outage. */
  readonly see: (job: Job) => Promise<End>;
  /** Does `act` once Redis is there, again where it goes away meanwhile. */
  readonly whileAway: <T>(act: () => Promise<T>) => Promise<T | 'left' | 'lost'>;
}

/** `stopping`: the program ends, and nothing is waited for any more. */
export function seeThrough(options: SeeThroughOptions, stopping: AbortSignal): SeeThrough {
  const { inbox, store, notice, log } = options;

  async function see(job: Job): Promise<End> {
    if (job.deaths > DEATHS_AT_MOST) {
      log.error({ update: job.number }, 'an update ends every machine that handles it: dropped');
      return 'through';
    }
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      deliver(job.update, deliveryUnder(inbox, job));
      const handling = await options.handle(job.update);
      if (handling.kind === 'through') return 'through';
      if (handling.kind === 'fenced') return 'lost';
      if (handling.kind === 'unanswered') {
        const wait = sleep(Math.max(pauseMs, handling.afterMs), 'on' as const, {
          signal: stopping,
        });
        if ((await wait.catch(() => 'left' as const)) === 'left') return 'left';
      }
      const end = await untilKnown(job, handling.kind === 'away');
      if (end !== undefined) return end;
    }
  }

  /**
   * Waits for Redis, and reads again what of the update is done: the answer to a note may have got
   * lost.
   */
  async function untilKnown(job: Job, isAway: boolean): Promise<End | undefined> {
    // At the end of the program nobody would be left to take the notice back.
    if (isAway && !stopping.aborted) await notice.tell(job.update);
    return whileAway(async () => {
      job.notes = await inbox.notes(job.fence);
      return undefined;
    });
  }

  async function whileAway<T>(act: () => Promise<T>): Promise<T | 'left' | 'lost'> {
    for (;;) {
      try {
        await store.whenBack(stopping);
        return await act();
      } catch (error) {
        if (stopping.aborted) return 'left';
        if (isFenced(error)) return 'lost';
        if (!store.causedBy(error)) throw error;
      }
    }
  }

  return { see, whileAway };
}
