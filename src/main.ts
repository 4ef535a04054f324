import { TokenRefused } from './bot/updates/taking/take-updates.ts';
import { readConfig, type Config } from './config.ts';
import { createLog, takeOverConsole, type Logger } from './log.ts';
import { startPostbag, type Postbag } from './postbag.ts';
import { LONGEST_STOP_MS, stopOnSignals } from './composition/signals.ts';
import { WrongStorageKey } from './store/sealed/key-ring.ts';

/** Exit codes: 0 stopped cleanly, by `stopOnSignals`; these two otherwise. */
const FAILED = 1;
const BADLY_CONFIGURED = 2;

/** The program: reads the environment and runs until a signal comes or something fails. */
async function main(): Promise<void> {
  const read = readConfig(process.env);
  if (!read.ok) {
    const problems = read.problems.map((problem) => `  ${problem}\n`).join('');
    process.stderr.write(`Postbag cannot start:\n${problems}`);
    process.exit(BADLY_CONFIGURED);
  }
  const log = createLog(read.config.logLevel);
  takeOverConsole(log);
  // Node would print an error with all that it carries; the log has ids and a cause only.
  process.on('uncaughtException', (error) => void fail(error, log));
  await runUntilItFails(read.config, log);
}

async function runUntilItFails(config: Config, log: Logger): Promise<void> {
  const stopping = new AbortController();
  const starting = startPostbag(config, log, stopping.signal);
  stopOnSignals(async () => {
    stopping.abort();
    await (await starting).stop();
  }, log);
  try {
    const postbag = await starting;
    if (config.bot.kind === 'playground') process.stdout.write(greeting(postbag));
    else log.info({ url: postbag.url }, 'listening');
    await postbag.ended;
  } catch (error) {
    // A start that fails has closed what it opened.
    await fail(error, log, async () => (await starting.catch(() => undefined))?.stop());
  }
}

/**
 * Logs why the program cannot go on, then closes what is open, for as long as a stop may take, and
 * exits.
 */
async function fail(error: unknown, log: Logger, stop?: () => Promise<void>): Promise<never> {
  log.fatal({ err: error }, 'Postbag cannot go on');
  const isSetting = error instanceof TokenRefused || error instanceof WrongStorageKey;
  const exitCode = isSetting ? BADLY_CONFIGURED : FAILED;
  setTimeout(() => process.exit(exitCode), LONGEST_STOP_MS).unref();
  try {
    await stop?.();
  } catch (err) {
    log.error({ err }, 'not stopped in order');
  }
  process.exit(exitCode);
}

/** What a newcomer reads in the terminal after `npm start`. */
function greeting({ url, isKept }: Postbag): string {
  const kept = isKept ? '' : 'No redis-server was found: nothing is kept when this stops.\n';
  return `\n  Postbag’s playground: ${url}\n\nOpen it and chat with the bot. Nothing leaves this machine. Ctrl-C stops it.\n${kept}`;
}

await main();
