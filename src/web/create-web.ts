import { Hono } from 'hono';
import type { Registry } from 'prom-client';
import { readHealth, type Check } from './health.ts';

export interface WebOptions {
  /** By name: what /healthz asks. */
  readonly checks: Readonly<Record<string, Check>>;
  readonly registry: Registry;
  /** Where Telegram calls, as a path, and what answers there. Undefined while the bot polls. */
  readonly webhook?: { readonly path: string; readonly app: Hono } | undefined;
}

/** The program's HTTP: /healthz, /metrics and the webhook. */
export function createWeb({ checks, registry, webhook }: WebOptions): Hono {
  const app = new Hono();
  app.get('/healthz', async (c) => {
    const health = await readHealth(checks);
    return c.json(health, health.ok ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    c.header('content-type', registry.contentType);
    return c.body(await registry.metrics());
  });
  if (webhook) app.route(webhook.path, webhook.app);
  return app;
}
