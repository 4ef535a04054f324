/*
 * Everything that can go wrong while a wave is delivered, counted: who was left out, who got it
 * twice, and what was under way at the moment of a kill. Two workers in processes of their own, a
 * Redis with AOF everysec.
 * Run: npm run bench:reminders:faults [runs] [subscribers] [rate] [scenario ...]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi, startRedis, startWorker, subscribe, tally, untilThrough } from './stage.js';
import { countGiven, namesGiven } from '../given.js';
import { REFUSALS } from '../refusals.js';

const RUNS = countGiven(0, 20);
const SUBSCRIBERS = countGiven(1, 20_000);
const RATE = countGiven(2, 2_000);
/** Telegram takes about this long to answer. */
const ANSWER_MS = 50;
const REDIS_AWAY_MS = 500;
/** Longer than a part is kept for a worker here of which it is not heard. */
const REFUSED_MS = 6_000;
const REDIS_OPTIONS = Object.values(REFUSALS).flatMap(({ options = [] }) => options);
/** AOF everysec: what a power cut takes. The file is looked at every 50 ms. */
const FORGOTTEN_MS = 1_050;
const EVER = { times: Number.POSITIVE_INFINITY };

const print = (line = '') => process.stdout.write(`${line}\n`);
const isOneInFifty = () => Math.random() < 0.02;
const sum = (values) => values.reduce((total, value) => total + value, 0);
const between = (least, most) => least + Math.random() * (most - least);

async function killEverything(stage, forgetMs = 0) {
  const deaths = stage.workers.splice(0).map((worker) => worker.die());
  const forgottenMs = await stage.redis.crash(REDIS_AWAY_MS, forgetMs);
  const dead = await Promise.all(deaths);
  await stage.add();
  await stage.add();
  // What was on its way to Redis went with it, and what was sent in the time that it forgot.
  return sum(dead.map(({ unconfirmed }) => unconfirmed)) + Math.ceil((RATE * forgottenMs) / 1_000);
}

/** Nobody is killed, so that all that was sent is known when Redis does its work again. */
const refusing =
  ({ begin, end }) =>
  async (stage) => {
    await stage.until(between(0.1, 0.8));
    await begin(stage.redis.client, stage.redis);
    await sleep(REFUSED_MS);
    await end(stage.redis.client, stage.redis);
    return 0;
  };

/**
 * Each plays its faults while the wave runs, and returns how many messages may arrive twice because
 * of them.
 */
const SCENARIOS = {
  'kill -9 of a worker, twice': async (stage) => {
    await stage.until(between(0.05, 0.4));
    const { underWay: first } = await stage.workers.pop().die();
    await stage.add();
    await stage.until(between(0.5, 0.8));
    const { underWay: second } = await stage.workers.shift().die();
    await stage.add();
    return first + second;
  },
  'SIGTERM of a worker, twice': async (stage) => {
    await stage.until(between(0.05, 0.4));
    await stage.workers.pop().end('SIGTERM');
    await stage.add();
    await stage.until(between(0.5, 0.8));
    await stage.workers.shift().end('SIGTERM');
    await stage.add();
    return 0;
  },
  'kill -9 of Redis': async (stage) => {
    await stage.until(between(0.1, 0.8));
    const underWay = stage.api.underWay();
    await stage.redis.crash(REDIS_AWAY_MS);
    return underWay;
  },
  'kill -9 of Redis and both workers': async (stage) => {
    await stage.until(between(0.1, 0.8));
    return killEverything(stage);
  },
  'Redis loses its last second': async (stage) => {
    await stage.until(between(0.2, 0.8));
    const underWay = stage.api.underWay();
    await stage.redis.crash(REDIS_AWAY_MS, FORGOTTEN_MS);
    return underWay;
  },
  'Redis loses its last second, and both workers are killed': async (stage) => {
    await stage.until(between(0.2, 0.8));
    return killEverything(stage, FORGOTTEN_MS);
  },
  '429 storms': async (stage) => {
    const startMs = performance.now();
    // A third of a second in every two, all calls of it.
    const isStorm = () => (performance.now() - startMs) % 2_000 > 1_650;
    stage.api.behave({
      ...EVER,
      status: 429,
      retry_after: 1,
      when: () => stage.api.arrive() && isStorm(),
    });
    return 0;
  },
  '500s, one in ten, and three seconds of nothing else': async (stage) => {
    const startMs = performance.now();
    const isOutage = () => Math.abs(performance.now() - startMs - 4_000) < 1_500;
    const when = () => stage.api.arrive() && (isOutage() || Math.random() < 0.1);
    stage.api.behave({ ...EVER, status: 500, when });
    return 0;
  },
  'connections dropped before the effect, one in fifty': async (stage) => {
    stage.api.behave({ ...EVER, dropConnection: true, when: isOneInFifty });
    return 0;
  },
  'connections dropped after the effect, one in fifty': async (stage) => {
    let drops = 0;
    const when = () => isOneInFifty() && (drops += 1) > 0;
    stage.api.behave({ ...EVER, dropConnection: true, afterEffect: true, when });
    await stage.through();
    return drops;
  },
  ...Object.fromEntries(Object.entries(REFUSALS).map(([name, way]) => [name, refusing(way)])),
};

async function play(scenario) {
  const [redis, api] = await Promise.all([startRedis(REDIS_OPTIONS), startApi(ANSWER_MS)]);
  await subscribe(redis.client, SUBSCRIBERS);
  api.behave();
  const workers = [];
  const stage = {
    redis,
    api,
    workers,
    add: async () => workers.push(await startWorker({ redis, api, rate: RATE })),
    async until(share) {
      while (api.sent().size < SUBSCRIBERS * share) await sleep(Math.random() * 20);
    },
    through: () => untilThrough(redis.client, 300_000),
  };
  await Promise.all([stage.add(), stage.add()]);
  await workers[0].tick();
  const allowed = await scenario(stage);
  // An outage of Redis may have taken the plan: the next tick brings it back.
  await workers[0].tick();
  await stage.through();
  const counts = tally(api.sent(), SUBSCRIBERS);
  await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
  await Promise.all([redis.close(), api.close()]);
  return { ...counts, allowed };
}

const WANTED = namesGiven(3, Object.keys(SCENARIOS));

print(
  `${RUNS} runs each, ${SUBSCRIBERS} subscribers, ${RATE} a second, two workers; twice / at most`,
);
for (const name of WANTED) {
  const scenario = SCENARIOS[name];
  const results = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await play(scenario));
  const leftOut = sum(results.map((result) => result.leftOut));
  const isKept = leftOut === 0 && results.every(({ twice, allowed }) => twice <= allowed);
  print();
  print(`${name}: ${leftOut} left out; ${isKept ? 'kept' : 'NOT KEPT'}`);
  print(`  ${results.map(({ twice, allowed }) => `${twice}/${allowed}`).join('  ')}`);
  if (!isKept) process.exitCode = 1;
}
