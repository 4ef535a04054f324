/*
 * What one step of an interview costs: ours against a Telegraf 4 WizardScene with a Redis session
 * that asks the same questions, in one run, on the same local Bot API and the same Redis.
 * Run: npm ci --prefix bench/telegraf && npm run bench:interview
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRedis } from '../dist/store/redis/open-redis.js';
import { CHATS, playRound, startBot } from './interview/play.js';
import { questions } from './interview/questions.js';
import { measureRedis } from './interview/redis.js';
import { median } from './median.js';

const ROUNDS = 12;
/** Rounds that are not counted: until then the engines compile. */
const WARM_UP_ROUNDS = 4;
const EARLY = 2;
const LATE = questions.length;

const BOTS = [
  { name: 'ours', program: './ours.js', token: '1:ours' },
  { name: 'Telegraf', program: '../telegraf/bot.js', token: '2:telegraf' },
];

const print = (line = '') => process.stdout.write(`${line}\n`);
const row = (label, ...cells) =>
  print(label.padEnd(46) + cells.map((cell) => String(cell).padStart(14)).join(''));
const sum = (values) => values.reduce((total, value) => total + value, 0);
const mean = (values) => sum(values) / values.length;
const perStep = (counts) => counts.map(([name, count]) => `${name} ${count.toFixed(2)}`).join(', ');

/** Bots take turns, and who begins changes: what else the machine does then falls on both alike. */
async function measureCpu(bots) {
  const rounds = bots.map(() => []);
  for (let round = 0; round < WARM_UP_ROUNDS + ROUNDS; round += 1) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const index of order) {
      const { costs } = await playRound(bots[index]);
      if (round >= WARM_UP_ROUNDS) rounds[index].push(costs);
    }
  }
  return rounds.map((costs) => ({
    mean: median(costs.map(mean)),
    early: median(costs.map((round) => round[EARLY - 1])),
    late: median(costs.map((round) => round[LATE - 1])),
  }));
}

function verdict(label, ratio, aim, limit) {
  const kept = ratio <= aim ? 'kept' : ratio <= limit ? 'not quite' : 'NOT KEPT';
  row(label, ratio.toFixed(2), `aim ${aim.toFixed(2)}`, kept);
  if (ratio > limit) process.exitCode = 1;
}

function report([ours, theirs], [oursInRedis, theirsInRedis]) {
  print(
    `${questions.length} questions, ${CHATS} people at once, median of ${ROUNDS} rounds; Node ${process.version}`,
  );
  print();
  row('', ...BOTS.map(({ name }) => name));
  row('CPU for each update, us', Math.round(ours.mean), Math.round(theirs.mean));
  row(`  question ${EARLY}`, Math.round(ours.early), Math.round(theirs.early));
  row(`  question ${LATE}`, Math.round(ours.late), Math.round(theirs.late));
  for (const number of [EARLY, LATE]) {
    const bytes = [oursInRedis, theirsInRedis].map((found) => Math.round(found.bytes[number]));
    row(`bytes in Redis for each draft, question ${number}`, ...bytes);
  }
  print(`Redis commands for each step: ours ${perStep(oursInRedis.commands)}`);
  print(`                          Telegraf ${perStep(theirsInRedis.commands)}`);
  print(`Bot API calls for each step:  ours ${perStep(oursInRedis.apiCalls)}`);
  print(`                          Telegraf ${perStep(theirsInRedis.apiCalls)}`);
  print();
  verdict('CPU for each update, ours / Telegraf', ours.mean / theirs.mean, 1.15, 1.15);
  verdict(`ours, question ${LATE} / question ${EARLY}`, ours.late / ours.early, 1.1, 1.1);
}

const dataDir = await mkdtemp(join(tmpdir(), 'postbag-bench-'));
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const redis = await openRedis({ dataDir, production: false, log });
const bots = [];
try {
  if (redis.kind !== 'server') throw new Error('This measures a real Redis: install redis-server.');
  for (const bot of BOTS) bots.push(await startBot(bot, redis.client.options.path));
  const cpu = await measureCpu(bots);
  const inRedis = [];
  for (const bot of bots) inRedis.push(await measureRedis(bot, redis.client));
  report(cpu, inRedis);
} finally {
  for (const bot of bots) await bot.close();
  await redis.close();
  await rm(dataDir, { recursive: true, force: true });
}
