import type { Bot, Context } from 'grammy';
import { onTestFinished } from 'vitest';
import type { IdleOptions } from '../../src/playground/bot-api/watching/idle.ts';

/**
 * For `waitForIdle` where updates are confirmed when they are handled and not before: with all of
 * them confirmed and no call under way nothing more will come, so neither silence nor time has to
 * be judged.
 */
export const WHEN_HANDLED: IdleOptions = { quietMs: 0, graceMs: 0, timeoutMs: 50_000 };

/**
 * Lets a bot poll until the test ends, one update after the other, each confirmed when it is
 * handled.
 */
export async function startBot<C extends Context>(bot: Bot<C>): Promise<void> {
  await bot.init();
  const polling = bot.start();
  onTestFinished(async () => {
    await bot.stop();
    await polling;
  });
}
