import { pino, type Logger } from 'pino';
import { describeCause, withoutToken } from './bot/telegram/errors.ts';

export type { Logger } from 'pino';

/**
 * The program's log: JSON lines on stderr, with ids and causes only. Errors are reduced to one line (grammY's
 * carry the message that could not be sent), and bot tokens are cut out of every line, wherever they hide.
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
