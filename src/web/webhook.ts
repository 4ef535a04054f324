import { createHash, timingSafeEqual } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Update } from 'grammy/types';
import { Hono } from 'hono';
import { z } from 'zod';
import type { UpdateClaims } from './update-claims.ts';

export interface WebhookOptions {
  /** What Telegram has to send along; set together with the webhook. */
  readonly secret: string;
  /** Handles one update; never throws. False: it was given up and has to come again. */
  readonly handle: (update: Update) => Promise<boolean>;
  readonly claims: UpdateClaims;
  /** Told of an update that cannot be claimed just now, because Redis is away. Never throws. */
  readonly onAway: (update: Update) => Promise<void>;
}

/**
 * How long one call of Telegram's may wait for its update to be handled. Then it is told to call again:
 * the handling goes on meanwhile, and the repeated call joins it.
 */
const LONGEST_CALL_MS = 25_000;

/** Checked for the one field that we use ourselves; grammY reads the rest of what Telegram sends. */
const updateSchema = z.custom<Update>(
  (value) => z.looseObject({ update_id: z.int() }).safeParse(value).success,
);

/**
 * The address that Telegram calls with each update. It answers 2xx only when the update is handled; every
 * other answer makes Telegram call again with the same `update_id`, which is then handled once all the same.
 */
export function webhook({ secret, handle, claims, onAway }: WebhookOptions): Hono {
  /** Updates that this process is handling, so that a repeated call waits for the first. */
  const running = new Map<number, Promise<boolean>>();

  async function handleOnce(update: Update): Promise<boolean> {
    const claimed = await claims.claim(update.update_id);
    if (claimed !== 'ours') return claimed === 'done';
    const isHandled = await handle(update);
    await claims.settle(update.update_id, isHandled);
    return isHandled;
  }

  function join(update: Update): Promise<boolean> {
    const id = update.update_id;
    const present = running.get(id);
    if (present) return present;
    const handling = handleOnce(update)
      .catch(async () => {
        await onAway(update);
        return false;
      })
      .finally(() => running.delete(id));
    running.set(id, handling);
    return handling;
  }

  return new Hono().post('/', async (c) => {
    if (!isSame(c.req.header('x-telegram-bot-api-secret-token') ?? '', secret)) {
      return c.body(null, 401);
    }
    const body = updateSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success) return c.body(null, 400);
    const isHandled = await inTime(join(body.data));
    return isHandled ? c.body(null, 200) : c.body(null, 503);
  });
}

async function inTime(handling: Promise<boolean>): Promise<boolean> {
  const cancel = new AbortController();
  const late = sleep(LONGEST_CALL_MS, false, { signal: cancel.signal }).catch(() => false);
  const isHandled = await Promise.race([handling, late]);
  cancel.abort();
  return isHandled;
}

/** Compares in constant time, whatever the lengths. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
