import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { probe } from '../../../src/store/redis/own-server.ts';
import { socketPath } from '../../../src/store/redis/socket-path.ts';
import { isRedisAway, openRedis, type OpenedRedis } from '../../../src/store/redis/open-redis.ts';
import type { StoreLog } from '../../../src/store/store-log.ts';
import { hasServer, silentLog } from '../../support/redis.ts';

let dataDir: string;
let opened: OpenedRedis[];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'postbag-test-'));
  opened = [];
});

afterEach(async () => {
  await Promise.all(opened.map((redis) => redis.close()));
  await rm(dataDir, { recursive: true, force: true, maxRetries: 3 });
});

async function open(options: Partial<Parameters<typeof openRedis>[0]> = {}): Promise<OpenedRedis> {
  const redis = await openRedis({ dataDir, production: false, log: silentLog, ...options });
  opened.push(redis);
  return redis;
}

function recordingLog(): { log: StoreLog; lines: string[] } {
  const lines: string[] = [];
  const write = (first: unknown, message?: string): void => {
    lines.push(message ?? String(first));
  };
  return { log: { info: write, warn: write, error: write }, lines };
}

const processId = async ({ client }: OpenedRedis): Promise<number> =>
  Number(/process_id:(\d+)/.exec(await client.info('server'))?.[1]);

describe('openRedis without a server', () => {
  it('keeps everything in memory and says so', async () => {
    const { log, lines } = recordingLog();
    const redis = await open({ searchPath: '', log });
    expect(redis.kind).toBe('in-process');
    expect(lines.join()).toContain('Install redis-server');
    await redis.client.set('a', Buffer.of(0, 255));
    expect(await redis.client.getBuffer('a')).toEqual(Buffer.of(0, 255));
  });

  it('refuses to run in production', async () => {
    const opening = openRedis({ dataDir, production: true, log: silentLog, searchPath: '' });
    await expect(opening).rejects.toThrow('Install redis-server');
  });
});

describe.skipIf(!hasServer)('openRedis with a server of its own', () => {
  it('listens on a private socket only', async () => {
    const redis = await open();
    expect(redis.kind).toBe('server');
    const socket = join(dataDir, 'redis', 'redis.sock');
    expect((await stat(socket)).mode & 0o777).toBe(0o700);
    expect(await redis.client.config('GET', 'port')).toEqual(['port', '0']);
    expect(await redis.client.config('GET', 'maxmemory-policy')).toContain('noeviction');
  });

  it('finds everything again after a restart', async () => {
    const first = await open();
    await first.client.set('kept', 'yes');
    await first.close();
    expect(await probe(join(dataDir, 'redis', 'redis.sock'))).toBe('absent');
    const second = await open();
    expect(await second.client.get('kept')).toBe('yes');
  });

  it('starts one server for many that find a lock of somebody dead', async () => {
    const folder = join(dataDir, 'redis', 'start');
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, '7.lock'), '999999 1');
    const all = await Promise.all(Array.from({ length: 8 }, () => open()));
    expect(new Set(await Promise.all(all.map(processId))).size).toBe(1);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('starts one server for two openings at once', async () => {
    const both = await Promise.all([open(), open()]);
    const ids = await Promise.all(both.map(processId));
    expect(ids[0]).toBe(ids[1]);
  });

  it('leaves a server running that others use', async () => {
    const first = await open();
    const second = await open();
    await first.close();
    expect(await second.client.ping()).toBe('PONG');
  });

  it('stops the server when all leave at once', async () => {
    const all = await Promise.all([open(), open(), open()]);
    await Promise.all(all.map((redis) => redis.close()));
    expect(await probe(join(dataDir, 'redis', 'redis.sock'))).toBe('absent');
  });

  it('works in folders too deep for a socket', async () => {
    const deep = { dataDir: join(dataDir, 'deep'.repeat(30)) };
    await mkdir(deep.dataDir, { recursive: true });
    // Elsewhere then, under a name that is always the same: it stays, and is the test's to remove.
    const elsewhere = dirname(await socketPath(join(deep.dataDir, 'redis')));
    onTestFinished(() => rm(elsewhere, { recursive: true, force: true }));
    const first = await open(deep);
    await first.client.set('kept', 'deep');
    await first.close();
    expect(await (await open(deep)).client.get('kept')).toBe('deep');
  });

  it('comes back after its server was killed', async () => {
    const { log, lines } = recordingLog();
    const redis = await open({ log });
    const waiting = redis.connect();
    await redis.client.set('kept', 'yes');
    await redis.client.wait(0, 0);
    await pause(1_100);
    const id = await processId(redis);
    process.kill(id, 'SIGKILL');
    expect(await waiting.get('kept')).toBe('yes');
    expect(await redis.client.get('kept')).toBe('yes');
    expect(await processId(redis)).not.toBe(id);
    expect(lines.filter((line) => line.startsWith('Redis is'))).toEqual([
      'Redis is away; waiting for it',
      'Redis is back',
    ]);
  });

  it('fails commands while the server hangs', async () => {
    const redis = await open();
    const id = await processId(redis);
    process.kill(id, 'SIGSTOP');
    try {
      const failure = await redis.client.get('a').catch((error: unknown) => error);
      expect(isRedisAway(failure)).toBe(true);
    } finally {
      process.kill(id, 'SIGCONT');
    }
    expect(await redis.client.get('a')).toBeNull();
  });
});

describe.skipIf(!hasServer)('a killed bot', () => {
  // A process of its own needs the built program: Node 20 does not run TypeScript.
  const built = new URL('../../../dist/store/redis/open-redis.js', import.meta.url);
  const program = `
    const { openRedis } = await import(${JSON.stringify(built.href)});
    const log = { info() {}, warn() {}, error() {} };
    const { client } = await openRedis({ dataDir: process.argv[1], production: false, log });
    await client.set('written', 'before the kill');
    console.log('ready');`;

  it.runIf(existsSync(built))('leaves its server to the next one', async () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', program, dataDir]);
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(await probe(join(dataDir, 'redis', 'redis.sock'))).toBe('ready');
    const redis = await open();
    expect(await redis.client.get('written')).toBe('before the kill');
  });
});

describe('openRedis with an address', () => {
  it('waits for a Redis that is not there yet', async () => {
    const { log, lines } = recordingLog();
    const redis = await open({ url: 'redis://127.0.0.1:1', log });
    expect(redis.kind).toBe('remote');
    const failure = await redis.client.get('a').catch((error: unknown) => error);
    expect(isRedisAway(failure)).toBe(true);
    expect(lines).toEqual(['Redis is away; waiting for it']);
  });

  it.runIf(hasServer)('speaks to the server there', async () => {
    await open();
    const redis = await open({ url: join(dataDir, 'redis', 'redis.sock') });
    expect(await redis.client.ping()).toBe('PONG');
  });

  it.runIf(hasServer)('lets go of a server that hangs, well before a command would', async () => {
    const id = await processId(await open());
    const redis = await open({ url: join(dataDir, 'redis', 'redis.sock') });
    await redis.client.ping();
    process.kill(id, 'SIGSTOP');
    try {
      const closing = redis.close().then(() => 'closed');
      expect(await Promise.race([closing, pause(4_000, 'hanging')])).toBe('closed');
    } finally {
      process.kill(id, 'SIGCONT');
    }
  });
});

describe('isRedisAway', () => {
  it('tells an outage from a bug', () => {
    expect(isRedisAway(new Error('WRONGTYPE Operation against a key'))).toBe(false);
    expect(isRedisAway(new TypeError('x is undefined'))).toBe(false);
    expect(isRedisAway(new Error('Connection is closed.'))).toBe(true);
  });
});
