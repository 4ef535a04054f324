import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { thanksIn } from './people.js';

const run = promisify(execFile);

const EVER = Number.POSITIVE_INFINITY;
const AWAY_MS = 9_000;
const FROZEN_MS = 10_000;
const GIVEN_UP_MS = 30_000;
/** The lease finds within a second that its Redis is empty. */
const EMPTIED_MS = 2_500;
const between = (least, most) => least + Math.random() * (most - least);

async function untilShare(walk, share) {
  while (walk.progress.steps < walk.total * share) await sleep(5);
}

/** Waits until those who wait now have been answered; returns how long that took (ms). */
function watchEffects({ progress }) {
  const waiting = [...progress.waiting];
  const isLeft = () => waiting.some(([id, step]) => progress.waiting.get(id) === step);
  return async () => {
    const fromMs = performance.now();
    const passedMs = () => Math.round(performance.now() - fromMs);
    while (isLeft() && passedMs() < GIVEN_UP_MS) await sleep(10);
    return passedMs();
  };
}

/**
 * Kills a machine and starts another; returns what was under way, how long after the start the last
 * of it had its effect, and for how many letters people were thanked whose mark was not kept.
 */
async function killOne(stage, walk) {
  const [machine] = stage.machines();
  await stage.end(machine, 'SIGKILL');
  const thanked = walk.people.reduce((total, person) => total + thanksIn(person), 0);
  const marksGone = Math.max(0, thanked - (await stage.marks()));
  // Of each chat that was worked on one message was under way, or had arrived and was not noted.
  const allowed = await stage.unfinished();
  const effects = watchEffects(walk);
  await stage.start();
  return { allowed, effectAfterMs: await effects(), marksGone };
}

/** Two kills, one in the middle of the questions and one when letters are handed out. */
async function killTwice(stage, walk) {
  await untilShare(walk, between(0.2, 0.6));
  const first = await killOne(stage, walk);
  await untilShare(walk, between(0.75, 0.9));
  const second = await killOne(stage, walk);
  return {
    allowed: first.allowed + second.allowed,
    effectAfterMs: Math.max(first.effectAfterMs, second.effectAfterMs),
    marksGone: first.marksGone + second.marksGone,
  };
}

const killed = (answerMs, more = {}) => ({
  stage: { answerMs, ...more },
  play: killTwice,
  aim: '0 lost, 0 missing; twice only what was under way; effects within 5 s',
  shows: ['effectAfterMs', 'marksGone'],
  // Several calls, one after another, may be left of what was under way.
  holds: ({ effectAfterMs, marksGone }) => effectAfterMs <= 5_000 + 3 * answerMs && marksGone === 0,
});

/** Three kills while letters go out and are marked as sent. */
async function killInTheHandOut(stage, walk) {
  const kills = [];
  for (const share of [0.72, 0.82, 0.92]) {
    await untilShare(walk, share);
    kills.push(await killOne(stage, walk));
  }
  const sum = (field) => kills.reduce((total, kill) => total + kill[field], 0);
  return { allowed: sum('allowed'), marksGone: sum('marksGone') };
}

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

/** Redis does not answer for a while; `end` has it go on. */
const frozen = (end, more = {}) => ({
  stage: { answerMs: 20, ...more },
  play: async (stage, walk) => {
    await untilShare(walk, between(0.2, 0.7));
    const allowed = walk.people.length;
    stage.redis.signal('SIGSTOP');
    await sleep(FROZEN_MS);
    const effects = watchEffects(walk);
    await end(stage.redis);
    return { allowed, effectAfterMs: await effects() };
  },
  aim: '0 lost; one notice each; effects within 15 s',
  shows: ['effectAfterMs'],
  holds: ({ mostNotices, effectAfterMs }) => mostNotices <= 1 && effectAfterMs <= 15_000,
});
const goesOn = (redis) => redis.signal('SIGCONT');
const isKilled = (redis) => redis.crash(1_000);

const several = (machines, copies) => ({
  stage: { machines, copies, webhook: true, answerMs: 50 },
  play: () => undefined,
  aim: '0 lost, nothing twice, in order',
});

/** Telegram refuses all calls for a while. */
const refused = (fault, forMs) => ({
  stage: { answerMs: 0 },
  play: async (stage, walk) => {
    await untilShare(walk, between(0.2, 0.7));
    stage.slow(['*', { times: EVER, ...fault }]);
    await sleep(forMs);
    stage.slow();
  },
  aim: '0 lost, nothing twice',
});

/** A process may write no file longer than its present one: what a full disk does to Redis. */
async function fillDisk({ folder, processId }) {
  const files = readdirSync(join(folder, 'appendonlydir'), { withFileTypes: true });
  const sizes = files.map(({ name }) => statSync(join(folder, 'appendonlydir', name)).size);
  await run('prlimit', ['--pid', String(processId()), `--fsize=${Math.max(...sizes)}:`]);
}

const emptyDisk = (_, { processId }) =>
  run('prlimit', ['--pid', String(processId()), '--fsize=unlimited:']);

const SHORT_LIVED_MS = 3_600_000;

/**
 * Of all that is kept: what goes by itself within the hour (probes, locks of the queue) may do so
 * meanwhile.
 */
async function digestOf(client) {
  const names = (await client.keys('*')).toSorted();
  const ends = await Promise.all(names.map((name) => client.pttl(name)));
  const kept = names.filter((_, index) => ends[index] === -1 || ends[index] > SHORT_LIVED_MS);
  return String([kept, await client.call('DEBUG', 'DIGEST-VALUE', ...kept)]);
}

export const SCENARIOS = {
  'kill -9, polling, 0.1 s': killed(100),
  'kill -9, polling, 0.25 s': killed(250),
  'kill -9, polling, 0.5 s': killed(500),
  'kill -9, polling, 3 s': killed(3_000),
  'kill -9, webhook, 0.1 s': killed(100, { webhook: true }),
  'kill -9 of one of two, webhook': killed(100, { webhook: true, machines: 2 }),
  'kill -9 in the hand-out': {
    stage: { answerMs: 100 },
    play: killInTheHandOut,
    aim: '0 letters missing; twice only what was under way; no thanks without a mark',
    shows: ['marksGone'],
    holds: ({ marksGone }) => marksGone === 0,
  },
  'SIGTERM, sends of 8 s': {
    stage: { answerMs: 0 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.3, 0.6));
      stage.slow(['*', { times: EVER, delayMs: 8_000 }]);
      await sleep(500);
      await stage.end(stage.machines()[0], 'SIGTERM');
      const allowed = await stage.unfinished();
      stage.slow();
      await stage.start();
      return { allowed };
    },
    aim: '0 lost',
  },
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
  'Redis frozen, then goes on': frozen(goesOn),
  'Redis frozen, then killed': frozen(isKilled),
  'Redis frozen, webhook': frozen(goesOn, { webhook: true }),
  'Redis comes back empty': {
    stage: { answerMs: 20 },
    // What is typed and tapped in the middle of a letter is not taken any more: nobody walks to the
    // end.
    isCutShort: true,
    play: async (stage, walk) => {
      await untilShare(walk, between(0.3, 0.5));
      await stage.redis.client.flushall();
      await sleep(EMPTIED_MS);
      for (const person of walk.people) person.send('hello?');
      await stage.api.waitForIdle({ quietMs: 500, timeoutMs: GIVEN_UP_MS });
      walk.progress.isAbandoned = true;
    },
    aim: 'everybody is told what is true, once',
    shows: ['emptied', 'notices'],
    holds: ({ emptied, mostEmptied, people }) => emptied === people && mostEmptied === 1,
  },
  'two processes, one webhook': several(2, 1),
  'three processes, one webhook': several(3, 1),
  'each call to two of three processes': several(3, 2),
  'each call to both of two processes, answers of 70 s': {
    stage: { machines: 2, copies: 2, webhook: true, answerMs: 0 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.3, 0.6));
      stage.slow(['*', { times: walk.people.length, delayMs: 70_000 }]);
    },
    aim: '0 lost, nothing twice, in order',
  },
  '401 for 8 s': refused({ status: 401 }, 8_000),
  '429 for a while': {
    stage: { answerMs: 0 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.2, 0.7));
      stage.slow(['*', { times: 60, status: 429, retry_after: 2 }]);
    },
    aim: '0 lost, nothing twice',
  },
  '429 of eleven minutes': {
    stage: { answerMs: 0 },
    isLong: true,
    lostAfterMs: 800_000,
    play: async (stage, walk) => {
      await untilShare(walk, between(0.2, 0.7));
      stage.slow(['*', { times: 10, status: 429, retry_after: 660 }]);
    },
    aim: '0 lost, nothing twice',
  },
  'a hanging answerCallbackQuery': {
    stage: { answerMs: 0 },
    play: async (stage) => {
      stage.slow(['answerCallbackQuery', { times: EVER, delayMs: 60_000 }]);
    },
    aim: 'nobody waits for it for more than 10 s',
    shows: ['slowestMs'],
    holds: ({ slowestMs }) => slowestMs < 10_000,
  },
  'another STORAGE_KEY for one start': {
    stage: { answerMs: 20, redisOptions: ['--enable-debug-command', 'yes'] },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.2, 0.7));
      await stage.end(stage.machines()[0], 'SIGTERM');
      const before = await digestOf(stage.redis.client);
      const exitCode = await stage.startInVain({
        STORAGE_KEY: randomBytes(32).toString('base64'),
      });
      const isUnchanged = (await digestOf(stage.redis.client)) === before;
      await stage.start();
      return { exitCode, isUnchanged };
    },
    aim: 'it refuses to start and changes nothing; 0 lost',
    shows: ['exitCode', 'isUnchanged'],
    holds: ({ exitCode, isUnchanged }) => exitCode === 2 && isUnchanged,
  },
};
