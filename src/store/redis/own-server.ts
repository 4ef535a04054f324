import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, isRunning } from './process-identity.ts';
import { socketPath } from './socket-path.ts';
import { withStartLock } from './start-lock.ts';

const SERVER_NAMES = ['redis-server', 'valkey-server'];
const POLL_MS = 10;
const PROBE_TIMEOUT_MS = 1_000;
const LOG_LINES_SHOWN = 5;

/** A Redis of our own on a unix socket, kept in a folder of DATA_DIR. */
export interface OwnServer {
  readonly socket: string;
  /** Starts the server unless one answers already, ours or that of a bot that was killed. */
  readonly ensureRunning: () => Promise<'reused' | 'started'>;
}

/** The first redis-server or valkey-server in the folders of `searchPath`, or undefined. */
export async function findServer(searchPath: string): Promise<string | undefined> {
  for (const name of SERVER_NAMES) {
    for (const folder of searchPath.split(delimiter).filter((entry) => entry !== '')) {
      const path = join(folder, name);
      const found = await access(path, constants.X_OK).then(
        () => true,
        () => false,
      );
      if (found) return path;
    }
  }
  return undefined;
}

/** `busy`: somebody listens but does not answer yet, like a server that loads its file. */
export type ServerState = 'ready' | 'busy' | 'absent';

/** What listens on `socket`. */
export function probe(socket: string): Promise<ServerState> {
  return new Promise((settle) => {
    const connection = createConnection(socket);
    const end = (state: ServerState): void => {
      connection.destroy();
      settle(state);
    };
    let connected = false;
    connection.setTimeout(PROBE_TIMEOUT_MS, () => end('busy'));
    connection.once('connect', () => {
      connected = true;
      connection.write('PING\r\n');
    });
    connection.once('data', (reply) =>
      end(reply.toString().startsWith('+PONG') ? 'ready' : 'busy'),
    );
    connection.once('error', () => end(connected ? 'busy' : 'absent'));
    connection.once('close', () => end('busy'));
  });
}

function serverOptions(folder: string, socket: string): string[] {
  const options = {
    port: '0',
    unixsocket: socket,
    unixsocketperm: '700',
    dir: folder,
    logfile: join(folder, 'server.log'),
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
  };
  return Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
}

async function failure(folder: string): Promise<Error> {
  const log = await readFile(join(folder, 'server.log'), 'utf8').catch(() => '');
  const lines = log.trimEnd().split('\n').slice(-LOG_LINES_SHOWN).join('\n');
  return new Error(`Redis did not start in ${folder}. Its last words:\n${lines}`);
}

/**
 * Who our last server was: one that has begun, or not ended yet, does not answer and has the file
 * all the same.
 */
const identityFile = (folder: string): string => join(folder, 'server.process');

async function isServerRunning(folder: string): Promise<boolean> {
  const identity = await readFile(identityFile(folder), 'utf8').catch(() => '');
  return isRunning(identity);
}

/** Waits for a server that has begun: true when it answers, false when there is none. */
async function isThereSoon(folder: string, socket: string): Promise<boolean> {
  for (;;) {
    // Asked in this order: one that answers after we have looked runs.
    const runs = await isServerRunning(folder);
    if ((await probe(socket)) !== 'absent') return true;
    if (!runs) return false;
    await pause(POLL_MS);
  }
}

/**
 * Starts the server and waits until it has loaded its file and answers. It outlives a killed bot on
 * purpose: see `detached`.
 */
async function start(program: string, folder: string, socket: string): Promise<void> {
  // Detached: Ctrl-C in the terminal must reach the bot alone, which then closes Redis in order.
  const child = spawn(program, serverOptions(folder, socket), { detached: true, stdio: 'ignore' });
  let ended = false;
  child.once('exit', () => (ended = true));
  child.once('error', () => (ended = true));
  child.unref();
  if (child.pid !== undefined)
    await writeFile(identityFile(folder), await identityOf(child.pid), { mode: 0o600 });
  while ((await probe(socket)) !== 'ready') {
    if (ended) throw await failure(folder);
    await pause(POLL_MS);
  }
}

/** The server `program` on `<dataDir>/redis`, not yet running. */
export async function ownServer(program: string, dataDir: string): Promise<OwnServer> {
  const folder = resolve(dataDir, 'redis');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const socket = await socketPath(folder);
  const ensureRunning = async (): Promise<'reused' | 'started'> => {
    if ((await probe(socket)) !== 'absent') return 'reused';
    return withStartLock(join(folder, 'start'), async () => {
      if (await isThereSoon(folder, socket)) return 'reused';
      await start(program, folder, socket);
      return 'started';
    });
  };
  return { socket, ensureRunning };
}

/** Waits until nobody listens on `socket` any more, at most `timeoutMs`. */
export async function waitUntilGone(socket: string, timeoutMs: number): Promise<void> {
  for (let waitedMs = 0; waitedMs < timeoutMs; waitedMs += POLL_MS) {
    if ((await probe(socket)) === 'absent') return;
    await pause(POLL_MS);
  }
}
