import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiClientOptions } from 'grammy';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { describeCause } from './telegram-errors.ts';
import { createEditMemory } from './edit-memory.ts';
import {
  asDone,
  pauseBeforeRetry,
  readAnswer,
  type Outcome,
  type TelegramAnswer,
} from './telegram-answers.ts';

/** Keeps a burst of sends from opening a connection each; 64 carry 1,500 calls a second at 40 ms. */
const CONNECTIONS = 64;

/** How long one attempt may take. A long poll of 30 s has to fit. */
const ATTEMPT_TIMEOUT_MS = 45_000;

export interface TelegramClientOptions {
  /** `https://api.telegram.org` or another Bot API server, with no slash at the end. */
  readonly apiRoot: string;
  /**
   * How long one call goes on trying, in milliseconds. Long on purpose: while Telegram is away no new
   * updates come in, so that the calls which wait are few, and each is an answer somebody waits for.
   */
  readonly patienceMs?: number;
  readonly log: Logger;
}

export interface TelegramClient {
  /** What goes into grammY's `client`: the call, its root, and time for our own patience. */
  readonly options: ApiClientOptions;
  /** Ends all waiting at once: what is still being retried fails. For shutdown. */
  readonly close: () => Promise<void>;
}

/** What grammY reads of the answer to `fetch`. */
interface JsonAnswer {
  readonly json: () => Promise<unknown>;
}

/** What grammY hands to `fetch`. Its AbortSignal is a polyfill, which undici takes for one all the same. */
interface CallInit {
  readonly body?: string | Readable;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/**
 * The HTTP client beneath grammY: keep-alive connections through undici (three times the calls a second
 * of grammY's own), and the one place that retries. It sits below conversations and their replays, so
 * that nothing above waits twice.
 *
 * A call that got no answer is sent again even when it may have taken effect: a question that stands
 * twice in a chat is a smaller harm than a letter that never arrives.
 */
export function createTelegramClient(options: TelegramClientOptions): TelegramClient {
  const { apiRoot, log, patienceMs = 600_000 } = options;
  const pool = new Pool(new URL(apiRoot).origin, {
    connections: CONNECTIONS,
    headersTimeout: ATTEMPT_TIMEOUT_MS,
    bodyTimeout: ATTEMPT_TIMEOUT_MS,
    connectTimeout: 10_000,
  });
  const closing = new AbortController();
  const edits = createEditMemory();

  async function attempt(url: URL, init: CallInit): Promise<Outcome> {
    try {
      const { statusCode, body } = await pool.request({
        path: url.pathname + url.search,
        method: 'POST',
        headers: contentType(init.headers),
        body: init.body ?? '{}',
        // Not joined with `closing`: on Node 20 joined signals stay in memory, and `destroy` ends all calls.
        signal: init.signal ?? null,
      });
      return { kind: 'answer', answer: readAnswer(statusCode, await body.text()) };
    } catch (error) {
      return { kind: 'failure', error };
    }
  }

  async function call(address: string, init: CallInit): Promise<JsonAnswer> {
    const url = new URL(address);
    const method = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
    if (typeof init.body === 'string' && edits.isRepeated(method, init.body)) {
      return asJson({ ok: true, result: true });
    }
    const patience = isRepeatable(method, init) ? patienceMs : 0;
    const startedAtMs = performance.now();
    for (let attempts = 1; ; attempts += 1) {
      const outcome = await attempt(url, init);
      const pauseMs = pauseBeforeRetry(outcome, attempts);
      const waitedMs = performance.now() - startedAtMs;
      const isOver = closing.signal.aborted || init.signal?.aborted === true;
      if (pauseMs === undefined || isOver || waitedMs + pauseMs > patience) {
        if (typeof init.body === 'string' && isTaken(outcome)) edits.done(method, init.body);
        return settle(outcome, method);
      }
      if (attempts === 1) log.warn({ method, cause: causeOf(outcome) }, 'telegram: trying again');
      await sleep(pauseMs, undefined, { signal: closing.signal });
    }
  }

  return {
    options: {
      apiRoot,
      timeoutSeconds: Math.ceil((patienceMs + ATTEMPT_TIMEOUT_MS) / 1000),
      fetch: call,
    },
    close: async () => {
      closing.abort();
      await pool.destroy();
    },
  };
}

function settle(outcome: Outcome, method: string): JsonAnswer {
  if (outcome.kind === 'failure') throw outcome.error;
  return asJson(asDone(method, outcome.answer));
}

function asJson(answer: TelegramAnswer): JsonAnswer {
  return { json: () => Promise.resolve(answer) };
}

function isTaken(outcome: Outcome): boolean {
  return outcome.kind === 'answer' && outcome.answer.ok;
}

function causeOf(outcome: Outcome): string {
  if (outcome.kind === 'failure') return describeCause(outcome.error);
  return outcome.answer.ok ? 'ok' : outcome.answer.description;
}

/** A file that was streamed once cannot be streamed again, and polling has pauses of its own. */
function isRepeatable(method: string, init: CallInit): boolean {
  return typeof init.body === 'string' && method !== 'getUpdates';
}

/** `connection` is undici's own business; the content type says whether a file travels along. */
function contentType(headers: CallInit['headers']): Record<string, string> {
  return { 'content-type': headers?.['content-type'] ?? 'application/json' };
}
