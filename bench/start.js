/*
 * From the command of `npm start` to the printed address, with a Redis of its own, and the CPU that
 * it takes. With the folder of another checkout, built, both start by turns: only the ratio says
 * something on a machine that others use.
 * Run: npm run bench:start [starts] [folder of another checkout]
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { countGiven } from './given.js';
import { median } from './median.js';

const STARTS = countGiven(0, 8);
const OTHER = process.argv[3];
/** The kernel counts CPU in hundredths of a second. */
const MS_A_TICK = 10;

const print = (line) => process.stdout.write(`${line}\n`);

function checkout(name, folder) {
  const { scripts } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, folder, args: scripts.start.split(' ').slice(1), wallMs: [], cpuMs: [] };
}

/** CPU of a process so far, in milliseconds: fields 14 and 15 of its line (proc(5)). */
function cpuOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
}

/** Resolves when the program has printed where it is. */
async function untilAddress(program) {
  let said = '';
  for await (const chunk of program.stdout) {
    said += chunk;
    if (/http:\/\//u.test(said)) return;
  }
  throw new Error('The program ended without an address.');
}

async function start({ folder, args, wallMs, cpuMs }) {
  const data = mkdtempSync(join(tmpdir(), 'postbag-start-'));
  const beganAtMs = performance.now();
  const program = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: data, TMPDIR: data, DATA_DIR: data, PORT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  await untilAddress(program);
  wallMs.push(performance.now() - beganAtMs);
  cpuMs.push(cpuOf(program.pid));
  program.kill('SIGTERM');
  await once(program, 'exit');
  rmSync(data, { recursive: true, force: true });
}

function least(values) {
  return Math.min(...values);
}

const HERE = fileURLToPath(new URL('..', import.meta.url));
const checkouts = [checkout('this one', HERE)];
if (OTHER !== undefined) checkouts.push(checkout('the other', OTHER));
for (let turn = 0; turn < STARTS; turn += 1) for (const one of checkouts) await start(one);

print('               wall, least   median   CPU, least   median   (ms)');
for (const { name, wallMs, cpuMs } of checkouts) {
  const figures = [least(wallMs), median(wallMs), least(cpuMs), median(cpuMs)];
  const [first, ...rest] = figures.map((figure) => figure.toFixed(0));
  print(
    `${name.padEnd(14)}${first.padStart(12)}${rest.map((one, index) => one.padStart([9, 13, 9][index])).join('')}`,
  );
}
