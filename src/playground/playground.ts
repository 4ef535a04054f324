import type { IncomingMessage, ServerResponse } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { systemClock, type MovableClock } from '../clock.ts';
import { CAST, CAST_GROUPS, type CastGroup, type CastMember } from './cast.ts';
import { startLocalBotApi, type LocalBotApi } from './bot-api/local-bot-api.ts';
import { readPageAssets } from './serving/assets.ts';
import { createPageFeed, type Landmark } from './serving/feed.ts';
import { createPageRoutes } from './serving/routes.ts';

export interface PlaygroundOptions {
  readonly clock: MovableClock;
  readonly token: string;
  /** Default: any free port. */
  readonly port?: number;
  readonly host?: string;
  readonly botUsername?: string;
  readonly people?: readonly CastMember[];
  readonly groups?: readonly CastGroup[];
  /** Instants that the page offers to move the clock to, in the order of its buttons. */
  readonly landmarks?: () => Promise<readonly Landmark[]>;
  /** Called after the page has moved the clock, so that what is due happens at once. */
  readonly onClockMoved?: () => Promise<void>;
  /**
   * Answers what is neither the Bot API nor the page: the program's own addresses, /healthz for
   * one.
   */
  readonly program?: (request: Request) => Response | Promise<Response>;
}

export interface Playground {
  /** Address of the page. */
  readonly url: string;
  /** What grammY calls `apiRoot`. */
  readonly apiRoot: string;
  readonly api: LocalBotApi;
  readonly close: () => Promise<void>;
}

/** Starts the local Bot API and the messenger page on one loopback port. */
export async function startPlayground(options: PlaygroundOptions): Promise<Playground> {
  const assets = await readPageAssets();
  const landmarks = options.landmarks ?? (() => Promise.resolve([]));
  let answer: (request: IncomingMessage, response: ServerResponse) => void = refuse;
  const { clock, token, port, host, botUsername } = options;
  const api = await startLocalBotApi({
    clock,
    token,
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(botUsername === undefined ? {} : { botUsername }),
    lastMessageId: firstNumber(),
    otherwise: (request, response) => answer(request, response),
  });
  const ensemble = { people: [...(options.people ?? CAST)], groups: options.groups ?? CAST_GROUPS };
  for (const { id, profile } of ensemble.people) api.person(id, profile);
  for (const { id, title } of ensemble.groups) api.group(id, title);
  const feed = createPageFeed(api.server, clock, ensemble, landmarks);
  const onClockMoved = options.onClockMoved ?? (() => Promise.resolve());
  const stage = { api, clock, ensemble, feed, onClockMoved };
  const routes = createPageRoutes(stage, assets, landmarks);
  const { program } = options;
  if (program !== undefined) routes.notFound((context) => program(context.req.raw));
  const listener = getRequestListener(routes.fetch, { overrideGlobalObjects: false });
  answer = (request, response) => void listener(request, response);
  return {
    url: `${api.url}/`,
    apiRoot: api.url,
    api,
    close: async () => {
      feed.close();
      await api.close();
    },
  };
}

/**
 * No number comes twice, as on Telegram, although the chats are gone after a restart and the drafts
 * are not: else a draft would take a new message for the one that showed its question. Seconds of
 * the real clock, which nobody outruns by writing.
 */
function firstNumber(): number {
  return Math.floor(systemClock.now() / 1000);
}

/** In the moment before the page is there. */
function refuse(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503).end();
}
