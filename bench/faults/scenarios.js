import { setTimeout as sleep } from 'node:timers/promises';

const EVER = Number.POSITIVE_INFINITY;
const AWAY_MS = 6_000;
const FROZEN_MS = 10_000;
const GIVEN_UP_MS = 30_000;
const between = (least, most) => least + Math.random() * (most - least);

async function untilShare(walk, share) {
  while (walk.progress.steps < walk.total * share) await sleep(5);
}

/** Kills a machine and starts another; returns what was under way, and how long after the start the last of it had its effect. */
async function killOne(stage, { progress }) {
  const [machine] = stage.machines();
  const waiting = [...progress.waiting];
  // Of each input that has had no effect yet one message may come again.
  const allowed = Math.max(stage.underWay(), waiting.length);
  await stage.end(machine, 'SIGKILL');
  await stage.start();
  const readyAtMs = performance.now();
  const passedMs = () => Math.round(performance.now() - readyAtMs);
  const isLeft = () => waiting.some(([id, step]) => progress.waiting.get(id) === step);
  while (isLeft() && passedMs() < GIVEN_UP_MS) await sleep(10);
  return { allowed, effectAfterMs: passedMs() };
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
  };
}

const killed = (answerMs, more = {}) => ({
  stage: { answerMs, ...more },
  play: killTwice,
  aim: '0 lost, 0 missing; twice only what was under way; effects within 5 s',
  shows: ['effectAfterMs'],
  holds: ({ effectAfterMs }) => effectAfterMs <= 5_000 + answerMs,
});

/** Redis refuses writes for a while. */
const refusing = (begin, end) => ({
  stage: { answerMs: 20 },
  play: async (stage, walk) => {
    await untilShare(walk, between(0.2, 0.7));
    const allowed = stage.underWay() + walk.people.length;
    await begin(stage.redis.client);
    await sleep(AWAY_MS / 2);
    const [{ url }] = stage.machines();
    const healthStatus = (await fetch(`${url}/healthz`)).status;
    await sleep(AWAY_MS / 2);
    await end(stage.redis.client);
    return { allowed, healthStatus };
  },
  aim: '0 lost; one notice each, at most one repeat each; /healthz says 503',
  shows: ['healthStatus'],
  holds: ({ mostNotices, healthStatus }) => mostNotices <= 1 && healthStatus === 503,
});

const several = (machines, copies) => ({
  stage: { machines, copies, webhook: true, answerMs: 50 },
  play: () => undefined,
  aim: '0 lost, nothing twice, in order',
});

export const SCENARIOS = {
  'kill -9, polling, 0.1 s': killed(100),
  'kill -9, polling, 0.25 s': killed(250),
  'kill -9, polling, 0.5 s': killed(500),
  'kill -9, polling, 3 s': killed(3_000),
  'kill -9, webhook, 0.1 s': killed(100, { webhook: true }),
  'kill -9 of one of two, webhook': killed(100, { webhook: true, machines: 2 }),
  'SIGTERM, sends of 8 s': {
    stage: { answerMs: 0 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.3, 0.6));
      stage.slow(['*', { times: EVER, delayMs: 8_000 }]);
      await sleep(500);
      const allowed = stage.underWay();
      await stage.end(stage.machines()[0], 'SIGTERM');
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
  'no replicas': refusing(
    (client) => client.config('SET', 'min-replicas-to-write', '1'),
    (client) => client.config('SET', 'min-replicas-to-write', '0'),
  ),
  'read-only replica': refusing(
    (client) => client.replicaof('127.0.0.1', '1'),
    (client) => client.replicaof('NO', 'ONE'),
  ),
  'Redis frozen, then goes on': {
    stage: { answerMs: 20 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.2, 0.7));
      const allowed = stage.underWay() + walk.people.length;
      stage.redis.signal('SIGSTOP');
      await sleep(FROZEN_MS);
      stage.redis.signal('SIGCONT');
      return { allowed };
    },
    aim: '0 lost; one notice each',
    holds: ({ mostNotices }) => mostNotices <= 1,
  },
  'Redis frozen, then killed': {
    stage: { answerMs: 20 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.2, 0.7));
      const allowed = stage.underWay() + walk.people.length;
      stage.redis.signal('SIGSTOP');
      await sleep(FROZEN_MS);
      await stage.redis.crash(1_000);
      return { allowed };
    },
    aim: '0 lost; one notice each',
    holds: ({ mostNotices }) => mostNotices <= 1,
  },
  'two processes, one webhook': several(2, 1),
  'three processes, one webhook': several(3, 1),
  'each call to two of three processes': several(3, 2),
  '429 for a while': {
    stage: { answerMs: 0 },
    play: async (stage, walk) => {
      await untilShare(walk, between(0.2, 0.7));
      stage.slow(['*', { times: 60, status: 429, retry_after: 2 }]);
    },
    aim: '0 lost, nothing twice',
  },
  'a hanging answerCallbackQuery': {
    stage: { answerMs: 0 },
    play: async (stage) => {
      stage.slow(['answerCallbackQuery', { times: EVER, delayMs: 60_000 }]);
    },
    aim: 'nobody waits for it',
  },
};
