/**
 * A Redis, a local Bot API and workers in processes of their own: what the trials of reminders are
 * played on.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { mkdtemp, rm, truncate } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { systemClock } from '../../dist/clock.js';
import { startLocalBotApi } from '../../dist/playground/bot-api/local-bot-api.js';
import { createSeal } from '../../dist/store/sealed/seal.js';
import { createSubscriptions } from '../../dist/store/subscriptions/subscriptions.js';
import { FLAGS } from '../flags.js';
import { HOUR_MS, SEAL_KEY, SLUG, TOKEN, ZONE } from './case.js';

const WORKER = fileURLToPath(new URL('worker.js', import.meta.url));
const AT_ONCE = 500;
const TTL_SECONDS = 24 * 60 * 60;

/**
 * A redis-server of the trial's own, with AOF everysec as in production and options `more`, that
 * can be killed and comes back.
 */
export async function startRedis(more = []) {
  const folder = await mkdtemp(join(tmpdir(), 'postbag-bench-'));
  const port = await freePort();
  const start = async () => {
    const options = ['--port', port, '--bind', '127.0.0.1', '--dir', folder, '--save', ''];
    const aof = ['--appendonly', 'yes', '--appendfsync', 'everysec'];
    // Told that a file may not grow it goes on, as on a full disk, and does not end by the signal
    // for that.
    const command = ['--ignore-signal=XFSZ', 'redis-server', ...options.map(String)];
    const server = spawn('env', [...command, ...aof, ...more], { stdio: 'ignore' });
    await once(server, 'spawn');
    return server;
  };
  let server = await start();
  const client = new Redis(port, '127.0.0.1', {
    maxRetriesPerRequest: null,
    retryStrategy: () => 20,
  });
  client.on('error', () => undefined);
  await client.ping();
  const sizes = watchSizes(join(folder, 'appendonlydir'));
  return {
    url: `redis://127.0.0.1:${port}`,
    client,
    /**
     * kill -9, and a new one on the same files `awayMs` later. A killed Redis has handed all it
     * confirmed to the kernel; a machine that loses its power has not: `forgetMs` takes away what
     * was written in that time before, a little more as the file is looked at now and then. Returns
     * how much was taken away (ms).
     */
    async crash(awayMs, forgetMs = 0) {
      const gone = once(server, 'exit');
      const { atMs, lengths } = sizes.before(forgetMs);
      server.kill('SIGKILL');
      await gone;
      const forgottenMs = forgetMs > 0 ? performance.now() - atMs : 0;
      if (forgetMs > 0) for (const [file, length] of lengths) await truncate(file, length);
      await sleep(awayMs);
      server = await start();
      return forgottenMs;
    },
    /** Writes its file anew: a picture of what there is, in place of how it came about. */
    async rewriteFile() {
      await client.bgrewriteaof();
      while (/aof_rewrite_(?:in_progress|scheduled):1/.test(await client.info('persistence')))
        await sleep(20);
    },
    /** SIGSTOP has it hang, SIGCONT go on. */
    signal: (name) => void server.kill(name),
    folder,
    processId: () => server.pid,
    async close() {
      sizes.stop();
      client.disconnect();
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Redis may put another file in the place of one at any moment. */
function sizeOf(file) {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** How long the files of `folder` were at any time: what a disk had of them. */
function watchSizes(folder) {
  const seen = [];
  const timer = setInterval(() => {
    const files = readdirSync(folder).filter((name) => name.endsWith('.incr.aof'));
    const lengths = files.map((name) => [join(folder, name), sizeOf(join(folder, name))]);
    seen.push({ atMs: performance.now(), lengths });
  }, 50);
  return {
    before: (ms) =>
      seen.findLast(({ atMs }) => atMs <= performance.now() - ms) ?? {
        atMs: performance.now(),
        lengths: [],
      },
    stop: () => clearInterval(timer),
  };
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

/** Subscribes chats 1 to `count`. */
export async function subscribe(client, count, zone = ZONE) {
  const subscriptions = createSubscriptions(client, createSeal(SEAL_KEY));
  for (let first = 1; first <= count; first += AT_ONCE) {
    const chats = Array.from({ length: Math.min(AT_ONCE, count - first + 1) }, (_, i) => first + i);
    await Promise.all(
      chats.map((chatId) =>
        subscriptions.put(
          SLUG,
          { chatId, zone, hour: 10, language: 'en', discreet: false },
          { sinceMs: 0, ttlSeconds: TTL_SECONDS },
        ),
      ),
    );
  }
}

/**
 * A Bot API that answers after `answerMs` and knows how many calls it has begun and not answered.
 */
export async function startApi(answerMs) {
  let underWay = 0;
  const arrivals = [];
  const api = await startLocalBotApi({
    clock: systemClock,
    token: TOKEN,
    record: 'counts',
    unknownChats: 'accept',
    onCall: () => (underWay -= 1),
  });
  const arrive = () => {
    underWay += 1;
    arrivals.push(performance.now());
    return true;
  };
  const slowness = { times: Number.POSITIVE_INFINITY, delayMs: answerMs, when: arrive };
  return {
    ...api,
    arrivals,
    underWay: () => underWay,
    /** Adds faults that come before the usual slowness. */
    behave(...faults) {
      api.faults.clear();
      for (const fault of [...faults, slowness]) api.faults.failNext('sendMessage', fault);
    },
    arrive,
  };
}

/**
 * A worker process. `isCounted`: it can tell when each message left and what is under way, which
 * costs a fifth of delivering it. `isAsking`: it asks how far each reader is with their letters, as
 * the program does.
 */
export async function startWorker(options) {
  const { redis, api, rate, lockMs = 2_000, startMs = HOUR_MS } = options;
  const { isCounted = true, isAsking = true } = options;
  const child = spawn(process.execPath, [...FLAGS, WORKER], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    env: {
      ...process.env,
      REDIS: redis.url,
      API_ROOT: api.url,
      RATE: String(rate),
      LOCK_MS: String(lockMs),
      START_MS: String(startMs),
      COUNTED: isCounted ? 'yes' : '',
      ASKING: isAsking ? 'yes' : '',
    },
  });
  await once(child, 'message');
  return {
    child,
    async tick() {
      child.send('tick');
      await once(child, 'message');
    },
    /** When each of its messages left (ms, comparable between workers). */
    async departures() {
      child.send('departures');
      const [departures] = await once(child, 'message');
      return departures;
    },
    /**
     * Has it kill itself with signal 9; returns how many messages were under way then, see
     * worker.js.
     */
    async die() {
      const gone = once(child, 'close');
      let said = '';
      child.stdout.on('data', (chunk) => (said += String(chunk)));
      child.send('die');
      await gone;
      return JSON.parse(said);
    },
    async end(signal) {
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
  };
}

/** Resolves when no part of a wave is open any more. */
export async function untilThrough(client, timeoutMs = 120_000) {
  const endMs = performance.now() + timeoutMs;
  while ((await client.hlen('open-waves')) > 0) {
    if (performance.now() > endMs) throw new Error('The wave is not through in time.');
    await sleep(20);
  }
}

/** The most calls within any one second. */
export function busiestSecond(arrivals) {
  let most = 0;
  let first = 0;
  arrivals.forEach((atMs, index) => {
    while (atMs - (arrivals[first] ?? atMs) >= 1_000) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
}

/** How many of `count` chats got nothing, and how many messages were one too many. */
export function tally(sent, count) {
  let leftOut = 0;
  let twice = 0;
  for (let chatId = 1; chatId <= count; chatId += 1) {
    const times = sent.get(chatId) ?? 0;
    if (times === 0) leftOut += 1;
    else twice += times - 1;
  }
  return { leftOut, twice };
}
