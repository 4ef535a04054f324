import { readConfig } from '../../config.ts';
import { openKeyRing, WrongStorageKey } from '../../store/sealed/key-ring.ts';
import { rekey } from '../../store/sealed/rekey.ts';
import { readStorageKeys } from '../../store/sealed/storage-keys.ts';
import type { RekeyCounts } from '../../store/sealed/rekey-counts.ts';
import { logTo, openCommandRedis } from '../command-redis.ts';
import { readOptions } from '../options.ts';
import { EXIT, type Terminal } from '../terminal.ts';

const TELL_EACH = 10_000;

/**
 * `postbag rekey`: puts all that is sealed under the newest of the storage keys, so that the older
 * ones can go. The bot may run meanwhile, with the same keys.
 */
export async function rekeyCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { problems, positionals } = readOptions(args, {});
  const read = readConfig(terminal.env);
  const wrong = [
    ...problems,
    ...positionals.map((word) => `"${word}": rekey takes no arguments`),
    ...(read.ok ? [] : read.problems),
  ];
  for (const problem of wrong) terminal.complain(problem);
  if (!read.ok || wrong.length > 0) return EXIT.badArguments;

  const { config } = read;
  const redis = await openCommandRedis(config, terminal);
  try {
    await redis.client.ping();
    const { seal } = await openKeyRing(
      redis.client,
      await readStorageKeys(config),
      logTo(terminal),
    );
    const counts = await rekey(redis.client, seal, progressTeller(terminal));
    terminal.complain(`${describe(counts)} Done.`);
    if (counts.unreadable === 0) return EXIT.done;
    terminal.complain(
      'What does not open was sealed with a key that STORAGE_KEY does not have: put that one at its end and run this again.',
    );
    return EXIT.failed;
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return error instanceof WrongStorageKey ? EXIT.badArguments : EXIT.failed;
  } finally {
    await redis.close();
  }
}

/** A line for each ten thousand values. */
function progressTeller({ complain }: Terminal): (counts: RekeyCounts) => void {
  let told = 0;
  return (counts) => {
    if (counts.looked < told + TELL_EACH) return;
    told = counts.looked;
    complain(describe(counts));
  };
}

function describe({ looked, resealed, unreadable }: RekeyCounts): string {
  return `${looked} values looked at, ${resealed} sealed anew, ${unreadable} do not open.`;
}
