import { isOnThisMachine } from '../../loopback.ts';
import { readBoolean, readInteger, readList, readText } from './params.ts';
import type { Server } from '../server-parts.ts';
import { accept, badRequest, type Params, type Refused, type Reply } from '../wire.ts';

function conflict(reason: string): Refused {
  return { ok: false, error_code: 409, description: `Conflict: ${reason}` };
}

/** Long polling. A second poller ends the first with 409, as on Telegram. */
export async function getUpdates(
  server: Server,
  params: Params,
  signal: AbortSignal,
): Promise<Reply> {
  if (server.webhook.target() !== undefined) {
    return conflict(
      "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
    );
  }
  readAllowed(server, params);
  const fetched = await server.queue.fetch({
    offset: readInteger(params, 'offset'),
    limit: readInteger(params, 'limit'),
    timeoutMs: Math.min(readInteger(params, 'timeout') ?? 0, 50) * 1000,
    signal,
  });
  if (fetched.outcome === 'updates') return accept(fetched.updates);
  return conflict(
    'terminated by other getUpdates request; make sure that only one bot instance is running',
  );
}

export function setWebhook(server: Server, params: Params): Reply {
  const url = readText(params, 'url') ?? '';
  if (url === '') return deleteWebhook(server, params);
  if (!/^https?:\/\//u.test(url)) {
    return badRequest('bad webhook: An HTTPS URL must be provided for webhook');
  }
  if (!isOnThisMachine(url)) {
    return badRequest('bad webhook: the local Bot API calls this machine only');
  }
  const secret = readText(params, 'secret_token');
  if (secret !== undefined && !/^[\w-]{1,256}$/u.test(secret)) {
    return badRequest('secret token contains unallowed characters');
  }
  readAllowed(server, params);
  if (readBoolean(params, 'drop_pending_updates')) server.queue.drop();
  const maxConnections = readInteger(params, 'max_connections') ?? 40;
  server.webhook.set({ url, secret, maxConnections });
  return accept(true);
}

export function deleteWebhook(server: Server, params: Params): Reply {
  if (readBoolean(params, 'drop_pending_updates')) server.queue.drop();
  server.webhook.set(undefined);
  return accept(true);
}

export function getWebhookInfo(server: Server): Reply {
  const target = server.webhook.target();
  const error = server.webhook.lastError();
  return accept({
    url: target?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: server.queue.pending().length,
    ...(target === undefined ? {} : { max_connections: target.maxConnections }),
    ...(error === undefined
      ? {}
      : { last_error_date: Math.floor(error.atMs / 1000), last_error_message: error.message }),
    allowed_updates: server.queue.allowed(),
  });
}

function readAllowed(server: Server, params: Params): void {
  const kinds = readList(params, 'allowed_updates');
  if (kinds !== undefined) server.queue.allow(kinds.filter((kind) => typeof kind === 'string'));
}
