/**
 * One machine's share of reminders in a process of its own, to be killed. Prints nothing; says `ready`, and answers
 * `tick` with `ticked`. SIGTERM stops it as the program is stopped.
 */
import { Registry } from 'prom-client';
import { Redis } from 'ioredis';
import { clockStartedAt } from '../../dist/clock.js';
import { inFlightLimit } from '../../dist/jobs/in-flight.js';
import { createSender } from '../../dist/jobs/send-message.js';
import { startJobs } from '../../dist/jobs/start-jobs.js';
import { readTexts } from '../../dist/locales/texts.js';
import { createSeal } from '../../dist/store/seal.js';
import { SEAL_KEY, testAction, TOKEN } from './case.js';

const { REDIS, API_ROOT, RATE, LOCK_MS, START_MS } = process.env;
const ratePerSecond = Number(RATE);
const clock = clockStartedAt(Number(START_MS));
const actions = [testAction()];
const say = (level) => (facts, words) => {
  if (process.env.VERBOSE) process.stderr.write(`${level} ${words} ${JSON.stringify(facts)}\n`);
};

function connect() {
  const client = new Redis(REDIS, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 20, 200),
  });
  client.on('error', () => undefined);
  return client;
}

const sender = createSender({
  apiRoot: API_ROOT,
  token: TOKEN,
  inFlight: inFlightLimit(ratePerSecond),
});
const jobs = startJobs({
  connect,
  seal: createSeal(SEAL_KEY),
  texts: readTexts(),
  actions: () => actions,
  now: clock.now,
  ratePerSecond,
  cron: '0 0 1 1 *',
  send: sender.send,
  registry: new Registry(),
  log: { info: say('info'), warn: say('warn'), error: say('error') },
  lockMs: Number(LOCK_MS),
});

process.on('message', async (message) => {
  if (message !== 'tick') return;
  await jobs.tick();
  process.send?.('ticked');
});
process.on('SIGTERM', async () => {
  await jobs.stop();
  process.exit(0);
});
process.send?.('ready');
