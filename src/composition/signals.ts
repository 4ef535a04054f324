import type { Logger } from '../log.ts';

/** Docker and systemd kill after ten seconds; a stop that hangs ends itself before that. */
export const LONGEST_STOP_MS = 9_500;

/**
 * Ends the program on SIGTERM and SIGINT: `stop`, then exit code 0. The second signal ends it at
 * once, as does a stop that hangs.
 */
export function stopOnSignals(stop: () => Promise<void>, log: Logger): void {
  let isStopping = false;
  const onSignal = (signal: NodeJS.Signals): void => {
    if (isStopping) process.exit(1);
    isStopping = true;
    log.info({ signal }, 'stopping');
    setTimeout(() => process.exit(1), LONGEST_STOP_MS).unref();
    void stopAndExit(stop, log);
  };
  process.on('SIGTERM', onSignal);
  process.on('SIGINT', onSignal);
}

async function stopAndExit(stop: () => Promise<void>, log: Logger): Promise<void> {
  try {
    await stop();
  } catch (error) {
    log.error({ err: error }, 'not stopped in order');
    process.exit(1);
  }
  process.exit(0);
}

/**
 * Calls `readAgain` on SIGHUP, the signal by which daemons are told to read their files anew.
 * Returns what ends that.
 */
export function readAgainOnSignal(
  readAgain: () => Promise<void>,
  log: Logger,
): () => Promise<void> {
  const onSignal = (): void => {
    readAgain().catch((error: unknown) => log.error({ err: error }, 'not read again'));
  };
  process.on('SIGHUP', onSignal);
  return async () => void process.off('SIGHUP', onSignal);
}
