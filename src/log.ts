import { pino, type Logger } from 'pino';
import { describeCause, withoutToken } from './bot/telegram/errors.ts';

export type { Logger } from 'pino';

/** Different ones; a library that writes a number into each would fill the log. */
const WARNINGS_AT_MOST = 100;

/**
 * The program's log: JSON lines on stderr, with ids and causes only. Errors are reduced to one line
 * (grammY's carry the message that could not be sent), and bot tokens are cut out of every line,
 * wherever they hide.
 */
export function createLog(level: string): Logger {
  return pino(
    {
      level,
      redact: ['token', '*.token', 'storageKeys', '*.storageKeys', 'secret', '*.secret'],
      serializers: { err: (error: unknown) => ({ cause: describeCause(error) }) },
    },
    { write: (line: string) => void process.stderr.write(withoutToken(line)) },
  );
}

/**
 * What libraries and Node itself write on the console, as lines of our log, each once: BullMQ
 * complains there about the eviction policy of Redis, with every connection anew; Node about
 * listeners, in an outage.
 */
export function takeOverConsole(log: Pick<Logger, 'warn'>): void {
  const said = new Set<string>();
  const warn = (...words: readonly unknown[]): void => {
    const text = words
      .map((word) => (word instanceof Error ? describeCause(word) : String(word)))
      .join(' ');
    if (said.has(text) || said.size >= WARNINGS_AT_MOST) return;
    said.add(text);
    log.warn({ said: text }, 'a library warns');
  };
  Object.assign(console, { warn, error: warn });
  process.removeAllListeners('warning');
  process.on('warning', warn);
}
