/*
 * What a subscriber costs in Redis, sealed, and what it costs to plan and enqueue a wave to all of
 * them.
 * Run: npm run bench:reminders:storage [subscribers ...]
 */
import { Registry } from 'prom-client';
import { createJobMetrics } from '../../dist/jobs/metrics.js';
import { openPartsQueue } from '../../dist/jobs/delivery/parts-queue.js';
import { createTick } from '../../dist/jobs/tick.js';
import { createAnnouncements } from '../../dist/store/waves/announcements.js';
import { createKeepList } from '../../dist/store/subscriptions/keep-list.js';
import { createPublishedSince } from '../../dist/store/published-since.js';
import { createSeal } from '../../dist/store/sealed/seal.js';
import { createSubscriptions } from '../../dist/store/subscriptions/subscriptions.js';
import { createWaveStore } from '../../dist/store/waves/waves.js';
import { countsGiven } from '../given.js';
import { HOUR_MS, SEAL_KEY, testAction } from './case.js';
import { startRedis, subscribe } from './stage.js';

const SIZES = countsGiven([20_000, 1_000_000]);
const RATE = 25;
const BYTES_AIM = 120;
const SECONDS_AIM = 20;

const print = (line) => process.stdout.write(`${line}\n`);
const usedBytes = async (client) =>
  Number(/used_memory:(\d+)/.exec(await client.info('memory'))?.[1] ?? 0);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

/** The heap of this program at its fullest while `act` runs, looked at often. */
async function fullestHeap(act) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().heapUsed)), 5);
  await act();
  clearInterval(timer);
  return most - before;
}

async function measure(count) {
  const redis = await startRedis();
  const { client } = redis;
  const before = await usedBytes(client);
  await subscribe(client, count);
  const bytes = ((await usedBytes(client)) - before) / count;
  const connection = client.duplicate();
  const queue = openPartsQueue(() => connection);
  const tick = createTick({
    now: () => HOUR_MS,
    ratePerSecond: RATE,
    actions: () => [testAction()],
    subscriptions: createSubscriptions(client, createSeal(SEAL_KEY)),
    announcements: createAnnouncements(client),
    published: createPublishedSince(client),
    keepList: createKeepList(client),
    waves: createWaveStore(client, { ratePerSecond: RATE }),
    queue,
    metrics: createJobMetrics(new Registry()),
  });
  const startMs = performance.now();
  const heap = await fullestHeap(tick);
  const seconds = (performance.now() - startMs) / 1_000;
  const jobs = await queue.count();
  await queue.close();
  connection.disconnect();
  await redis.close();
  return { bytes, seconds, heap, jobs };
}

for (const count of SIZES) {
  const { bytes, seconds, heap, jobs } = await measure(count);
  print(`${count} subscribers`);
  print(`  bytes each in Redis      ${bytes.toFixed(1)}  (aim ${BYTES_AIM})`);
  print(`  planned and enqueued in  ${seconds.toFixed(2)} s, ${jobs} jobs  (aim ${SECONDS_AIM} s)`);
  print(`  heap of the program      +${megabytes(heap)} MB at most`);
  if (bytes > BYTES_AIM || seconds > SECONDS_AIM) process.exitCode = 1;
}
