/*
 * 300 people who write letters at 100 updates a second: how long they wait for an answer, and how
 * much memory the program takes. The real program, on a Redis of its own, before a local Bot API in
 * this process, whose own work is part of what people wait for.
 * Run: npm run bench:load [seconds] [people] [updates a second]
 */
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { STEPS } from './faults/people.js';
import { openStage } from './faults/stage.js';
import { countGiven } from './given.js';

const SECONDS = countGiven(0, 60);
const PEOPLE = countGiven(1, 300);
const RATE = countGiven(2, 100);
const WITHIN_MS = 200;
const MEMORY_MB = 350;
const FIRST_PERSON = 10_000;

const print = (line = '') => process.stdout.write(`${line}\n`);
const at = (sorted, share) => Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
const SHOWN = new Set(['sendMessage', 'editMessageText']);

/** By person: when they acted, as long as nothing was shown to them for it. */
const waiting = new Map();
const waitsMs = [];
const stage = await openStage({
  onCall: ({ method, chatId, atMs }) => {
    const since = waiting.get(chatId);
    if (since === undefined || !SHOWN.has(method)) return;
    waiting.delete(chatId);
    waitsMs.push(atMs - since);
  },
});
const [{ child }] = stage.machines();

/** Who has come to the end gives way to somebody new. */
let newcomers = 0;
const newcomer = () => {
  const id = FIRST_PERSON + newcomers;
  newcomers += 1;
  return { person: stage.api.person(id, { first_name: 'Nora', language_code: 'en' }), step: 0 };
};

function act(seat) {
  const { person } = seat;
  if (seat.step > 0 && !STEPS[seat.step - 1][1](person)) return false;
  if (seat.step === STEPS.length) Object.assign(seat, newcomer());
  waiting.set(seat.person.id, performance.now());
  STEPS[seat.step][0](seat.person);
  seat.step += 1;
  return true;
}

async function peakMemoryMb() {
  const status = await readFile(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}

const before = await peakMemoryMb();
const seats = Array.from({ length: PEOPLE }, newcomer);
let acted = 0;
let late = 0;
const fromMs = performance.now();
for (let turn = 0; turn < SECONDS * RATE; turn += 1) {
  await sleep(Math.max(0, fromMs + (turn * 1_000) / RATE - performance.now()));
  if (act(seats[turn % PEOPLE])) acted += 1;
  else late += 1;
}
const tookSeconds = (performance.now() - fromMs) / 1_000;
await stage.api.waitForIdle({ timeoutMs: 60_000 });
const sorted = waitsMs.toSorted((a, b) => a - b);
const peak = await peakMemoryMb();
await stage.close();

print(
  `${PEOPLE} people, ${Math.round(acted / tookSeconds)} updates a second for ${Math.round(tookSeconds)} s`,
);
print(
  `answered ${sorted.length} of ${acted}; not yet ready for their next step when their turn came: ${late}`,
);
print(
  `waited, ms: median ${at(sorted, 0.5)}, 95 % ${at(sorted, 0.95)}, 99 % ${at(sorted, 0.99)} (aim ${WITHIN_MS})`,
);
print(`memory, MB: ready ${before}, peak ${peak} (aim ${MEMORY_MB})`);
if (at(sorted, 0.99) > WITHIN_MS || peak > MEMORY_MB || sorted.length < acted) process.exitCode = 1;
