/*
 * How long it takes until what a coordinator publishes is served: from the last confirmation to the
 * card of the urgent action, on each of two machines behind one webhook. The program is the real
 * one, over a local Bot API, on a Redis of its own.
 * Run: npm run bench:publish
 */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { readTexts } from '../dist/locales/texts.js';
import { openStage } from './faults/stage.js';

const COORDINATOR = 900;
const MACHINES = 2;
const ROUNDS = 5;
const MS_AT_MOST = 2_000;
const LOOK_EVERY_MS = 20;
const WAIT_MS = 60_000;

const texts = readTexts();
const said = (key, args) => texts.say('en', key, args);
const PUBLISH = said('coordinator-do-publish');
/** Buttons that take what is proposed, and the one at the end. */
const NEXT = [
  said('coordinator-rights-done'),
  said('coordinator-unquotable-no'),
  said('coordinator-unquotable-none'),
  PUBLISH,
];
const SHEET = readFileSync(
  new URL('../test/cases/sheets/en-2022-office-without-name/sheet.txt', import.meta.url),
);

async function until(isTrue, what) {
  const end = performance.now() + WAIT_MS;
  while (!isTrue()) {
    if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
    await sleep(LOOK_EVERY_MS);
  }
}

const shows = (person, label) => () => person.labels().includes(label);

async function tap(person, label) {
  await until(shows(person, label), label);
  person.tapLabel(label);
}

/** Takes what is proposed, whatever is asked, until there is nothing left to ask. */
async function takeProposals(coordinator) {
  const known = () => coordinator.labels().find((label) => NEXT.includes(label));
  for (let label; label !== PUBLISH;) {
    await until(() => known() !== undefined && known() !== label, 'Publish');
    label = known();
    if (label !== PUBLISH) coordinator.tapLabel(label);
  }
}

/** Sends the sheet, takes what is proposed, and confirms all but the last sentence. */
async function toLastSentence(coordinator) {
  coordinator.sendDocument({ fileName: 'sheet.txt', mimeType: 'text/plain', bytes: SHEET });
  await takeProposals(coordinator);
  coordinator.tapLabel(PUBLISH);
  for (const number of ['1 of 3', '2 of 3']) {
    await until(() => coordinator.last()?.text.includes(number), number);
    await tap(coordinator, said('coordinator-gate-yes'));
  }
  await until(() => coordinator.last()?.text.includes('3 of 3'), '3 of 3');
}

/** The short name of what was published, from the link in the answer. */
const slugIn = (person) => /\?start=([a-z0-9-]+)/.exec(person.last()?.text ?? '')?.[1];

/**
 * Milliseconds until the link is answered with the card by each machine: calls go to them by turns.
 */
async function publishOnce(stage, coordinator, round) {
  await toLastSentence(coordinator);
  const start = performance.now();
  coordinator.tapLabel(said('coordinator-gate-yes'));
  await until(() => slugIn(coordinator) !== undefined, 'the link');
  const slug = slugIn(coordinator);
  const answeredMs = performance.now() - start;
  const writer = stage.api.person(2_000 + round, { language_code: 'en' });
  let served = 0;
  while (served < MACHINES) {
    const before = writer.messages().length;
    writer.send(`/start ${slug}`);
    await until(
      () =>
        writer
          .messages()
          .slice(before)
          .some(({ byBot }) => byBot),
      'an answer',
    );
    served = writer.labels().includes(said('card-write')) ? served + 1 : 0;
  }
  return { answeredMs, servedMs: performance.now() - start };
}

const stage = await openStage({
  machines: MACHINES,
  webhook: true,
  environment: { ADMIN_IDS: String(COORDINATOR) },
});
try {
  const coordinator = stage.api.person(COORDINATOR, { language_code: 'en' });
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1)
    times.push(await publishOnce(stage, coordinator, round));
  const worst = Math.max(...times.map(({ servedMs }) => servedMs));
  for (const { answeredMs, servedMs } of times)
    process.stdout.write(
      `answered after ${answeredMs.toFixed(0)} ms   served by ${MACHINES} machines after ${servedMs.toFixed(0)} ms\n`,
    );
  process.stdout.write(`slowest ${worst.toFixed(0)} ms, aim < ${MS_AT_MOST} ms\n`);
  if (worst > MS_AT_MOST) process.exitCode = 1;
} finally {
  await stage.close();
}
