/**
 * The real program, a local Bot API with slow answers and a Redis of its own: what the trials of
 * updates are played on.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { movableClock } from '../../dist/clock.js';
import { startLocalBotApi } from '../../dist/playground/bot-api/local-bot-api.js';
import { keys } from '../../dist/store/redis-keys.js';
import { FLAGS } from '../flags.js';
import { startRedis } from '../reminders/stage.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The same for all machines and starts. */
const STORAGE_KEY = randomBytes(32).toString('base64');
const MAIN = join(ROOT, 'dist/main.js');
const TOKEN = '1000:bench-token';
const SECRET = 'the-secret-of-the-bench';
export const SLUG = 'az-ismayilova';
const START = '2014-11-05T09:00:00Z';
const READY_WITHIN_MS = 60_000;
/** Names of what is somebody's, or has members that are. */
const PERSONAL =
  /^(?:draft|outbox|waiting-draft|last-shown|writer|inbox|inbox-notes|sent|contact-reports|subscriptions|subscription-of):/;

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/**
 * What stands before several processes with one webhook. Calls go to one after another of them;
 * `copies`: each call goes to so many at once, as when a call is repeated while the first is under
 * way. The first answer counts.
 */
async function startBalancer(copies) {
  const ports = new Set();
  let turn = 0;
  async function balance(incoming, response) {
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const all = [...ports];
    turn += 1;
    const chosen = Array.from({ length: copies }, (_, copy) => all[(turn + copy) % all.length]);
    const statuses = chosen.map((port) => pass(port, incoming, body));
    response.writeHead(await Promise.race(statuses)).end();
  }
  const server = createServer((incoming, response) => void balance(incoming, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${server.address().port}`, ports, close: () => server.close() };
}

function pass(port, { url, method, headers }, body) {
  return new Promise((resolve) => {
    const call = request({ host: '127.0.0.1', port, path: url, method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    call.on('error', () => resolve(502));
    call.end(body);
  });
}

/** `machines`: how many processes; more than one only with a webhook. `answerMs`: how long each call of the bot takes; `onCall` is told of each;
 * `environment`: further variables of the program. */
export async function openStage({
  machines = 1,
  webhook = false,
  copies = 1,
  answerMs = 0,
  redisOptions = [],
  environment = {},
  onCall = () => undefined,
} = {}) {
  const clock = movableClock(Date.parse(START));
  const api = await startLocalBotApi({ clock, token: TOKEN, onCall });
  const redis = await startRedis(redisOptions);
  const balancer = webhook ? await startBalancer(copies) : undefined;
  const folder = await mkdtemp(join(tmpdir(), 'postbag-bench-'));
  const running = new Set();

  function spawnMachine(port, more) {
    return spawn(process.execPath, [...FLAGS, MAIN], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'pipe'],
      env: {
        PATH: process.env.PATH,
        BOT_TOKEN: TOKEN,
        TELEGRAM_API_ROOT: api.url,
        REDIS_URL: redis.url,
        DATA_DIR: folder,
        STORAGE_KEY,
        CLOCK_START: START,
        PORT: String(port),
        ...(balancer && { PUBLIC_URL: balancer.url, WEBHOOK_SECRET: SECRET }),
        ...more,
      },
    });
  }

  /** Starts a machine that is to end by itself; returns its exit code. */
  async function startInVain(more) {
    const child = spawnMachine(await freePort(), more);
    child.stderr.resume();
    const [code] = await once(child, 'exit');
    return code;
  }

  async function start() {
    const port = await freePort();
    const child = spawnMachine(port, environment);
    const machine = { child, port, url: `http://127.0.0.1:${port}`, log: '' };
    child.stderr.on('data', (chunk) => (machine.log += String(chunk)));
    running.add(machine);
    const untilMs = performance.now() + READY_WITHIN_MS;
    while (!machine.log.includes('"msg":"ready"')) {
      if (performance.now() > untilMs) throw new Error(`not ready:\n${machine.log}`);
      await sleep(10);
    }
    balancer?.ports.add(port);
    return machine;
  }

  async function end(machine, signal) {
    balancer?.ports.delete(machine.port);
    running.delete(machine);
    const gone = once(machine.child, 'exit');
    machine.child.kill(signal);
    await gone;
  }

  function slow(...faults) {
    api.faults.clear();
    for (const [method, fault] of faults) api.faults.failNext(method, fault);
    if (answerMs === 0) return;
    for (const method of ['sendMessage', 'editMessageText']) {
      api.faults.failNext(method, { times: Number.POSITIVE_INFINITY, delayMs: answerMs });
    }
  }

  slow();
  for (let machine = 0; machine < machines; machine += 1) await start();
  return {
    api,
    redis,
    start,
    startInVain,
    end,
    slow,
    machines: () => [...running],
    log: () => [...running].map(({ log }) => log).join('\n'),
    underWay: () => api.server.journal.inFlight(),
    /**
     * Chats with an update that is not done: of each one message was under way, or may have been.
     */
    async unfinished() {
      return (await redis.client.keys(keys.inbox('*'))).length;
    },
    /** How much is left of what belongs to people. */
    async personalKeys() {
      return (await redis.client.keys('*')).filter((name) => PERSONAL.test(name)).length;
    },
    /** Letters that are marked as sent. */
    async marks() {
      const counts = await redis.client.hgetall(keys.sentCounts(SLUG));
      return Object.values(counts).reduce((total, count) => total + Number(count), 0);
    },
    async close() {
      await Promise.all([...running].map((machine) => end(machine, 'SIGKILL')));
      balancer?.close();
      await Promise.all([api.close(), redis.close()]);
      await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
