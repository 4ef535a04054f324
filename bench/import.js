/*
 * What importing one sheet costs: a text, and a PDF of two pages, each read from bytes to the
 * finished draft; how long others wait meanwhile, as the bot reads (on a thread) and without; and
 * what `postbag import` costs from its start to its end, in time of the processor.
 * Run: npm run bench:import
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { draftAction } from '../dist/intake/draft/draft-action.js';
import { createSheetReader } from '../dist/intake/sheet-reader.js';
import { readSheet } from '../dist/intake/sheet/read-sheet.js';
import { median } from './median.js';

const ROUNDS = 20;
const SHEETS = [
  { what: 'text', file: 'en-2015-private-use-bullets/sheet.txt', msAtMost: 100 },
  { what: 'PDF of two pages', file: 'pdf-en-2014-two-columns/sheet.pdf', msAtMost: 500 },
];

async function readAndDraft(bytes) {
  const read = await readSheet(bytes);
  if ('refused' in read) throw new Error(read.refused);
  return draftAction(read);
}

/** Milliseconds of one import after another, the first with all that has to be compiled. */
async function timesOf(bytes) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await readAndDraft(bytes);
    times.push(performance.now() - start);
  }
  return times;
}

/** For how many milliseconds at most nothing else was done while `work` went on. */
async function longestWait(work) {
  let [longest, last] = [0, performance.now()];
  const look = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  const timer = setInterval(look, 1);
  await work();
  look();
  clearInterval(timer);
  return longest;
}

const firstSheet = readFileSync(
  new URL('../test/cases/sheets/en-2015-private-use-bullets/sheet.txt', import.meta.url),
);
const reader = createSheetReader();
const beside = await longestWait(() => reader.read(firstSheet));
await reader.close();
const without = await longestWait(() => readAndDraft(firstSheet));
process.stdout.write(
  `others wait while the first is read: ${beside.toFixed(0)} ms beside the thread, ${without.toFixed(0)} ms without it\n`,
);

const COMMANDS = 5;
const AT_EXIT =
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process._rawDebug(`cpu ${user + system}`); })';

/** Milliseconds of the processor that the whole command takes: the median of a few. */
function cpuOfCommand(file) {
  const sheet = fileURLToPath(new URL(`../test/cases/sheets/${file}`, import.meta.url));
  const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
  const times = Array.from({ length: COMMANDS }, () => {
    const told = spawnSync(
      process.execPath,
      ['--import', `data:text/javascript,${encodeURIComponent(AT_EXIT)}`, cli, 'import', sheet],
      { encoding: 'utf8' },
    );
    return Number(/^cpu (\d+)$/mu.exec(told.stderr)?.[1]) / 1000;
  });
  return median(times);
}

let isMissed = false;
for (const { what, file, msAtMost } of SHEETS) {
  const bytes = readFileSync(new URL(`../test/cases/sheets/${file}`, import.meta.url));
  const [first = 0, ...rest] = await timesOf(bytes);
  const usual = median(rest);
  isMissed ||= usual > msAtMost;
  process.stdout.write(
    `${what.padEnd(18)} first ${first.toFixed(0).padStart(4)} ms   median ${usual.toFixed(1).padStart(6)} ms   aim < ${msAtMost} ms   the command ${cpuOfCommand(file).toFixed(0)} ms of the processor\n`,
  );
}
if (isMissed) process.exitCode = 1;
