/*
 * Delivery at full speed against a bare undici loop that sends the same messages to the same
 * server, by turns; and without the question of how far each reader is with their letters, which
 * says what that costs. With the folder of another checkout, built, its worker takes its turn, too.
 * Run: npm run bench:reminders:speed [messages] [rounds] [folder of another checkout]
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { FLAGS } from '../flags.js';
import * as ownStage from './stage.js';
import { countGiven } from '../given.js';
import { median } from '../median.js';

/** A wave of four seconds: long enough for neither to be measured while it warms up. */
const MESSAGES = countGiven(0, 100_000);
const ROUNDS = countGiven(1, 7);
const OTHER = process.argv[4];
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

async function sendBare(url) {
  const loop = fork(script('bare.js'), [url, String(MESSAGES), String(BARE_IN_FLIGHT)], {
    execArgv: FLAGS,
  });
  await once(loop, 'message');
  loop.send('go');
  await once(loop, 'exit');
}

/** A worker of a checkout, on the stage that its bench has for it. */
function deliveryOn({ startRedis, startWorker, subscribe, untilThrough }, options = {}) {
  return async (url) => {
    const redis = await startRedis();
    await subscribe(redis.client, MESSAGES);
    const worker = await startWorker({
      redis,
      api: { url },
      rate: FULL_SPEED,
      lockMs: 10_000,
      // The loop beside it counts nothing either.
      isCounted: false,
      ...options,
    });
    await worker.tick();
    await untilThrough(redis.client);
    await worker.end('SIGTERM');
    await redis.close();
  };
}

async function stageOf(folder) {
  return import(pathToFileURL(join(folder, 'bench/reminders/stage.js')).href);
}

const bare = { name: 'bare loop', run: sendBare, rates: [] };
const ours = { name: 'ours', run: deliveryOn(ownStage), rates: [] };
const unasked = {
  name: 'ours, not asking how far they are',
  run: deliveryOn(ownStage, { isAsking: false }),
  rates: [],
};
const contenders = [bare, ours, unasked];
if (OTHER !== undefined) {
  contenders.push({ name: OTHER, run: deliveryOn(await stageOf(OTHER)), rates: [] });
}

const server = fork(script('sink.js'));
const [port] = await once(server, 'message');
for (let round = 0; round < ROUNDS; round += 1) {
  for (const { run, rates } of contenders) {
    await run(`http://127.0.0.1:${port}`);
    rates.push(await rateAt(server));
  }
  const all = contenders.map(({ name, rates }) => `${name} ${rates.at(-1).toFixed(0)}`);
  print(`round ${round + 1}, messages a second: ${all.join(', ')}`);
}
server.kill();

const ratioOf = ({ rates }) => median(rates.map((rate, round) => rate / bare.rates[round]));
print(`of the bare loop, median of ${ROUNDS} rounds of ${MESSAGES} (aim ${RATIO_AIM}):`);
for (const contender of contenders.slice(1)) {
  print(`  ${ratioOf(contender).toFixed(2)}  ${contender.name}`);
}
if (ratioOf(ours) < RATIO_AIM) process.exitCode = 1;
