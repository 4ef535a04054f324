/*
 * What a PDF costs, and whom: how long one takes when the thread is warm, and how long others wait
 * for their answer while four a second are made, on the thread of their own and, for comparison, in
 * the bot's own. Run: npm run bench:paper
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPaperMaker } from '../dist/paper/paper-maker.js';
import { SHEETS } from '../dist/paper/sheet.js';
import { createTypesetter } from '../dist/paper/typesetter.js';
import { letter } from './paper/letter.js';

const WARM = 40;
const MEASURED = 200;
const PDFS_A_SECOND = 4;
/** Turn by turn, so that what else the machine does falls on all alike. */
const ROUNDS = 6;
const ROUND_MS = 4_000;
const SLOWER_AT_MOST = 2;
const PDF_MS_AT_MOST = 30;

const print = (line = '') => process.stdout.write(`${line}\n`);
const share = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
const ms = (value) => `${value.toFixed(2)} ms`.padStart(12);
/** No two alike, as no two writers' are: what Typst remembers of the last one helps little. */
let number = 0;
const nextJob = () => ({ sheet: SHEETS.din, items: [{ letter: letter((number += 1)) }] });

async function timeEach(make) {
  const times = [];
  for (let turn = 0; turn < WARM + MEASURED; turn += 1) {
    const job = nextJob();
    const startedAtMs = performance.now();
    const { kind, pdf } = await make(job);
    if (kind !== 'made') throw new Error(kind);
    if (turn >= WARM) times.push({ ms: performance.now() - startedAtMs, bytes: pdf.length });
  }
  return times;
}

async function makeFor(durationMs, make) {
  const endMs = performance.now() + durationMs;
  const making = [];
  while (performance.now() < endMs) {
    making.push(make(nextJob()));
    await sleep(1_000 / PDFS_A_SECOND);
  }
  await Promise.all(making);
}

async function waits(asker, url, meanwhile) {
  asker.send({ url, durationMs: ROUND_MS });
  const [[answers]] = await Promise.all([once(asker, 'message'), meanwhile]);
  return answers;
}

const maker = createPaperMaker();
const typesetter = createTypesetter();
const ways = [
  { name: 'nothing', make: undefined, answers: [] },
  { name: 'on a thread of their own', make: maker.make, answers: [] },
  { name: 'in the bot’s thread', make: async (job) => typesetter.typeset(job), answers: [] },
];

const pdfs = await timeEach(maker.make);
const times = pdfs.map((pdf) => pdf.ms);
const largest = Math.max(...pdfs.map(({ bytes }) => bytes));
print(
  `one PDF, warm, through the thread${ms(share(times, 0.5))} median${ms(share(times, 0.99))} p99`,
);
print(`largest file ${(largest / 1000).toFixed(1)} kB`);

const work = JSON.stringify({ text: letter(0) });
const server = createServer((_request, response) => {
  // A step of the bot: some parsing and writing.
  for (let turn = 0; turn < 20; turn += 1) JSON.stringify(JSON.parse(work));
  response.end('ok');
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const url = `http://127.0.0.1:${server.address().port}/`;
const asker = fork(new URL('paper/asker.js', import.meta.url));
await timeEach(ways[2].make);
await waits(asker, url);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const way of ways) {
    const meanwhile = way.make && makeFor(ROUND_MS - 200, way.make);
    way.answers.push(...(await waits(asker, url, meanwhile)));
  }
}
asker.disconnect();
server.close();
await maker.close();

print();
print(
  `others wait while ${PDFS_A_SECOND} PDFs a second are made`.padEnd(46) +
    '      median         p99    to idle',
);
const idle = share(ways[0].answers, 0.99);
for (const { name, answers } of ways) {
  const slower = share(answers, 0.99) / idle;
  print(
    name.padEnd(46) +
      ms(share(answers, 0.5)) +
      ms(share(answers, 0.99)) +
      slower.toFixed(2).padStart(11),
  );
}
const missed =
  share(times, 0.5) > PDF_MS_AT_MOST || share(ways[1].answers, 0.99) > SLOWER_AT_MOST * idle;
if (missed) process.exitCode = 1;
