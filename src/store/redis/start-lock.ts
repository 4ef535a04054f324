import { randomBytes } from 'node:crypto';
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { isRunning, ownIdentity } from './process-identity.ts';

const POLL_MS = 20;
const FREE = 'free';
const FILE = /^(\d+)\.lock$/;

/**
 * Runs `work` while no other process does so in `folder`. Two Redis servers on one folder would
 * ruin each other's append-only file.
 *
 * The lock is a row of numbered files, of which the highest counts: it says who holds the lock, or
 * that it is free. Whoever finds it free, or its holder dead, makes the next one, which only one
 * can. The highest is never removed. With one file, which the next one removes where its holder is
 * dead, two who had both found that out removed each other's: two servers in 35 of 60 tries.
 */
export async function withStartLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  let number = await tryToTake(folder);
  while (number === undefined) {
    await pause(POLL_MS);
    number = await tryToTake(folder);
  }
  try {
    return await work();
  } finally {
    await give(folder, number);
  }
}

const pathOf = (folder: string, number: number): string => join(folder, `${number}.lock`);

async function numbersIn(folder: string): Promise<number[]> {
  const names = await readdir(folder);
  return names.flatMap((name) => FILE.exec(name)?.[1] ?? []).map(Number);
}

/** The number under which the lock is ours now; undefined: somebody else has it. */
async function tryToTake(folder: string): Promise<number | undefined> {
  const highest = Math.max(0, ...(await numbersIn(folder)));
  if (highest > 0 && (await isHeld(pathOf(folder, highest)))) return undefined;
  const ours = highest + 1;
  if (!(await makeOnce(folder, ours))) return undefined;
  // A number that was removed long ago can be made again by whoever has looked before: the highest
  // still counts.
  const all = await numbersIn(folder);
  if (all.some((other) => other > ours)) {
    await rm(pathOf(folder, ours), { force: true });
    return undefined;
  }
  const lower = all.filter((other) => other < ours);
  await Promise.all(lower.map((other) => rm(pathOf(folder, other), { force: true })));
  return ours;
}

async function isHeld(path: string): Promise<boolean> {
  const holder = await readFile(path, 'utf8').catch(() => undefined);
  // Gone: a higher one has taken its place.
  if (holder === undefined) return true;
  return holder !== FREE && isRunning(holder);
}

/** Makes the file with our name in it, whole or not at all; false where it is there. */
async function makeOnce(folder: string, number: number): Promise<boolean> {
  const draft = await writeDraft(folder, await ownIdentity());
  try {
    await link(draft, pathOf(folder, number));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}

async function give(folder: string, number: number): Promise<void> {
  await rename(await writeDraft(folder, FREE), pathOf(folder, number));
}

async function writeDraft(folder: string, text: string): Promise<string> {
  const draft = join(folder, `${randomBytes(8).toString('hex')}.draft`);
  await writeFile(draft, text, { mode: 0o600 });
  return draft;
}
