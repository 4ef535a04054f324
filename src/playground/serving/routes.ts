import { Hono, type Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import * as z from 'zod';
import { act, PAGE_ACTION, type PageStage } from './page-actions.ts';
import type { Asset } from './assets.ts';
import type { Landmark } from './feed.ts';
import { viewPageChat, viewPerson } from './view.ts';

const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

/** Proxies and browsers drop a stream that is silent for longer. */
const HEARTBEAT_MS = 20_000;

/** The page, what it shows, what it does, and the stream of what happens. */
export function createPageRoutes(
  stage: PageStage,
  assets: ReadonlyMap<string, Asset>,
  landmarks: () => Promise<readonly Landmark[]>,
): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) context.header(name, value);
  });
  app.get('/', (context) => sendAsset(context, assets.get('index.html')));
  app.get('/page/state', async (context) => context.json(await viewState(stage, landmarks)));
  app.get('/page/events', (context) => streamEvents(context, stage));
  app.get('/page/files/:id', (context) => sendFile(context, stage));
  app.post('/page/actions', (context) => runAction(context, stage));
  app.get('/page/:path{.+}', (context) =>
    sendAsset(context, assets.get(context.req.param('path'))),
  );
  return app;
}

async function viewState(
  { api, clock, ensemble }: PageStage,
  landmarks: () => Promise<readonly Landmark[]>,
): Promise<object> {
  const chats = [...api.server.world.chats.values()]
    .map((chat) => viewPageChat(chat, ensemble))
    .filter((chat) => chat !== undefined);
  return {
    bot: { id: api.bot.id, username: api.bot.username },
    nowMs: clock.now(),
    landmarks: await landmarks(),
    people: ensemble.people.map((person) => viewPerson(api.server, person)),
    chats,
  };
}

function streamEvents(context: Context, { feed }: PageStage): Response {
  return streamSSE(context, async (stream) => {
    const unsubscribe = feed.subscribe((event) => {
      void stream.writeSSE({ data: JSON.stringify(event) });
    });
    stream.onAbort(unsubscribe);
    await stream.writeSSE({ data: JSON.stringify({ type: 'hello' }) });
    while (!stream.aborted) {
      await stream.sleep(HEARTBEAT_MS);
      await stream.write(': still here\n\n');
    }
  });
}

async function runAction(context: Context, stage: PageStage): Promise<Response> {
  if (!(context.req.header('content-type') ?? '').startsWith('application/json')) {
    return context.json({ ok: false, problem: 'Actions are JSON.' }, 415);
  }
  const body: unknown = await context.req.json().catch(() => undefined);
  const action = PAGE_ACTION.safeParse(body);
  if (!action.success) {
    return context.json({ ok: false, problem: z.prettifyError(action.error) }, 400);
  }
  try {
    return context.json({ ok: true, ...(await act(stage, action.data)) });
  } catch (error) {
    return context.json({ ok: false, problem: error instanceof Error ? error.message : '' }, 409);
  }
}

function sendAsset(context: Context, asset: Asset | undefined): Response | Promise<Response> {
  if (asset === undefined) return context.notFound();
  return context.body(asset.body, 200, { 'content-type': asset.type });
}

/**
 * Files come from people and from the bot, so they are only ever downloaded or shown as a picture.
 */
function sendFile(context: Context, { api }: PageStage): Response | Promise<Response> {
  const file = api.server.world.files.get(context.req.param('id') ?? '');
  if (file === undefined) return context.notFound();
  const name = encodeURIComponent(file.wire.file_name ?? 'file');
  const isPicture = file.wire.width !== undefined && isPng(file.bytes);
  return context.body(new Uint8Array(file.bytes), 200, {
    'content-type': isPicture ? 'image/png' : 'application/octet-stream',
    'content-disposition': `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`,
  });
}

function isPng(bytes: Buffer): boolean {
  return bytes.subarray(1, 4).toString('latin1') === 'PNG';
}
