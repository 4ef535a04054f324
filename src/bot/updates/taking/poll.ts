import { setTimeout as sleep } from 'node:timers/promises';
import { GrammyError, type Api } from 'grammy';
import type { Update } from 'grammy/types';
import type { Logger } from 'pino';
import { describeCause } from '../../telegram/errors.ts';
import { ALLOWED_UPDATES } from './source.ts';

/** What a poll asks for. Telegram forgets all updates below `offset`. */
export interface Ask {
  readonly offset: number;
  readonly limit: number;
  /** Seconds to wait for an update where there is none. */
  readonly timeout: number;
}

/**
 * Asks Telegram for updates until it answers. Rejects when it is to stop, or when no waiting helps.
 */
export type Poll = (ask: Ask) => Promise<Update[]>;

/** grammY's signal is that of a polyfill, which lacks the newest members. */
type CancelSignal = Parameters<Api['getUpdates']>[1];

export interface PollOptions {
  readonly api: Pick<Api, 'getUpdates'>;
  readonly log: Logger;
}

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

export function createPoll({ api, log }: PollOptions, stopping: AbortSignal): Poll {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all that is used of it is there
  const cancel = stopping as unknown as CancelSignal;
  return async (ask) => {
    for (let pauseMs = FIRST_PAUSE_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await api.getUpdates({ ...ask, allowed_updates: ALLOWED_UPDATES }, cancel);
      } catch (error) {
        if (stopping.aborted || isHopeless(error)) throw error;
        if (pauseMs === FIRST_PAUSE_MS) {
          log.warn({ cause: describeCause(error) }, 'polling: waiting for Telegram');
        }
        await sleep(Math.max(pauseMs, retryAfterMs(error)), undefined, { signal: stopping });
      }
    }
  };
}

/**
 * The token is wrong or was revoked: no waiting helps. A second poller (409) goes away by itself.
 */
function isHopeless(error: unknown): boolean {
  return error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404);
}

function retryAfterMs(error: unknown): number {
  return error instanceof GrammyError ? (error.parameters.retry_after ?? 0) * 1000 : 0;
}
