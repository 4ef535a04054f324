import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';
import { findServer, probe, waitUntilGone } from '../../src/store/redis/own-server.ts';
import { socketPath } from '../../src/store/redis/socket-path.ts';
import { openRedis } from '../../src/store/redis/open-redis.ts';
import type { StoreLog } from '../../src/store/store-log.ts';

/** False where no Redis server is installed; says so once, so that a skipped test is seen. */
export const hasServer = (await findServer(process.env['PATH'] ?? '')) !== undefined;
if (!hasServer) {
  process.stderr.write('Tests of killed and restarted servers are skipped: no redis-server.\n');
}

/** So long a server may take to end. */
const ENDING_MS = 10_000;

export const silentLog: StoreLog = {
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

export interface TestRedis {
  readonly kind: 'remote' | 'server' | 'in-process';
  readonly client: Redis;
  readonly connect: () => Redis;
  /** The folder that stands in for DATA_DIR. */
  readonly dataDir: string;
  readonly close: () => Promise<void>;
}

/**
 * Stops the own Redis server in `dataDir`, if one runs: it outlives a program that was killed, but
 * must not outlive the folder that it lives in.
 */
export async function stopOwnServer(dataDir: string): Promise<void> {
  const socket = await socketPath(join(dataDir, 'redis'));
  if ((await probe(socket)) === 'absent') return;
  const client = new Redis(socket, { retryStrategy: () => null });
  client.on('error', () => undefined);
  await client.shutdown('NOSAVE').catch(() => undefined);
  client.disconnect();
  await waitUntilGone(socket, ENDING_MS);
}

/** A Redis of the test's own, opened as the program opens it, in a folder that goes with it. */
export async function testRedis(): Promise<TestRedis> {
  const dataDir = await mkdtemp(join(tmpdir(), 'postbag-test-'));
  const { kind, client, connect, close } = await openRedis({
    dataDir,
    production: false,
    log: silentLog,
  });
  return {
    kind,
    client,
    connect,
    dataDir,
    close: async () => {
      await close();
      await stopOwnServer(dataDir);
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/**
 * Counts what is asked of Redis over `client` from now on; gives the number so far. A script is one
 * command, whatever it does inside. Counted here because the Redis in memory keeps no statistics.
 */
export function countCommands(client: Redis): () => number {
  const send = client.sendCommand.bind(client);
  let sent = 0;
  client.sendCommand = (...command) => {
    sent += 1;
    return send(...command);
  };
  onTestFinished(() => {
    client.sendCommand = send;
  });
  return () => sent;
}
