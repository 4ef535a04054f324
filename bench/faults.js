/*
 * Everything that can go wrong between somebody's tap and its effect, counted against the real
 * program: inputs that were lost, letters that are missing or came twice, messages that came twice,
 * and what may have: what was under way at a kill.
 * Run: npm run bench:faults [runs] [people] [scenario ...]
 */
import { loadavg } from 'node:os';
import { isNotice, startPeople } from './faults/people.js';
import { SCENARIOS } from './faults/scenarios.js';
import { openStage } from './faults/stage.js';
import { countGiven, namesGiven } from './given.js';

const RUNS = countGiven(0, 10);
/** An even number: every second person walks the longer way. */
const PEOPLE = countGiven(1, 20);
const NAMES = Object.keys(SCENARIOS);
const WANTED = namesGiven(
  2,
  NAMES,
  NAMES.filter((name) => !SCENARIOS[name].isLong),
);
const PAUSE_MS = 200;

const print = (line = '') => process.stdout.write(`${line}\n`);
const join = (values) => values.join(' ');

/**
 * Messages that came more than once: a walk where nothing goes wrong has none. Notices are counted
 * by themselves.
 */
function repeatsIn(calls) {
  const seen = new Map();
  for (const { method, chatId, params, reply } of calls) {
    if (method !== 'sendMessage' || !reply.ok || isNotice(params.text)) continue;
    const message = `${chatId} ${params.text}`;
    seen.set(message, (seen.get(message) ?? 0) + 1);
  }
  return [...seen.values()].reduce((total, times) => total + times - 1, 0);
}

async function play(scenario) {
  // What others do on the machine: times mean little where it has more to do than cores.
  const load = loadavg()[0].toFixed(1);
  const stage = await openStage(scenario.stage);
  try {
    const walk = startPeople(stage.api, PEOPLE, PAUSE_MS, scenario.lostAfterMs);
    const { allowed = 0, ...facts } = (await scenario.play(stage, walk)) ?? {};
    const result = await walk.result();
    const whole = { ...result, ...facts, people: PEOPLE, total: walk.total, load };
    // Where letters are cut short there is nothing to compare with.
    if (scenario.isCutShort)
      return { ...whole, lost: 0, missing: 0, doubled: 0, allowed, wrongMarks: 0 };
    const doubled = repeatsIn(stage.api.calls());
    const wrongMarks = Math.abs((await stage.marks()) - 2 * PEOPLE);
    return { ...whole, doubled, allowed, wrongMarks, slowestMs: walk.progress.slowestMs };
  } finally {
    await stage.close();
  }
}

print(`${RUNS} runs each, ${PEOPLE} people`);
for (const name of WANTED) {
  const scenario = SCENARIOS[name];
  const results = [];
  for (let run = 0; run < RUNS; run += 1) results.push(await play(scenario));
  const all = (field) => results.map((result) => result[field]);
  const sum = (field) => all(field).reduce((total, value) => total + value, 0);
  const isKept =
    sum('lost') + sum('missing') + sum('failed') + sum('wrongMarks') === 0 &&
    results.every(({ doubled, allowed }) => doubled <= allowed) &&
    results.every((result) => scenario.holds?.(result) ?? true);
  print();
  print(`${name}: ${isKept ? 'kept' : 'NOT KEPT'}   (aim: ${scenario.aim})`);
  print(
    `  inputs lost ${sum('lost')} of ${sum('total')}, letters missing ${sum('missing')}, doubled ${sum('doubledLetters')}, marks wrong ${sum('wrongMarks')}`,
  );
  print(
    `  messages twice / under way at the fault: ${join(results.map((r) => `${r.doubled}/${r.allowed}`))}`,
  );
  print(
    `  notices ${join(all('notices'))}, most for one person ${Math.max(...all('mostNotices'))}`,
  );
  print(`  load of the machine before each run: ${join(all('load'))}`);
  for (const field of scenario.shows ?? []) print(`  ${field}: ${join(all(field))}`);
  if (!isKept) process.exitCode = 1;
}
