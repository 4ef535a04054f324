import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { stopOwnServer } from './redis.ts';

/** Linux gives out ports from 32,768 on. */
const SYSTEMS_LOWEST_PORT = 32_768;
const LOWEST_PORT = 12_000;

const MAIN = fileURLToPath(new URL('../../dist/main.js', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The longest wait for something to happen: machines that run tests may be busy with much else. */
const PATIENCE_MS = 45_000;
/** So long the program may take to end. One that is killed leaves its Redis server behind. */
const ENDING_MS = 12_000;

/** The program as it is run, in a process of its own. Built before (`npm test` does so). */
export interface Program {
  readonly stdout: () => string;
  /** The log, and what is said about a bad configuration. */
  readonly stderr: () => string;
  /** Resolves when `stderr` or `stdout` has a line with `words` in it. */
  readonly hasSaid: (words: string, timeoutMs?: number) => Promise<void>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Resolves with the exit code, null after a `kill -9`. */
  readonly ended: Promise<number | null>;
}

type Environment = Readonly<Record<string, string>>;

/** Starts the program with nothing but `env` set. It ends with the test at the latest. */
export function runProgram(env: Environment): Program {
  const child = spawn(process.execPath, [MAIN], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], PORT: '0', ...env },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said.stderr += chunk.toString()));
  const all = (): string => said.stdout + said.stderr;
  const ended = exitOf(child);
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await Promise.race([ended, sleep(ENDING_MS)]);
    child.kill('SIGKILL');
  });
  return {
    stdout: () => said.stdout,
    stderr: () => said.stderr,
    hasSaid: async (words, timeoutMs = PATIENCE_MS) => {
      await until(
        () => all().includes(words),
        timeoutMs,
        () => `"${words}" in:\n${all()}`,
      );
    },
    kill: (signal) => void child.kill(signal),
    ended,
  };
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  await once(child, 'exit');
  return child.exitCode;
}

/** Looks again until `isSo`; fails with `what` was waited for. */
export async function until(
  isSo: () => boolean | Promise<boolean>,
  timeoutMs = PATIENCE_MS,
  what: () => string = () => 'the condition',
): Promise<void> {
  const untilMs = performance.now() + timeoutMs;
  while (!(await isSo())) {
    if (performance.now() > untilMs) throw new Error(`Waited in vain for ${what()}`);
    await sleep(10);
  }
}

/**
 * A folder that goes with the test, and with it the Redis server that a killed program left in it.
 */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'postbag-test-'));
  onTestFinished(async () => {
    await stopOwnServer(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}

/**
 * A port of this machine that nobody listens on, below those that systems give out by themselves: a
 * test may leave it free for a while, and in between no other program is given it.
 */
export async function freePort(): Promise<number> {
  const server = createServer();
  for (;;) {
    const port = randomInt(LOWEST_PORT, SYSTEMS_LOWEST_PORT);
    server.listen(port, '127.0.0.1');
    const isFree = await once(server, 'listening').then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    await once(server, 'close');
    return port;
  }
}

/** A Redis server that a test may kill and start again, with its data in `folder`. */
export async function startRedisServer(
  folder: string,
  port: number,
  more: readonly string[] = [],
): Promise<ChildProcess> {
  const usual = ['--port', String(port), '--dir', folder, '--appendonly', 'yes', '--save', ''];
  const options = [...usual, ...more];
  const server = spawn('redis-server', options, { stdio: 'ignore' });
  const ended = exitOf(server);
  onTestFinished(async () => {
    server.kill('SIGKILL');
    await ended;
  });
  return server;
}
