import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { openRedis } from '../../src/store/redis.ts';
import type { StoreLog } from '../../src/store/store-log.ts';

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
      await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
