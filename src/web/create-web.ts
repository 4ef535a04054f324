import { Hono } from 'hono';
import type { Registry } from 'prom-client';
import { readHealth, type Check } from './health.ts';
import { pageRoutes, type PageRoutesOptions } from './page/page-routes.ts';

export interface HealthOptions {
  /** By name: what /healthz asks. */
  readonly checks: Readonly<Record<string, Check>>;
  readonly registry: Registry;
}

/** /healthz and /metrics: for whoever watches the program, and nobody else. */
export function createHealthWeb({ checks, registry }: HealthOptions): Hono {
  const app = new Hono();
  app.get('/healthz', async (c) => {
    const health = await readHealth(checks);
    return c.json(health, health.ok ? 200 : 503);
  });
  app.get('/metrics', async (c) => {
    c.header('content-type', registry.contentType);
    return c.body(await registry.metrics());
  });
  return app;
}

export interface WebOptions {
  /** Undefined where it has a port of its own. */
  readonly health?: Hono | undefined;
  /** The letter's hand-off page. */
  readonly page: PageRoutesOptions;
  /** Where Telegram calls, as a path, and what answers there. Undefined while the bot polls. */
  readonly webhook?: { readonly path: string; readonly app: Hono } | undefined;
}

/** What the program's port serves. */
export function createWeb({ health, page, webhook }: WebOptions): Hono {
  const app = new Hono();
  if (health) app.route('/', health);
  app.route('/', pageRoutes(page));
  if (webhook) app.route(webhook.path, webhook.app);
  return app;
}
