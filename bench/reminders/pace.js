/*
 * Whether several machines keep to one rate together: the busiest second as the server saw it, what was reached, and
 * each subscriber once. Run: npm run bench:reminders:pace [seconds]
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

const SECONDS = Number(process.argv[2] ?? 20);
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
  const { arrivals } = api;
  const reached = (arrivals.length - 1) / ((arrivals.at(-1) - arrivals[0]) / 1_000);
  const { leftOut, twice } = tally(api.sent(), count);
  await Promise.all(workers.map((worker) => worker.end('SIGTERM')));
  await Promise.all([redis.close(), api.close()]);
  return { busiest: busiestSecond(arrivals) / rate, reached: reached / rate, leftOut, twice };
}

print(`${SECONDS} s each; share of the rate`);
for (const rate of [25, 200, 1_000]) {
  for (const machines of [1, 2, 4]) {
    const { busiest, reached, leftOut, twice } = await measure(machines, rate);
    const isKept = busiest <= MOST && leftOut === 0 && twice === 0;
    print(
      `${String(rate).padStart(5)}/s, ${machines} machines: reached ${percent(reached)}, ` +
        `busiest second ${percent(busiest)}, left out ${leftOut}, twice ${twice}${isKept ? '' : '  NOT KEPT'}`,
    );
    if (!isKept) process.exitCode = 1;
  }
}
