import { request } from 'undici';
import { isRecord } from '../methods/params.ts';
import { parseJson } from '../request-body.ts';
import type { QueuedUpdate, UpdateQueue } from './queue.ts';
import type { Params } from '../wire.ts';

export interface WebhookTarget {
  readonly url: string;
  readonly secret: string | undefined;
  readonly maxConnections: number;
}

export interface WebhookDelivery {
  readonly set: (target: WebhookTarget | undefined) => void;
  readonly target: () => WebhookTarget | undefined;
  /** Updates sent or waiting to be sent again. */
  readonly busy: () => number;
  readonly lastError: () => { readonly atMs: number; readonly message: string } | undefined;
  readonly close: () => void;
}

/**
 * Pauses before an update is sent again, by the number of failures. Telegram's own grow likewise.
 */
const RETRY_PAUSES_MS = [50, 200, 1000, 5000];

export interface WebhookOptions {
  readonly queue: UpdateQueue;
  readonly now: () => number;
  readonly onSend: (queued: QueuedUpdate) => void;
  /** A webhook may answer with a call of a method in the body. */
  readonly onReply: (method: string, params: Params) => void;
}

/**
 * Sends queued updates to the bot's webhook, several at once, each until it is answered with 2xx.
 */
export function createWebhookDelivery(options: WebhookOptions): WebhookDelivery {
  const { queue } = options;
  const running = new Set<number>();
  const stop = new AbortController();
  let target: WebhookTarget | undefined;
  let lastError: { atMs: number; message: string } | undefined;

  async function deliver(queued: QueuedUpdate): Promise<void> {
    for (let failures = 0; !stop.signal.aborted; failures += 1) {
      if (target === undefined) return;
      options.onSend(queued);
      const answer = await post(target, queued, stop.signal);
      if (answer.ok) {
        queue.confirm(queued.update.update_id);
        callFromReply(answer.body, options.onReply);
        return;
      }
      lastError = { atMs: options.now(), message: answer.problem };
      await pause(RETRY_PAUSES_MS[Math.min(failures, RETRY_PAUSES_MS.length - 1)] ?? 0);
    }
  }

  function pump(): void {
    if (target === undefined || stop.signal.aborted) return;
    for (const queued of queue.pending()) {
      const id = queued.update.update_id;
      if (running.size >= target.maxConnections) return;
      if (running.has(id)) continue;
      running.add(id);
      void deliver(queued).finally(() => {
        running.delete(id);
        pump();
      });
    }
  }

  queue.onPush(pump);
  return {
    set: (next) => {
      target = next;
      pump();
    },
    target: () => target,
    busy: () => (target === undefined ? 0 : Math.max(running.size, queue.pending().length)),
    lastError: () => lastError,
    close: () => stop.abort(),
  };
}

type Answer =
  { readonly ok: true; readonly body: string } | { readonly ok: false; readonly problem: string };

async function post(
  to: WebhookTarget,
  { update }: QueuedUpdate,
  signal: AbortSignal,
): Promise<Answer> {
  const secret = to.secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': to.secret };
  try {
    const { statusCode, body } = await request(to.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...secret },
      body: JSON.stringify(update),
      signal,
    });
    const text = await body.text();
    if (statusCode < 300) return { ok: true, body: text };
    return { ok: false, problem: `Wrong response from the webhook: ${statusCode}` };
  } catch {
    return { ok: false, problem: 'Connection refused' };
  }
}

function callFromReply(body: string, onReply: WebhookOptions['onReply']): void {
  const reply = body.startsWith('{') ? parseJson(body) : undefined;
  if (!isRecord(reply)) return;
  const { method, ...params } = reply;
  if (typeof method === 'string') onReply(method, params);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds).unref());
}
