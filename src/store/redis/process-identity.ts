import { readFile } from 'node:fs/promises';

/**
 * Of `/proc/<pid>/stat`, counted after the name, which may hold blanks and brackets: when the
 * process began.
 */
const START_FIELD = 19;

/**
 * A process, for as long as it runs: its number, and when it began. A number alone is given again:
 * in a container the bot that was killed and the one that comes after it are often both number 1.
 */
export async function identityOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return `${pid} ${fields[START_FIELD] ?? ''}`;
}

export const ownIdentity = (): Promise<string> => identityOf(process.pid);

/** Whether the process of that identity runs. */
export async function isRunning(identity: string): Promise<boolean> {
  const [pid = '', startedAt = ''] = identity.split(' ');
  if (!/^\d+$/.test(pid) || !isThere(Number(pid))) return false;
  // Where the system does not tell when it began (macOS), its number has to do.
  return startedAt === '' || (await identityOf(Number(pid))) === identity;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, as another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
