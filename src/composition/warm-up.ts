import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Updates } from '../bot/updates/taking/take-updates.ts';
import type { Wordings } from '../letters/wordings.ts';
import { guessZone } from '../places/locate.ts';
import { LANGUAGES } from '../urgent-action/language.ts';

/**
 * Reads the table of towns and the wordings now, one thing a turn: else the first writer would wait
 * for them.
 */
export async function warmUp({ ready }: Updates, wordings: Wordings): Promise<void> {
  const isReady = await ready.then(
    () => true,
    () => false,
  );
  if (!isReady) return;
  guessZone('London', 'en');
  for (const language of LANGUAGES) {
    await nextTurn();
    void wordings[language];
  }
}
