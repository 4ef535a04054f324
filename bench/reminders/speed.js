/*
 * Delivery at full speed against a bare undici loop that sends the same messages to the same
 * server, by turns.
 * Run: npm run bench:reminders:speed [messages] [rounds]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { FLAGS } from '../flags.js';
import { startRedis, startWorker, subscribe, untilThrough } from './stage.js';
import { countGiven } from '../given.js';
import { median } from '../median.js';

/** A wave of four seconds: long enough for neither to be measured while it warms up. */
const MESSAGES = countGiven(0, 100_000);
const ROUNDS = countGiven(1, 7);
/** No Telegram takes this many: the pace is out of the way, and all the rest is measured. */
const FULL_SPEED = 1_000_000;
/** What the bare loop is fastest with here. */
const BARE_IN_FLIGHT = 64;
const RATIO_AIM = 0.7;

const print = (line) => process.stdout.write(`${line}\n`);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** Messages a second as the server saw them, from the first to the last. */
async function rateAt(server) {
  server.send('count');
  const [{ calls, ms }] = await once(server, 'message');
  if (calls !== MESSAGES) throw new Error(`${calls} calls instead of ${MESSAGES}`);
  return (calls * 1_000) / ms;
}

async function bareRound(server, url) {
  const loop = fork(script('bare.js'), [url, String(MESSAGES), String(BARE_IN_FLIGHT)], {
    execArgv: FLAGS,
  });
  await once(loop, 'message');
  loop.send('go');
  await once(loop, 'exit');
  return rateAt(server);
}

async function ourRound(server, url) {
  const redis = await startRedis();
  await subscribe(redis.client, MESSAGES);
  const worker = await startWorker({
    redis,
    api: { url },
    rate: FULL_SPEED,
    lockMs: 10_000,
    // The loop beside it counts nothing either.
    isCounted: false,
  });
  await worker.tick();
  await untilThrough(redis.client);
  await worker.end('SIGTERM');
  await redis.close();
  return rateAt(server);
}

const server = fork(script('sink.js'));
const [port] = await once(server, 'message');
const url = `http://127.0.0.1:${port}`;
const rates = { bare: [], ours: [] };
for (let round = 0; round < ROUNDS; round += 1) {
  const bare = await bareRound(server, url);
  const ours = await ourRound(server, url);
  print(`round ${round + 1}: bare ${bare.toFixed(0)}/s, ours ${ours.toFixed(0)}/s`);
  rates.bare.push(bare);
  rates.ours.push(ours);
}
server.kill();
const ratio = median(rates.ours.map((rate, round) => rate / rates.bare[round]));
print(
  `ours / bare, median of ${ROUNDS} rounds of ${MESSAGES}: ${ratio.toFixed(2)} (aim ${RATIO_AIM})`,
);
if (ratio < RATIO_AIM) process.exitCode = 1;
