/*
 * What importing one sheet costs: a text, and a PDF of two pages, each read from bytes to the finished draft.
 * With --to-do: how much a person still has to type for each sheet of test/cases/sheets until it can be published in
 * its language. What has a proposal, or is chosen from a list (the urgent action that an update follows), is a tap.
 * Run: npm run bench:import [-- --to-do]
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { draftAction } from '../dist/intake/draft/draft-action.js';
import { readSheet } from '../dist/intake/sheet/read-sheet.js';

const ROUNDS = 20;
const SHEETS = [
  { what: 'text', file: 'en-2015-private-use-bullets/sheet.txt', msAtMost: 100 },
  { what: 'PDF of two pages', file: 'pdf-en-2014-two-columns/sheet.pdf', msAtMost: 500 },
];

/** Milliseconds of one import after another, the first with all that has to be compiled. */
async function timesOf(bytes) {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    const read = await readSheet(bytes);
    if ('refused' in read) throw new Error(read.refused);
    draftAction(read);
    times.push(performance.now() - start);
  }
  return times;
}

const FOLDER = new URL('../test/cases/sheets/', import.meta.url);
const CHOSEN = ['follows'];

/** Prints a line for each sheet, and how many need nothing, up to three answers, or more. */
async function countToDo() {
  const counts = { nothing: 0, 'up to three': 0, more: 0 };
  for (const name of readdirSync(FOLDER).toSorted()) {
    const pdf = new URL(`${name}/sheet.pdf`, FOLDER);
    const read = await readSheet(
      readFileSync(existsSync(pdf) ? pdf : new URL(`${name}/sheet.txt`, FOLDER)),
    );
    if ('refused' in read) throw new Error(`${name}: ${read.refused}`);
    const { toDo } = draftAction(read);
    const missing = toDo.filter(({ urgency }) => urgency === 'missing');
    const typed = missing.filter(
      ({ code, proposal }) => proposal === undefined && !CHOSEN.includes(code),
    );
    // The texts of a whole language are many answers.
    const isMuch = typed.length > 3 || typed.some(({ code }) => code === 'texts');
    counts[isMuch ? 'more' : typed.length > 0 ? 'up to three' : 'nothing'] += 1;
    process.stdout.write(
      `${name.padEnd(34)} typed ${typed.length}   taps ${missing.length - typed.length}   to look at ${toDo.length - missing.length}   ${typed.map(({ code }) => code).join(', ')}\n`,
    );
  }
  process.stdout.write(`${JSON.stringify(counts)}\n`);
}

if (process.argv.includes('--to-do')) {
  await countToDo();
  process.exit(0);
}

let isMissed = false;
for (const { what, file, msAtMost } of SHEETS) {
  const bytes = readFileSync(new URL(`../test/cases/sheets/${file}`, import.meta.url));
  const [first = 0, ...rest] = await timesOf(bytes);
  const median = rest.toSorted((one, other) => one - other)[Math.floor(rest.length / 2)] ?? 0;
  isMissed ||= median > msAtMost;
  process.stdout.write(
    `${what.padEnd(18)} first ${first.toFixed(0).padStart(4)} ms   median ${median.toFixed(1).padStart(6)} ms   aim < ${msAtMost} ms\n`,
  );
}
if (isMissed) process.exitCode = 1;
