import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  between,
  endOneOfTwo,
  GIVEN_UP_MS,
  killed,
  killInTheHandOut,
  killWhileAllForget,
  startWhileRedisLoads,
  stopOneOfTwo,
  untilShare,
  watchEffects,
} from './endings.js';
import { REFUSALS } from '../refusals.js';

const EVER = Number.POSITIVE_INFINITY;
const AWAY_MS = 9_000;
const FROZEN_MS = 10_000;
/** The lease finds within a second that its Redis is empty. */
const EMPTIED_MS = 2_500;

/** Redis refuses for a while. */
const refusing = ({ begin, end, options }) => ({
  stage: { answerMs: 20, redisOptions: options },
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
const refusals = Object.fromEntries(
  Object.entries(REFUSALS).map(([name, way]) => [name, refusing(way)]),
);

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

const LISTENING_WHILE_IT_LOADS = ['--loading-process-events-interval-bytes', '1024'];

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
      // What the one that ended has asked for takes effect before the next one asks: an older
      // question below a newer one is not what these people wait for.
      while (stage.underWay() > 0) await sleep(50);
      await stage.start();
      return { allowed };
    },
    aim: '0 lost',
  },
  'SIGTERM of one of two, webhook': {
    stage: { machines: 2, webhook: true, answerMs: 100 },
    play: endOneOfTwo,
    aim: '0 lost, nothing twice',
  },
  'one of two stands still, webhook': {
    stage: { machines: 2, webhook: true, answerMs: 100 },
    play: stopOneOfTwo,
    aim: '0 lost; twice only what was under way',
  },
  'kill -9 while all forget': {
    stage: { answerMs: 50 },
    isCutShort: true,
    play: killWhileAllForget,
    aim: 'all are told, and nothing of anybody is left',
    shows: ['told', 'left'],
    holds: ({ told, left, people }) => told === people && left === 0,
  },
  'Redis loads at the start': {
    // 20 ms for each key of its file, and an ear for whoever asks meanwhile.
    stage: {
      answerMs: 20,
      redisOptions: ['--key-load-delay', '20000', ...LISTENING_WHILE_IT_LOADS],
    },
    play: startWhileRedisLoads,
    aim: '0 lost; twice only what was under way',
    shows: ['isLoading', 'effectAfterMs'],
    holds: ({ isLoading }) => isLoading,
  },
  ...refusals,
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
