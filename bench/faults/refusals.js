import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { between, untilShare } from './endings.js';

const run = promisify(execFile);

const AWAY_MS = 9_000;

/** Redis refuses writes for a while. */
const refusing = (begin, end, redisOptions = []) => ({
  stage: { answerMs: 20, redisOptions },
  play: async (stage, walk) => {
    await untilShare(walk, between(0.2, 0.7));
    const allowed = walk.people.length;
    await begin(stage.redis.client, stage.redis);
    await sleep(AWAY_MS / 2);
    const [{ url }] = stage.machines();
    const healthStatus = (await fetch(`${url}/healthz`)).status;
    await sleep(AWAY_MS / 2);
    await end(stage.redis.client, stage.redis);
    return { allowed, healthStatus };
  },
  aim: '0 lost; one notice each, at most one repeat each; /healthz says 503',
  shows: ['healthStatus'],
  holds: ({ mostNotices, healthStatus }) => mostNotices <= 1 && healthStatus === 503,
});

/** A process may write no file longer than its present one: what a full disk does to Redis. */
async function fillDisk({ folder, processId }) {
  const files = readdirSync(join(folder, 'appendonlydir'), { withFileTypes: true });
  const sizes = files.map(({ name }) => statSync(join(folder, 'appendonlydir', name)).size);
  await run('prlimit', ['--pid', String(processId()), `--fsize=${Math.max(...sizes)}:`]);
}

const emptyDisk = (_, { processId }) =>
  run('prlimit', ['--pid', String(processId()), '--fsize=unlimited:']);

/** Everybody but whoever asks for it has to connect again. */
const disconnectOthers = (client) => client.client('KILL', 'TYPE', 'normal', 'SKIPME', 'yes');

const WRITES = ['-set', '-eval', '-evalsha', '-hset', '-zadd'];

/** A script of somebody else's that does not end: Redis answers BUSY to everybody. */
async function keepBusy(client) {
  await client.config('SET', 'busy-reply-threshold', '100');
  const other = client.duplicate();
  const endless = other.eval('while true do end', 0);
  void endless.catch(() => undefined).finally(() => other.disconnect());
}

/** Ways in which a Redis that is there serves nobody for a while, or takes no writes. */
export const REFUSALS = {
  'Redis full': refusing(
    (client) => client.config('SET', 'maxmemory', '1mb'),
    (client) => client.config('SET', 'maxmemory', '0'),
  ),
  'MISCONF: Redis cannot save': refusing(
    async (client, { folder }) => {
      mkdirSync(join(folder, 'taken.rdb', 'by-a-folder'), { recursive: true });
      await client.config('SET', 'dbfilename', 'taken.rdb');
      await client.config('SET', 'save', '3600 1');
      await client.bgsave();
    },
    async (client) => {
      await client.config('SET', 'save', '');
      await client.config('SET', 'stop-writes-on-bgsave-error', 'no');
    },
    ['--enable-protected-configs', 'yes'],
  ),
  'disk full': refusing((_, redis) => fillDisk(redis), emptyDisk),
  'no replicas': refusing(
    (client) => client.config('SET', 'min-replicas-to-write', '1'),
    (client) => client.config('SET', 'min-replicas-to-write', '0'),
  ),
  'read-only replica': refusing(
    (client) => client.replicaof('127.0.0.1', '1'),
    (client) => client.replicaof('NO', 'ONE'),
  ),
  'writes paused': refusing(
    (client) => client.client('PAUSE', 60_000, 'WRITE'),
    (client) => client.client('UNPAUSE'),
  ),
  'no permission to write': refusing(
    (client) => client.acl('SETUSER', 'default', ...WRITES),
    (client) => client.acl('SETUSER', 'default', '+@all'),
  ),
  'another password': refusing(
    async (client) => {
      await client.config('SET', 'requirepass', 'another');
      await disconnectOthers(client);
    },
    (client) => client.config('SET', 'requirepass', ''),
  ),
  'busy with a script': refusing(keepBusy, (client) => client.script('KILL')),
  'too many clients': refusing(
    async (client) => {
      await client.config('SET', 'maxclients', '1');
      await disconnectOthers(client);
    },
    (client) => client.config('SET', 'maxclients', '10000'),
  ),
};
