import { setTimeout as sleep } from 'node:timers/promises';
import { HttpError, type Transformer } from 'grammy';
import type { Logger } from 'pino';
import { Pool, type Dispatcher } from 'undici';
import { answerReader } from '../../answer-reader.ts';
import { describeCause } from './errors.ts';
import { createEditMemory } from './edit-memory.ts';
import { carriesFile, formBody, jsonBody, type RequestBody } from './request-body.ts';
import { asDone, readResponse, type Attempt, type TelegramResponse } from './response.ts';
import { pauseBeforeRetry } from './retry.ts';

/**
 * Keeps a burst of sends from opening a connection each; 64 carry 1,500 calls a second at 40 ms.
 */
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
   * How long one call goes on trying, in milliseconds. Long on purpose: while Telegram is away no
   * new updates come in, so that the calls which wait are few, and each is an answer somebody waits
   * for.
   */
  readonly patienceMs?: number;
  readonly log: Logger;
}

export interface TelegramClient {
  /**
   * What carries the calls of a grammY `Api`, in place of its own HTTP:
   * `api.config.use(transport)`.
   */
  readonly transport: Transformer;
  /**
   * The bytes of a file by the `file_path` that `getFile` answered. Throws where Telegram does not
   * give it.
   */
  readonly download: (filePath: string) => Promise<Uint8Array>;
  /** Ends all waiting at once: what is still being retried fails. For shutdown. */
  readonly close: () => Promise<void>;
}

/** One call of a method of the Bot API. */
interface TelegramCall {
  /** Of the address: `/bot<token>/<method>`. */
  readonly path: string;
  readonly body: RequestBody;
  /** Ends the call; grammY's is that of a polyfill. */
  readonly signal: Parameters<Transformer>[3];
  /** How long it may take, in milliseconds, where that is less than the pool's. */
  readonly timeoutMs?: number;
}

/**
 * The HTTP client beneath grammY: keep-alive connections through undici, and the place where its
 * calls are retried. It sits below grammY, so that nothing above waits twice. It carries them
 * instead of grammY's own client, whose AbortControllers cost a tenth of a step in garbage
 * (docs/adr/0006).  A call that got no answer is sent again even when it may have taken effect: a
 * question that stands twice in a chat is a smaller harm than a letter that never arrives.
 */
export function createTelegramClient(options: TelegramClientOptions): TelegramClient {
  const { apiRoot, token, log, patienceMs = 600_000 } = options;
  const { origin, pathname } = new URL(apiRoot);
  const base = pathname.replace(/\/$/, '');
  const root = `${base}/bot${token}/`;
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    headersTimeout: ATTEMPT_TIMEOUT_MS,
    bodyTimeout: ATTEMPT_TIMEOUT_MS,
    connectTimeout: 10_000,
  });
  const closing = new AbortController();
  const edits = createEditMemory();

  /** Tries until there is an answer that no waiting would better. */
  async function insist(method: string, call: TelegramCall): Promise<Attempt> {
    const { signal } = call;
    // Polling has pauses of its own.
    const patience = method === 'getUpdates' ? 0 : (call.timeoutMs ?? patienceMs);
    const startedAtMs = performance.now();
    for (let attempts = 1; ; attempts += 1) {
      const result = await attempt(pool, call);
      const pauseMs = pauseBeforeRetry(result, attempts);
      const waitedMs = performance.now() - startedAtMs;
      const isOver = closing.signal.aborted || signal?.aborted === true;
      if (pauseMs === undefined || isOver || waitedMs + pauseMs > patience) return result;
      if (attempts === 1) log.warn({ method, cause: causeOf(result) }, 'telegram: trying again');
      await sleep(pauseMs, undefined, { signal: closing.signal });
    }
  }

  async function perform(
    method: string,
    payload: object,
    signal: TelegramCall['signal'],
  ): Promise<TelegramResponse> {
    const isForm = carriesFile(payload);
    const body = isForm ? await formBody(payload) : jsonBody(JSON.stringify(payload));
    const edit = isForm ? undefined : edits.editOf(method, payload, body.content.toString());
    if (edit && edits.isRepeated(edit)) return { ok: true, result: true };
    try {
      const result = await insist(method, { path: root + method, body, signal });
      if (result.kind === 'failure') throw result.error;
      if (edit && result.response.ok) edits.done(edit);
      return asDone(method, result.response);
    } catch (error) {
      throw new HttpError(`Telegram did not answer ${method}`, error);
    }
  }

  /**
   * The spinner of a button stops by itself in the end, and nothing hangs on it: nobody waits for
   * this call.
   */
  async function answerTap(payload: object): Promise<void> {
    const body = jsonBody(JSON.stringify(payload));
    const call = { path: root + ANSWER_TAP, body, signal: undefined, timeoutMs: TAP_TIMEOUT_MS };
    try {
      const result = await insist(ANSWER_TAP, call);
      const isFine = result.kind === 'response' && asDone(ANSWER_TAP, result.response).ok;
      if (!isFine) log.warn({ cause: causeOf(result) }, 'telegram: a tap was not answered');
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
    async download(filePath) {
      const path = `${base}/file/bot${token}/${filePath.split('/').map(encodeURIComponent).join('/')}`;
      const { statusCode, body } = await pool.request({ path, method: 'GET' });
      if (statusCode !== 200) {
        await body.dump();
        throw new Error(`Telegram answered ${statusCode} to a file.`);
      }
      return body.bytes();
    },
    close: async () => {
      closing.abort();
      await pool.destroy();
    },
  };
}

function causeOf(result: Attempt): string {
  if (result.kind === 'failure') return describeCause(result.error);
  return result.response.ok ? 'ok' : result.response.description;
}

/** One attempt. Never rejects. */
function attempt(pool: Dispatcher, call: TelegramCall): Promise<Attempt> {
  const { path, body, signal, timeoutMs } = call;
  const limits = timeoutMs !== undefined && { headersTimeout: timeoutMs, bodyTimeout: timeoutMs };
  const headers = { 'content-type': body.contentType };
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined;
    const end = (result: Attempt): void => {
      signal?.removeEventListener('abort', onAbort);
      resolve(result);
    };
    const onAbort = (): void => controller?.abort(new Error('the call was cancelled'));
    const reader = answerReader({
      onStart(started) {
        controller = started;
        if (signal?.aborted) onAbort();
      },
      onAnswer: (status, text) => end({ kind: 'response', response: readResponse(status, text) }),
      onFailure: (error) => end({ kind: 'failure', error }),
    });
    signal?.addEventListener('abort', onAbort);
    pool.dispatch({ path, method: 'POST', headers, body: body.content, ...limits }, reader);
  });
}
