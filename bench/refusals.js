import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

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

/**
 * A script of somebody else's, of a minute or two: Redis answers BUSY to everybody, and heeds no
 * signal but 9. One without an end would stay at work where a trial is broken off.
 */
const LONG_SCRIPT = 'for i = 1, 2e10 do end';

async function keepBusy(client) {
  await client.config('SET', 'busy-reply-threshold', '100');
  const other = client.duplicate();
  const script = other.eval(LONG_SCRIPT, 0);
  void script.catch(() => undefined).finally(() => other.disconnect());
}

/**
 * Ways in which a Redis that is there serves nobody for a while, or takes no writes. `begin` and
 * `end` are told its client and what `startRedis` gives; `options` are those that its server needs.
 */
export const REFUSALS = {
  'Redis full': {
    begin: (client) => client.config('SET', 'maxmemory', '1mb'),
    end: (client) => client.config('SET', 'maxmemory', '0'),
  },
  'MISCONF: Redis cannot save': {
    options: ['--enable-protected-configs', 'yes'],
    async begin(client, { folder }) {
      mkdirSync(join(folder, 'taken.rdb', 'by-a-folder'), { recursive: true });
      await client.config('SET', 'dbfilename', 'taken.rdb');
      await client.config('SET', 'save', '3600 1');
      await client.bgsave();
    },
    async end(client) {
      await client.config('SET', 'save', '');
      await client.config('SET', 'stop-writes-on-bgsave-error', 'no');
    },
  },
  'disk full': { begin: (_, redis) => fillDisk(redis), end: emptyDisk },
  'no replicas': {
    begin: (client) => client.config('SET', 'min-replicas-to-write', '1'),
    end: (client) => client.config('SET', 'min-replicas-to-write', '0'),
  },
  'read-only replica': {
    begin: (client) => client.replicaof('127.0.0.1', '1'),
    end: (client) => client.replicaof('NO', 'ONE'),
  },
  'writes paused': {
    begin: (client) => client.client('PAUSE', 60_000, 'WRITE'),
    end: (client) => client.client('UNPAUSE'),
  },
  'no permission to write': {
    begin: (client) => client.acl('SETUSER', 'default', ...WRITES),
    end: (client) => client.acl('SETUSER', 'default', '+@all'),
  },
  'another password': {
    async begin(client) {
      await client.config('SET', 'requirepass', 'another');
      await disconnectOthers(client);
    },
    end: (client) => client.config('SET', 'requirepass', ''),
  },
  'busy with a script': { begin: keepBusy, end: (client) => client.script('KILL') },
  'too many clients': {
    async begin(client) {
      await client.config('SET', 'maxclients', '1');
      await disconnectOthers(client);
    },
    end: (client) => client.config('SET', 'maxclients', '10000'),
  },
};
