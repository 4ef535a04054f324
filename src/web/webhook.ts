import { createHash, timingSafeEqual } from 'node:crypto';
import type { Update } from 'grammy/types';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { z } from 'zod';

export interface WebhookOptions {
  /** What Telegram has to send along; set together with the webhook. */
  readonly secret: string;
  /** Keeps an update; it is safe once that resolves. Rejects where it cannot be kept just now. */
  readonly keep: (update: Update) => Promise<void>;
  /** Told of an update that could not be kept. Never throws. */
  readonly onAway: (update: Update, error: unknown) => Promise<void>;
}

/** Telegram's own updates are far below. */
const LARGEST_BODY_BYTES = 1_000_000;

/**
 * Checked for the one field that we use ourselves; grammY reads the rest of what Telegram sends.
 */
const updateSchema = z.custom<Update>(
  (value) => z.looseObject({ update_id: z.int().nonnegative() }).safeParse(value).success,
);

/**
 * The address that Telegram calls with each update. It answers 2xx as soon as the update is kept,
 * known ones too; every other answer makes Telegram call again.
 */
export function webhook({ secret, keep, onAway }: WebhookOptions): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    const isTelegram = isSame(c.req.header('x-telegram-bot-api-secret-token') ?? '', secret);
    return isTelegram ? next() : c.body(null, 401);
  });
  app.use(bodyLimit({ maxSize: LARGEST_BODY_BYTES, onError: (c) => c.body(null, 413) }));
  app.post('/', async (c) => {
    const body = updateSchema.safeParse(await c.req.json().catch(() => undefined));
    if (!body.success) return c.body(null, 400);
    try {
      await keep(body.data);
      return c.body(null, 200);
    } catch (error) {
      await onAway(body.data, error);
      return c.body(null, 503);
    }
  });
  return app;
}

/** Compares in constant time, whatever the lengths. */
function isSame(a: string, b: string): boolean {
  return timingSafeEqual(digest(a), digest(b));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
