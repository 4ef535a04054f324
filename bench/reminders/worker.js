/**
 * One machine's share of reminders in a process of its own, to be killed. Prints nothing; says
 * `ready`, and answers `tick` with `ticked`. SIGTERM stops it as the program is stopped; `die`
 * kills it, after it has printed how many messages were under way. With COUNTED empty it knows
 * neither that nor `departures`; with ASKING empty it takes everybody to have begun no letter.
 */
import { writeSync } from 'node:fs';
import { Registry } from 'prom-client';
import { Redis } from 'ioredis';
import { progressReader } from '../../dist/bot/letters/outbox/progress.js';
import { outboxSchema } from '../../dist/bot/letters/outbox/outgoing.js';
import { clockStartedAt } from '../../dist/clock.js';
import { interviewRecordSchema } from '../../dist/conversations/interview-state.js';
import { letterDraftSchema } from '../../dist/conversations/letter/draft.js';
import { createSender } from '../../dist/jobs/delivery/send-message.js';
import { startJobs } from '../../dist/jobs/start-jobs.js';
import { readTexts } from '../../dist/locales/texts.js';
import { keys } from '../../dist/store/redis-keys.js';
import { createSeal } from '../../dist/store/sealed/seal.js';
import { sealedRecord } from '../../dist/store/sealed/sealed-record.js';
import { createWaitingDrafts } from '../../dist/store/waiting-drafts.js';
import { SEAL_KEY, testAction, TOKEN } from './case.js';

const { REDIS, API_ROOT, RATE, LOCK_MS, START_MS, COUNTED, ASKING } = process.env;
const ratePerSecond = Number(RATE);
const clock = clockStartedAt(Number(START_MS));
const actions = [testAction()];
const say = (level) => (facts, words) => {
  if (process.env.VERBOSE) process.stderr.write(`${level} ${words} ${JSON.stringify(facts)}\n`);
};

/** The first connection: over it goes what became of each message. */
let notes;

function connect() {
  const client = new Redis(REDIS, {
    maxRetriesPerRequest: null,
    retryStrategy: (attempt) => Math.min(attempt * 20, 200),
  });
  client.on('error', () => undefined);
  notes ??= client;
  return client;
}

const sender = createSender({
  apiRoot: API_ROOT,
  token: TOKEN,
});
/** Messages that Telegram may have taken, and of which nothing is on its way to Redis yet. */
let underWay = 0;
/**
 * These, and those of which Redis has not confirmed that it knows: a kill of both at once forgets
 * them.
 */
let unconfirmed = 0;
/** Answered in this turn of the event loop. */
let answered = 0;
/** When each message left, on the clock that all processes share (ms). */
const departures = [];
function countedSend(body, onOutcome) {
  underWay += 1;
  unconfirmed += 1;
  departures.push(performance.timeOrigin + performance.now());
  sender.send(body, (outcome) => {
    onOutcome(outcome);
    answered += 1;
    if (answered === 1) setImmediate(countAnswered);
  });
}

/** What was answered in a turn is written down at its end: gone from the count one turn later. */
function countAnswered() {
  const count = answered;
  answered = 0;
  setImmediate(() => {
    underWay -= count;
    // Answered after the notes, which went before it.
    const confirm = () => (unconfirmed -= count);
    // Where Redis refuses, they stay unconfirmed.
    notes.ping().then(confirm, () => undefined);
  });
}

/** As the program reads it: three records a subscriber, those of many together. */
function openProgress() {
  const seal = createSeal(SEAL_KEY);
  const records = new Redis(REDIS, { maxRetriesPerRequest: null });
  records.on('error', () => undefined);
  const record = (key, schema) => sealedRecord(records, seal, { key, ttlSeconds: 1, schema });
  const kinds = {
    drafts: record(keys.draft, interviewRecordSchema(letterDraftSchema)),
    outbox: record(keys.outbox, outboxSchema),
    waitingDrafts: createWaitingDrafts(records, seal, { schema: letterDraftSchema }),
  };
  return progressReader(kinds, (names) => records.mgetBuffer(names));
}

const jobs = startJobs({
  connect,
  seal: createSeal(SEAL_KEY),
  texts: readTexts(),
  actions: () => actions,
  now: clock.now,
  ratePerSecond,
  cron: '0 0 1 1 *',
  send: COUNTED ? countedSend : (body, onOutcome) => sender.send(body, onOutcome),
  readProgress: ASKING ? openProgress() : () => Promise.resolve([]),
  registry: new Registry(),
  log: { info: say('info'), warn: say('warn'), error: say('error') },
  lockMs: Number(LOCK_MS),
});

async function tick() {
  await jobs.tick();
  process.send?.('ticked');
}

async function stop() {
  await jobs.stop();
  process.exit(0);
}

/**
 * kill -9 by its own hand, at a moment of no preparation: the only way to know exactly what was
 * under way.
 */
function die() {
  writeSync(1, JSON.stringify({ underWay, unconfirmed }));
  process.kill(process.pid, 'SIGKILL');
}

const MOMENTS = [
  (act) => act(),
  (act) => setImmediate(() => act()),
  (act) => setTimeout(() => act(), 1),
  (act) => queueMicrotask(() => act()),
];
process.on('message', (message) => {
  if (message === 'tick') void tick();
  else if (message === 'departures') process.send?.(departures);
  else MOMENTS[Math.floor(Math.random() * MOMENTS.length)](die);
});
process.on('SIGTERM', () => void stop());
process.send?.('ready');
