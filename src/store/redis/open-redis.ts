import { randomBytes } from 'node:crypto';
import { Redis, type RedisOptions } from 'ioredis';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { findServer, ownServer, probe, waitUntilGone, type OwnServer } from './own-server.ts';
import type { StoreLog } from '../store-log.ts';

/** A hanging Redis must not hang the chat: an answer later than this is a failure (ms). */
const COMMAND_TIMEOUT_MS = 5_000;
/**
 * Attempts to reconnect before waiting commands fail: about 1 s, so a restart of Redis is not
 * noticed.
 */
const RETRIES_PER_COMMAND = 5;
const RETRY_STEP_MS = 50;
const RETRY_LIMIT_MS = 1_000;
const SHUTDOWN_TIMEOUT_MS = 5_000;
const QUIT_MS = 500;
const LEAVING_MS = 500;
const LEAVING_POLL_MS = 10;
/** The name that a connection takes when its process is about to leave our own server. */
const CLOSING = 'postbag-closing';

const INSTALL_HINT =
  'Install redis-server (Debian: apt-get install redis-server), or set REDIS_URL to a Redis that runs.';

export interface OpenRedisOptions {
  /** REDIS_URL; undefined: a Redis of our own in `dataDir`. */
  readonly url?: string | undefined;
  readonly dataDir: string;
  /** In production nothing is ever kept in memory only. */
  readonly production: boolean;
  readonly log: StoreLog;
  /** Folders searched for redis-server; default: PATH. */
  readonly searchPath?: string | undefined;
  /**
   * Ends the wait for the first connection: whoever stops the program has not got the time for it.
   */
  readonly stopping?: AbortSignal | undefined;
}

export interface OpenedRedis {
  /**
   * `remote`: REDIS_URL; `server`: our own redis-server; `in-process`: memory only, gone with the
   * program.
   */
  readonly kind: 'remote' | 'server' | 'in-process';
  /**
   * For all short commands. While Redis is away they wait about a second and then fail
   * (`isRedisAway`).
   */
  readonly client: Redis;
  /**
   * One more connection, which waits for Redis without end: what BullMQ needs. Closed by `close`.
   */
  readonly connect: () => Redis;
  /**
   * Closes every connection; our own server is saved and stopped unless another process uses it.
   */
  readonly close: () => Promise<void>;
}

/**
 * Codes of replies that mean a mistake of ours, which no waiting mends; FENCED is a word of our own
 * scripts.
 */
const MISTAKES =
  /^(?:ERR|WRONGTYPE|NOSCRIPT|EXECABORT|CROSSSLOT|BUSYKEY|BUSYGROUP|NOGROUP|NOPROTO|FENCED)\b/;

/**
 * Of replies that begin with ERR: Redis 6 so wraps what went wrong inside a script, and a full
 * house has no code.
 */
const OUTAGES_AMONG_MISTAKES = /: -(?!ERR|WRONGTYPE)[A-Z]+ |max number of clients/;

/** What ioredis says for itself when nothing answers. */
const NO_ANSWER = /^(?:Command timed out|Connection is closed|Stream isn't writeable)/;
const NO_CONNECTION = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'];

/**
 * Whether `error` means that Redis does not do its work just now, as opposed to a bug of ours: it
 * cannot be reached, or refuses, for want of memory, disk, replicas, a master, rights, a password.
 * All of these pass, or somebody mends them.
 */
export function isRedisAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isRedisAway);
  if (!(error instanceof Error)) return false;
  if (error.name === 'ReplyError') {
    return !MISTAKES.test(error.message) || OUTAGES_AMONG_MISTAKES.test(error.message);
  }
  return (
    // KeyRingUnread: Redis was away at the start, and what ids are hashed with is still to be read.
    ['MaxRetriesPerRequestError', 'KeyRingUnread'].includes(error.name) ||
    NO_ANSWER.test(error.message) ||
    ('code' in error && NO_CONNECTION.includes(String(error.code)))
  );
}

type ConnectionPatience = Pick<RedisOptions, 'commandTimeout' | 'maxRetriesPerRequest'>;

/**
 * The connections to one Redis. Without an `error` listener on each one an outage ends the process.
 */
function connections(target: string, log: StoreLog) {
  const open = new Set<Redis>();
  let closing = false;
  const retryStrategy = (attempt: number): number | null =>
    closing ? null : Math.min(attempt * RETRY_STEP_MS, RETRY_LIMIT_MS);
  const add = (options: ConnectionPatience): Redis => {
    // Others see by it whether this process is alive (store/inbox/gone-machines.ts).
    const connectionName = `postbag-${randomBytes(9).toString('base64url')}`;
    const client = new Redis(target, { ...options, connectionName, retryStrategy });
    client.on('error', () => undefined);
    client.once('end', () => open.delete(client));
    open.add(client);
    return client;
  };
  const client = add({
    commandTimeout: COMMAND_TIMEOUT_MS,
    maxRetriesPerRequest: RETRIES_PER_COMMAND,
  });
  tellOutagesOnce(client, log, () => closing);
  return {
    client,
    connect: () => add({ maxRetriesPerRequest: null }),
    /** From now on a lost connection is not taken up again. */
    beginClosing: () => {
      closing = true;
      for (const other of open) if (other !== client) other.disconnect();
    },
  };
}

type Connections = ReturnType<typeof connections>;

/** One line when Redis goes and one when it comes back, instead of one for each attempt. */
function tellOutagesOnce(client: Redis, log: StoreLog, closing: () => boolean): void {
  let away = false;
  let reason: string | undefined;
  client.on('error', (error) => (reason = error.message));
  client.on('close', () => {
    if (away || closing()) return;
    away = true;
    log.warn({ reason }, 'Redis is away; waiting for it');
  });
  client.on('ready', () => {
    if (away) log.info('Redis is back');
    away = false;
    reason = undefined;
  });
}

async function disconnect({ client, beginClosing }: Connections): Promise<void> {
  beginClosing();
  // A Redis that hangs does not answer this either, and whoever stops us waits.
  const quitting = client.status === 'ready' && client.quit().catch(() => undefined);
  await Promise.race([quitting, pause(QUIT_MS)]);
  client.disconnect();
}

async function openRemote(url: string, { log, stopping }: OpenRedisOptions): Promise<OpenedRedis> {
  const redis = connections(url, log);
  const giveUp = (): void => redis.client.disconnect();
  stopping?.addEventListener('abort', giveUp, { once: true });
  // Connected before the first update comes in, or else known to be away.
  await redis.client.ping().catch(() => undefined);
  stopping?.removeEventListener('abort', giveUp);
  return {
    kind: 'remote',
    client: redis.client,
    connect: redis.connect,
    close: () => disconnect(redis),
  };
}

/** What of `CLIENT LIST` tells who may stop the server. */
function parseClients(list: string): { id: number; isClosing: boolean }[] {
  const lines = list.trim().split('\n');
  return lines.map((line) => ({
    id: Number(/\bid=(\d+)/.exec(line)?.[1]),
    isClosing: line.includes(` name=${CLOSING} `),
  }));
}

/**
 * Whether it falls to us to stop the server: nobody else uses it, and of several who close at the
 * same moment we came last. Connections of ours that are just going get a moment.
 */
async function isLastToLeave(client: Redis): Promise<boolean> {
  await client.client('SETNAME', CLOSING);
  const ownId = await client.client('ID');
  for (let waitedMs = 0; waitedMs < LEAVING_MS; waitedMs += LEAVING_POLL_MS) {
    const clients = parseClients(String(await client.client('LIST')));
    const others = clients.filter(({ id }) => id !== ownId);
    if (others.every(({ isClosing }) => isClosing)) return others.every(({ id }) => id < ownId);
    await pause(LEAVING_POLL_MS);
  }
  return false;
}

/**
 * Stops our own server, which then writes everything down, unless another process still uses it.
 */
async function stopServer(client: Redis, socket: string): Promise<void> {
  if (!(await isLastToLeave(client))) return;
  // The server closes the connection instead of answering.
  await client.shutdown().catch(() => undefined);
  await waitUntilGone(socket, SHUTDOWN_TIMEOUT_MS);
}

/** Nobody but us brings our own server back: start it again whenever the connection is lost. */
function keepRunning(
  client: Redis,
  server: OwnServer,
  log: StoreLog,
  closing: () => boolean,
): void {
  let starting = false;
  let told = false;
  const restart = async (): Promise<void> => {
    try {
      await server.ensureRunning();
      told = false;
    } catch (error) {
      if (!told) log.error({ err: error }, 'Redis cannot be started again; trying on');
      told = true;
    }
  };
  client.on('close', () => {
    if (starting || closing()) return;
    starting = true;
    void restart().finally(() => (starting = false));
  });
}

async function openOwnServer(
  program: string,
  { dataDir, log }: OpenRedisOptions,
): Promise<OpenedRedis> {
  const server = await ownServer(program, dataDir);
  const how = await server.ensureRunning();
  log.info({ socket: server.socket }, `own Redis server ${how}`);
  const redis = connections(server.socket, log);
  let closing = false;
  keepRunning(redis.client, server, log, () => closing);
  // Reused while it still loads its file: that may take longer than a command waits.
  await once(redis.client, 'ready');
  const close = async (): Promise<void> => {
    closing = true;
    redis.beginClosing();
    if ((await probe(server.socket)) === 'ready') {
      await stopServer(redis.client, server.socket).catch((error: unknown) =>
        log.warn({ err: error }, 'our own Redis was left running'),
      );
    }
    redis.client.disconnect();
  };
  return { kind: 'server', client: redis.client, connect: redis.connect, close };
}

async function openInProcess(log: StoreLog): Promise<OpenedRedis> {
  // Loaded only here: production never needs it.
  const { createRedisMock } = await import('js-redis-server');
  const server = await createRedisMock();
  log.warn(
    `No redis-server found: everything is kept in memory and lost at the end. ${INSTALL_HINT}`,
  );
  const redis = connections(server.url, log);
  const close = async (): Promise<void> => {
    await disconnect(redis);
    await server.close();
  };
  return { kind: 'in-process', client: redis.client, connect: redis.connect, close };
}

/**
 * Opens the Redis of the program: REDIS_URL; else our own server in `dataDir`; else, never in
 * production, one in memory with a notice. Throws, with the way to install it, where there is none.
 */
export async function openRedis(options: OpenRedisOptions): Promise<OpenedRedis> {
  if (options.url !== undefined) return openRemote(options.url, options);
  const program = await findServer(options.searchPath ?? process.env['PATH'] ?? '');
  if (program !== undefined) return openOwnServer(program, options);
  if (options.production) throw new Error(`There is no Redis. ${INSTALL_HINT}`);
  return openInProcess(options.log);
}
