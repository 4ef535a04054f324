import { HttpError, type Transformer } from 'grammy';
import type { Logger } from 'pino';
import { Pool } from 'undici';
import { createEditMemory } from './edit-memory.ts';
import { carriesFile, formBody, jsonBody } from './request-body.ts';
import { asDone, type TelegramResponse } from './response.ts';
import { causeOf, insisting, type TelegramCall } from './retry.ts';

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

/**
 * The HTTP client beneath grammY: keep-alive connections through undici, and the place where its
 * calls are retried. It sits below grammY, so that nothing above waits twice. It carries them
 * instead of grammY's own client, whose AbortControllers cost a tenth of a step in garbage
 * (docs/adr/0006).
 *
 * A call that got no answer is sent again even when it may have taken effect: a question that
 * stands twice in a chat is a smaller harm than a letter that never arrives.
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
  const insist = insisting({ pool, patienceMs, log, closing: closing.signal });
  const edits = createEditMemory();

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
    download: async (filePath) =>
      download(pool, `${base}/file/bot${token}/${addressPart(filePath)}`),
    close: async () => {
      closing.abort();
      await pool.destroy();
    },
  };
}

function addressPart(filePath: string): string {
  return filePath.split('/').map(encodeURIComponent).join('/');
}

async function download(pool: Pool, path: string): Promise<Uint8Array> {
  const { statusCode, body } = await pool.request({ path, method: 'GET' });
  if (statusCode !== 200) {
    await body.dump();
    throw new Error(`Telegram answered ${statusCode} to a file.`);
  }
  return body.bytes();
}
