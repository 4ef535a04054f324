import { setTimeout as sleep } from 'node:timers/promises';
import { HttpError, type Transformer } from 'grammy';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { describeCause } from './errors.ts';
import { createEditMemory } from './edit-memory.ts';
import { attempt, type TelegramCall } from './call.ts';
import { asDone, pauseBeforeRetry, type Outcome, type TelegramAnswer } from './answers.ts';

/** Keeps a burst of sends from opening a connection each; 64 carry 1,500 calls a second at 40 ms. */
const CONNECTIONS = 64;

/** How long one attempt may take. A long poll of 30 s has to fit. */
const ATTEMPT_TIMEOUT_MS = 45_000;

const ANSWER_TAP = 'answerCallbackQuery';
/** Later than this nobody looks at the button any more. */
const TAP_TIMEOUT_MS = 10_000;

export interface TelegramClientOptions {
  /** `https://api.telegram.org` or another Bot API server, with no slash at the end. */
  readonly apiRoot: string;
  readonly token: string;
  /**
   * How long one call goes on trying, in milliseconds. Long on purpose: while Telegram is away no new
   * updates come in, so that the calls which wait are few, and each is an answer somebody waits for.
   */
  readonly patienceMs?: number;
  readonly log: Logger;
}

export interface TelegramClient {
  /** What carries the calls of a grammY `Api`, in place of its own HTTP: `api.config.use(transport)`. */
  readonly transport: Transformer;
  /** Ends all waiting at once: what is still being retried fails. For shutdown. */
  readonly close: () => Promise<void>;
}

/**
 * The HTTP client beneath grammY: keep-alive connections through undici, and the one place that retries. It sits below
 * conversations and their replays, so that nothing above waits twice. It carries the calls instead of grammY's own
 * client, whose AbortControllers cost a tenth of a step in garbage (docs/adr/0006).
 *
 * A call that got no answer is sent again even when it may have taken effect: a question that stands
 * twice in a chat is a smaller harm than a letter that never arrives.
 */
export function createTelegramClient(options: TelegramClientOptions): TelegramClient {
  const { apiRoot, token, log, patienceMs = 600_000 } = options;
  const { origin, pathname } = new URL(apiRoot);
  const root = `${pathname.replace(/\/$/, '')}/bot${token}/`;
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: ATTEMPT_TIMEOUT_MS,
    bodyTimeout: ATTEMPT_TIMEOUT_MS,
    connectTimeout: 10_000,
  });
  const closing = new AbortController();
  const edits = createEditMemory();

  /** Tries until there is an answer that no waiting would better. */
  async function insist(method: string, call: TelegramCall): Promise<Outcome> {
    const { signal } = call;
    // Polling has pauses of its own.
    const patience = method === 'getUpdates' ? 0 : (call.timeoutMs ?? patienceMs);
    const startedAtMs = performance.now();
    for (let attempts = 1; ; attempts += 1) {
      const outcome = await attempt(pool, call);
      const pauseMs = pauseBeforeRetry(outcome, attempts);
      const waitedMs = performance.now() - startedAtMs;
      const isOver = closing.signal.aborted || signal?.aborted === true;
      if (pauseMs === undefined || isOver || waitedMs + pauseMs > patience) return outcome;
      if (attempts === 1) log.warn({ method, cause: causeOf(outcome) }, 'telegram: trying again');
      await sleep(pauseMs, undefined, { signal: closing.signal });
    }
  }

  async function perform(
    method: string,
    payload: object,
    signal: TelegramCall['signal'],
  ): Promise<TelegramAnswer> {
    const body = JSON.stringify(payload);
    const edit = edits.editOf(method, payload, body);
    if (edit && edits.isRepeated(edit)) return { ok: true, result: true };
    try {
      const outcome = await insist(method, { path: root + method, body, signal });
      if (outcome.kind === 'failure') throw outcome.error;
      if (edit && outcome.answer.ok) edits.done(edit);
      return asDone(method, outcome.answer);
    } catch (error) {
      throw new HttpError(`Telegram did not answer ${method}`, error);
    }
  }

  /** The spinner of a button stops by itself in the end, and nothing hangs on it: nobody waits for this call. */
  async function answerTap(payload: object): Promise<void> {
    const call = { path: root + ANSWER_TAP, body: JSON.stringify(payload), signal: undefined };
    try {
      const outcome = await insist(ANSWER_TAP, { ...call, timeoutMs: TAP_TIMEOUT_MS });
      const isFine = outcome.kind === 'answer' && asDone(ANSWER_TAP, outcome.answer).ok;
      if (!isFine) log.warn({ cause: causeOf(outcome) }, 'telegram: a tap was not answered');
    } catch {
      // Closed while it waited to try again.
    }
  }

  async function carry(method: string, payload: object, signal: TelegramCall['signal']) {
    if (method !== ANSWER_TAP) return perform(method, payload, signal);
    void answerTap(payload);
    return { ok: true, result: true } as const;
  }

  return {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what Telegram answers to a method is of its type
    transport: (async (_, method, payload, signal) =>
      carry(method, payload, signal)) as Transformer,
    close: async () => {
      closing.abort();
      await pool.destroy();
    },
  };
}

function causeOf(outcome: Outcome): string {
  if (outcome.kind === 'failure') return describeCause(outcome.error);
  return outcome.answer.ok ? 'ok' : outcome.answer.description;
}
