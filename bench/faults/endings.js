import { setTimeout as sleep } from 'node:timers/promises';
import { forgetAll, thanksIn } from './people.js';

export const GIVEN_UP_MS = 30_000;
/** Longer than a lease. */
const STANDSTILL_MS = 15_000;
export const between = (least, most) => least + Math.random() * (most - least);

export async function untilShare(walk, share) {
  while (walk.progress.steps < walk.total * share) await sleep(5);
}

/** Waits until those who wait now have been answered; returns how long that took (ms). */
export function watchEffects({ progress }) {
  const waiting = [...progress.waiting];
  const isLeft = () => waiting.some(([id, step]) => progress.waiting.get(id) === step);
  return async () => {
    const fromMs = performance.now();
    const passedMs = () => Math.round(performance.now() - fromMs);
    while (isLeft() && passedMs() < GIVEN_UP_MS) await sleep(10);
    return passedMs();
  };
}

/**
 * Kills a machine and starts another; returns what was under way, how long after the start the last
 * of it had its effect, and for how many letters people were thanked whose mark was not kept.
 */
async function killOne(stage, walk) {
  const [machine] = stage.machines();
  await stage.end(machine, 'SIGKILL');
  const thanked = walk.people.reduce((total, person) => total + thanksIn(person), 0);
  const marksGone = Math.max(0, thanked - (await stage.marks()));
  // Of each chat that was worked on one message was under way, or had arrived and was not noted.
  const allowed = await stage.unfinished();
  const effects = watchEffects(walk);
  await stage.start();
  return { allowed, effectAfterMs: await effects(), marksGone };
}

/** Two kills, one in the middle of the questions and one when letters are handed out. */
async function killTwice(stage, walk) {
  await untilShare(walk, between(0.2, 0.6));
  const first = await killOne(stage, walk);
  await untilShare(walk, between(0.75, 0.9));
  const second = await killOne(stage, walk);
  return {
    allowed: first.allowed + second.allowed,
    effectAfterMs: Math.max(first.effectAfterMs, second.effectAfterMs),
    marksGone: first.marksGone + second.marksGone,
  };
}

export const killed = (answerMs, more = {}) => ({
  stage: { answerMs, ...more },
  play: killTwice,
  aim: '0 lost, 0 missing; twice only what was under way; effects within 5 s',
  shows: ['effectAfterMs', 'marksGone'],
  // Several calls, one after another, may be left of what was under way.
  holds: ({ effectAfterMs, marksGone }) => effectAfterMs <= 5_000 + 3 * answerMs && marksGone === 0,
});

/** Three kills while letters go out and are marked as sent. */
export async function killInTheHandOut(stage, walk) {
  const kills = [];
  for (const share of [0.72, 0.82, 0.92]) {
    await untilShare(walk, share);
    kills.push(await killOne(stage, walk));
  }
  const sum = (field) => kills.reduce((total, kill) => total + kill[field], 0);
  return { allowed: sum('allowed'), marksGone: sum('marksGone') };
}

/** One of two is asked to end, twice, while the other one works on. */
export async function endOneOfTwo(stage, walk) {
  for (const share of [between(0.2, 0.5), between(0.7, 0.9)]) {
    await untilShare(walk, share);
    await stage.end(stage.machines()[0], 'SIGTERM');
    await stage.start();
  }
}

/** One of two gets no time for so long that it loses its lease, and then goes on. */
export async function stopOneOfTwo(stage, walk) {
  await untilShare(walk, between(0.2, 0.8));
  const [{ child }] = stage.machines();
  child.kill('SIGSTOP');
  const allowed = await stage.unfinished();
  await sleep(STANDSTILL_MS);
  child.kill('SIGCONT');
  return { allowed };
}

/** Everybody has all that they left deleted, and the program is killed meanwhile. */
export async function killWhileAllForget(stage, walk) {
  await untilShare(walk, between(0.75, 0.9));
  walk.progress.isAbandoned = true;
  const forgotten = forgetAll(walk.people);
  await forgotten.asked;
  await sleep(between(0, 150));
  await stage.end(stage.machines()[0], 'SIGKILL');
  await stage.start();
  await forgotten.done(GIVEN_UP_MS);
  // Somebody may have been told before the kill, and the update is still to be gone through again.
  const endMs = performance.now() + GIVEN_UP_MS;
  while ((await stage.unfinished()) > 0 && performance.now() < endMs) await sleep(50);
  return { told: forgotten.told(), left: await stage.personalKeys() };
}

/** Whether `client`'s Redis answers that it is loading, before it does anything else. */
async function saysItLoads(client) {
  const other = client.duplicate({ enableReadyCheck: false });
  other.on('error', () => undefined);
  try {
    for (;;) {
      const answer = await other.get('probe').catch(({ message }) => message);
      if (String(answer).startsWith('LOADING')) return true;
      if (!String(answer).includes('closed')) return false;
    }
  } finally {
    other.disconnect();
  }
}

/** Both are killed, and the program comes back before its Redis has read its file. */
export async function startWhileRedisLoads(stage, walk) {
  await untilShare(walk, between(0.4, 0.7));
  await stage.end(stage.machines()[0], 'SIGKILL');
  const allowed = await stage.unfinished();
  await stage.redis.rewriteFile();
  await stage.redis.crash(0);
  const isLoading = saysItLoads(stage.redis.client);
  const effects = watchEffects(walk);
  await stage.start();
  return { allowed, isLoading: await isLoading, effectAfterMs: await effects() };
}
