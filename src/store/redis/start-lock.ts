import { open, readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 20;
/** A lock whose process has just written no id yet is waited for this long, then taken to be stale. */
const NAMELESS_POLLS = 50;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function tryLock(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    await file.writeFile(String(process.pid));
    await file.close();
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}

async function holder(path: string): Promise<number | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '');
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/**
 * Runs `work` while no other process holds the file `path`. Two Redis servers on one folder would
 * ruin each other's append-only file. The lock of a process that was killed is taken over.
 */
export async function withStartLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  let namelessPolls = 0;
  while (!(await tryLock(path))) {
    const pid = await holder(path);
    namelessPolls = pid === undefined ? namelessPolls + 1 : 0;
    const stale = pid === undefined ? namelessPolls > NAMELESS_POLLS : !isRunning(pid);
    if (stale) await rm(path, { force: true });
    else await pause(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
