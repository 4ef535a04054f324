/*
 * Whether several machines keep to one rate together: what was reached, the busiest second as
 * messages left and as the server got to them (on a busy machine it may get to several at once),
 * and each subscriber once. Run: npm run bench:reminders:pace [seconds]
 */
import { setTimeout as sleep } from 'node:timers/promises';
import {
  busiestSecond,
  startApi,
  startRedis,
  startWorker,
  subscribe,
  tally,
  untilThrough,
} from './stage.js';
import { countGiven } from '../given.js';

const SECONDS = countGiven(0, 20);
const ANSWER_MS = 50;
const MOST = 1.05;

const print = (line) => process.stdout.write(`${line}\n`);
const percent = (share) => `${(share * 100).toFixed(1)} %`;

async function measure(machines, rate) {
  const count = rate * SECONDS;
  const [redis, api] = await Promise.all([startRedis(), startApi(ANSWER_MS)]);
  api.behave();
  await subscribe(redis.client, count);
  const starting = Array.from({ length: machines }, () => startWorker({ redis, api, rate }));
  const workers = await Promise.all(starting);
  // A machine that has just started is busy with that; programs run for months.
  await sleep(500);
  await workers[0].tick();
  await untilThrough(redis.client, SECONDS * 3_000);
  const departed = await Promise.all(workers.map((worker) => worker.departures()));
  const departures = departed.flat().toSorted((a, b) => a - b);
  const reached = (departures.length - 1) / ((departures.at(-1) - departures[0]) / 1_000);
  const { leftOut, twice } = tally(api.sent(), count);
  await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
  await Promise.all([redis.close(), api.close()]);
  return {
    reached: reached / rate,
    leaving: busiestSecond(departures) / rate,
    arriving: busiestSecond(api.arrivals) / rate,
    leftOut,
    twice,
  };
}

print(`${SECONDS} s each; share of the rate`);
for (const rate of [25, 200, 1_000]) {
  for (const machines of [1, 2, 4]) {
    const { leaving, arriving, reached, leftOut, twice } = await measure(machines, rate);
    const isKept = leaving <= MOST && leftOut === 0 && twice === 0;
    print(
      `${String(rate).padStart(5)}/s, ${machines} machines: reached ${percent(reached)}, ` +
        `busiest second ${percent(leaving)} leaving, ${percent(arriving)} arriving, left out ${leftOut}, twice ${twice}${isKept ? '' : '  NOT KEPT'}`,
    );
    if (!isKept) process.exitCode = 1;
  }
}
