import { mkdtemp, readdir, readlink, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface LeftProcess {
  readonly pid: number;
  /** The folder that it runs in. */
  readonly where: string;
}

/**
 * The processes that run in `folder`: Redis servers of tests. None where the system tells nothing
 * of them (macOS).
 */
async function processesIn(folder: string): Promise<readonly LeftProcess[]> {
  const all = await readdir('/proc').catch((): string[] => []);
  const found = await Promise.all(
    all
      .filter((name) => /^\d+$/.test(name))
      .map(async (pid) => {
        const where = await readlink(`/proc/${pid}/cwd`).catch(() => '');
        return where.startsWith(`${folder}/`) ? [{ pid: Number(pid), where }] : [];
      }),
  );
  return found.flat();
}

/**
 * Vitest runs it around all tests. They get a folder of their own for temporary files; what they
 * leave there, and what still runs there, is removed and makes the run fail.
 */
export async function setup(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'postbag-'));
  process.env['TMPDIR'] = folder;
  return async () => {
    const servers = await processesIn(folder);
    const left = (await readdir(folder)).filter((name) => name.startsWith('postbag-'));
    for (const { pid } of servers) process.kill(pid, 'SIGKILL');
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    if (servers.length + left.length === 0) return;
    process.exitCode = 1;
    process.stderr.write(
      `The tests left ${servers.length} Redis servers and ${left.length} folders behind: ` +
        `${[...servers.map(({ where }) => where), ...left].join(', ')}\n`,
    );
  };
}
