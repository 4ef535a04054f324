import { BotError, GrammyError, HttpError } from 'grammy';

/** What an error that reached the top of the bot means for us. */
export type ErrorKind =
  /** Nothing to do and nothing to tell: the bot was blocked or muted, or what it meant is gone. */
  | 'gone'
  /**
   * An outage of Telegram or Redis, or a token that was revoked: passes, or the operator mends it.
   */
  | 'outage'
  /** Ours to mend. */
  | 'bug';

/** Sorts an error of a handler. `isStoreError` tells whether Redis threw it. */
export function sortError(error: unknown, isStoreError: (error: unknown) => boolean): ErrorKind {
  const cause = error instanceof BotError ? error.error : error;
  if (cause instanceof GrammyError) return sortRefusal(cause);
  if (cause instanceof HttpError || isStoreError(cause)) return 'outage';
  return 'bug';
}

/**
 * What a chat does to a bot and not a bot to itself: it is gone, or mutes us, or its topic is
 * closed, or the message we answer was deleted. Any member of a group could ring an alarm with
 * these.
 */
const CLOSED_TO_US =
  /chat not found|PEER_ID_INVALID|not enough rights|have no rights|CHAT_[A-Z_]*FORBIDDEN|CHAT_WRITE_|CHAT_RESTRICTED|CHAT_ADMIN_REQUIRED|TOPIC_(CLOSED|DELETED)|message thread not found|MESSAGE_ID_INVALID|group chat was (deactivated|upgraded)|message to be replied not found/;

function sortRefusal({ error_code: code, description }: GrammyError): ErrorKind {
  if (code === 403 || (code === 400 && CLOSED_TO_US.test(description))) return 'gone';
  return code === 429 || code === 401 || code >= 500 ? 'outage' : 'bug';
}

/**
 * A line for the log: the kind of error and where it came from, never a payload. A `GrammyError`
 * carries the whole message it could not send, so its fields are picked one by one.
 */
export function describeCause(error: unknown): string {
  if (error instanceof BotError) return describeCause(error.error);
  if (error instanceof GrammyError) {
    return `${error.method}: ${error.error_code} ${error.description}`;
  }
  if (error instanceof HttpError) return `no answer from Telegram (${describeCause(error.error)})`;
  if (!(error instanceof Error)) return typeof error;
  if (FROM_REDIS.has(error.name)) return `Redis: ${firstWords(error.message) ?? 'an error'}`;
  const code = 'code' in error ? String(error.code) : error.name;
  return error.message === '' ? code : `${code}: ${withoutToken(error.message)}`;
}

/** Errors in the words of Redis. ioredis' own, about connections, quote nothing. */
const FROM_REDIS: ReadonlySet<string> = new Set(['ReplyError', 'ParserError']);

/**
 * "WRONGTYPE Operation against a key": what follows may repeat the command, keys and sealed values
 * included.
 */
function firstWords(message: string): string | undefined {
  return /^[A-Z]{2,}\b(?: [A-Za-z]{1,12}(?=[ ,.]|$)){0,4}/.exec(message)?.[0];
}

/** Bot tokens look like `123456:AA…` and stand in every address of the Bot API. */
export function withoutToken(text: string): string {
  return text.replaceAll(/\d{5,}:[\w-]{20,}/g, '<token>');
}
