import { TokenRefused } from './bot/updates/take-updates.ts';
import { readConfig, type Config } from './config.ts';
import { createLog, takeOverConsole, type Logger } from './log.ts';
import { startPostbag, type Postbag } from './postbag.ts';
import { stopOnSignals } from './signals.ts';
import { WrongStorageKey } from './store/key-ring.ts';

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
  process.on('uncaughtException', (error) => fail(error, log));
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
    fail(error, log);
  }
}

function fail(error: unknown, log: Logger): never {
  log.fatal({ err: error }, 'Postbag cannot go on');
  const isSetting = error instanceof TokenRefused || error instanceof WrongStorageKey;
  process.exit(isSetting ? BADLY_CONFIGURED : FAILED);
}

/** What a newcomer reads in the terminal after `npm start`. */
function greeting({ url, isKept }: Postbag): string {
  const kept = isKept ? '' : 'No redis-server was found: nothing is kept when this stops.\n';
  return `\n  Postbag’s playground: ${url}\n\nOpen it and chat with the bot. Nothing leaves this machine. Ctrl-C stops it.\n${kept}`;
}

await main();
