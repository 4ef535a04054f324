import { buildConnector, Client, type Dispatcher } from 'undici';
import { answerReader } from '../../answer-reader.ts';

/** What became of one message. */
export type SendOutcome =
  | { readonly kind: 'sent' }
  /** 403: blocked by the person, or the account is gone. There is nobody to remind. */
  | { readonly kind: 'blocked' }
  /** Another 4xx: this chat will not take this message, however often it is sent. */
  | { readonly kind: 'refused'; readonly status: number }
  /** 429: everybody has to wait. */
  | { readonly kind: 'tooFast'; readonly retryAfterMs: number }
  /** 5xx, no answer, or a connection that broke: it may or may not have arrived. */
  | { readonly kind: 'failed' }
  /** 401 or 404: Telegram does not know the token. Not the fault of any chat. */
  | { readonly kind: 'lockedOut' };

/**
 * Sends a ready JSON body of `sendMessage`, and tells once what became of it. Never throws. No
 * promise: on the path of every message one more turn of the queue of microtasks costs a tenth of
 * the whole.
 */
export type SendMessage = (body: Buffer, onOutcome: (outcome: SendOutcome) => void) => void;

export interface Sender {
  readonly send: SendMessage;
  readonly close: () => Promise<void>;
}

export interface SenderOptions {
  /** Bot API server, with no slash at the end. */
  readonly apiRoot: string;
  readonly token: string;
  readonly timeoutMs?: number;
}

/** Telegram answers within a second; a message held up longer would hold up the pace. */
const TIMEOUT_MS = 10_000;
const DEFAULT_RETRY_AFTER_S = 1;
const HEADERS = ['content-type', 'application/json'];
const SENT: SendOutcome = { kind: 'sent' };
const FAILED: SendOutcome = { kind: 'failed' };

/**
 * The fast path to Telegram: keep-alive connections, bodies made ready outside, and the answer read
 * only where it says more than its status. grammY's client costs three times as much for each
 * message.
 */
export function createSender(options: SenderOptions): Sender {
  const { apiRoot, token, timeoutMs = TIMEOUT_MS } = options;
  const { origin, pathname } = new URL(apiRoot);
  const path = `${pathname.replace(/\/$/, '')}/bot${token}/sendMessage`;
  // One for all, so that a new connection goes on with the TLS session of another.
  const connect = buildConnector({ timeout: timeoutMs });
  const clients: Client[] = [];
  const idle: Client[] = [];
  const open = (): Client => {
    const client = new Client(origin, {
      connect,
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
    });
    clients.push(client);
    return client;
  };
  return {
    send(body, onOutcome) {
      // The one that was busy last: at a slow pace a few connections do all the work, and stay
      // open.
      const client = idle.pop() ?? open();
      // Spelt out: spreading the part that is always the same costs a seventh of the whole call.
      client.dispatch(
        { path, method: 'POST', headers: HEADERS, body },
        readOutcome((outcome) => {
          idle.push(client);
          onOutcome(outcome);
        }),
      );
    },
    async close() {
      await Promise.all(clients.map((client) => client.destroy()));
    },
  };
}

/** Reads no more of an answer than its outcome needs. */
function readOutcome(onOutcome: (outcome: SendOutcome) => void): Dispatcher.DispatchHandler {
  return answerReader({
    isTextWanted: isRefusal,
    onAnswer: (status, text) => onOutcome(status === 200 ? SENT : readRefusal(status, text)),
    onFailure: () => onOutcome(FAILED),
  });
}

function isRefusal(status: number): boolean {
  return status !== 200;
}

function readRefusal(status: number, text: string): SendOutcome {
  if (status === 429) return { kind: 'tooFast', retryAfterMs: retryAfterS(text) * 1_000 };
  if (status === 403) return { kind: 'blocked' };
  if (status === 401 || status === 404) return { kind: 'lockedOut' };
  return status >= 400 && status < 500 ? { kind: 'refused', status } : FAILED;
}

function retryAfterS(text: string): number {
  const [, seconds] = /"retry_after"\s*:\s*(\d+)/.exec(text) ?? [];
  return seconds === undefined ? DEFAULT_RETRY_AFTER_S : Number(seconds);
}
