import {
  createServer,
  type IncomingMessage,
  type Server as HttpServer,
  type ServerResponse,
} from 'node:http';
import { faultReply, type Fault } from './watching/faults.ts';
import { getUpdates } from './methods/update-methods.ts';
import { callMethod, canonicalName } from './methods/methods.ts';
import { readInteger } from './methods/params.ts';
import type { Reactions } from './watching/reactions.ts';
import { isTooLarge, readParams } from './request-body.ts';
import type { Server } from './server-parts.ts';
import { badRequest, TOO_LARGE, type Params, type Refused, type Reply } from './wire.ts';
import { refusalOf } from '../loopback.ts';

export interface HttpOptions {
  readonly server: Server;
  readonly reactions: Reactions;
  readonly token: string;
  /** Answers everything that is not a call of the Bot API. */
  readonly otherwise: (request: IncomingMessage, response: ServerResponse) => void;
}

const UNAUTHORIZED: Refused = { ok: false, error_code: 401, description: 'Unauthorized' };

/**
 * How long an unused connection is kept: longer than clients keep theirs, so that none is cut in
 * use.
 */
const KEEP_ALIVE_MS = 65_000;

/** Plain node:http, because load tests call it thousands of times a second. */
export function createHttpServer(options: HttpOptions): HttpServer {
  const http = createServer((request, response) => {
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, { 'content-type': 'text/plain', connection: 'close' });
      response.end(refusal.words);
      return;
    }
    const [path = '', query = ''] = (request.url ?? '').split('?', 2);
    const address = /^\/(file\/)?bot([^/]*)\/(.+)$/u.exec(path);
    if (address === null) {
      options.otherwise(request, response);
      return;
    }
    const [, file, token, rest = ''] = address;
    if (token !== options.token) send(response, UNAUTHORIZED);
    else if (file !== undefined) sendFile(options.server, rest, response);
    else void answerCall(options, rest, query, request, response);
  });
  http.keepAliveTimeout = KEEP_ALIVE_MS;
  return http;
}

async function answerCall(
  options: HttpOptions,
  rawMethod: string,
  query: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (isTooLarge(request)) {
    // The rest of the call is not waited for.
    response.setHeader('connection', 'close');
    send(response, TOO_LARGE);
    return;
  }
  const method = canonicalName(rawMethod);
  const params = await readParams(request, query).catch(() => undefined);
  if (params === undefined) {
    send(response, badRequest("can't parse JSON object"));
    return;
  }
  if (method === 'getUpdates') {
    await answerPoll(options.server, params, response);
    return;
  }
  options.server.journal.started();
  const reply = await runCall(options, method, params);
  if (reply === undefined) request.socket.destroy();
  else send(response, reply);
}

/**
 * Carries out a call that the journal has begun with the fault ordered for it, and journals what
 * came of it; undefined: the connection is to be cut. Whether that is before or after the effect,
 * only the journal can tell.
 */
export async function runCall(
  { server, reactions }: Pick<HttpOptions, 'server' | 'reactions'>,
  method: string,
  params: Params,
): Promise<Reply | undefined> {
  const fault = server.faults.take(method, params);
  const chatId = concernedChat(server, method, params);
  if (fault?.delayMs !== undefined) await pause(fault.delayMs);
  await fault?.heldUntil;
  const spoilt = fault === undefined ? undefined : spoil(fault);
  const isPrevented = spoilt !== undefined && fault?.afterEffect !== true;
  const result = isPrevented ? undefined : callMethod(server, method, params);
  if (chatId !== undefined) reactions.called(chatId);
  const isCut = spoilt === 'drop';
  const reply = isCut ? result : (spoilt ?? result);
  if (reply === undefined) server.journal.abandoned();
  else {
    const [injected, atMs] = [spoilt !== undefined, performance.now()];
    server.journal.finished({ method, chatId, params, reply, injected, atMs });
  }
  return isCut ? undefined : reply;
}

function spoil(fault: Fault): Refused | 'drop' | undefined {
  return fault.dropConnection === true ? 'drop' : faultReply(fault);
}

async function answerPoll(server: Server, params: Params, response: ServerResponse): Promise<void> {
  const hangUp = new AbortController();
  response.on('close', () => hangUp.abort());
  const fault = server.faults.take('getUpdates', params);
  const spoilt = fault === undefined ? undefined : spoil(fault);
  if (spoilt === 'drop') response.destroy();
  else send(response, spoilt ?? (await getUpdates(server, params, hangUp.signal)));
}

function concernedChat(server: Server, method: string, params: Params): number | undefined {
  if (method !== 'answerCallbackQuery') return readInteger(params, 'chat_id');
  const id = String(params['callback_query_id']);
  return server.queries.answerable(id, server.world.clock.now())?.chatId;
}

function send(response: ServerResponse, reply: Reply): void {
  const body = JSON.stringify(reply);
  const length = Buffer.byteLength(body);
  const status = reply.ok ? 200 : reply.error_code;
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': length });
  response.end(body);
}

function sendFile(server: Server, path: string, response: ServerResponse): void {
  const file = server.world.files.get(path.replace(/^documents\//u, ''));
  if (file === undefined) {
    send(response, { ok: false, error_code: 404, description: 'Not Found' });
    return;
  }
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  response.end(file.bytes);
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
