import { clockStartedAt, systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { readConfig } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** What commands need of the configuration; the rest of it concerns the bot and may be wrong. */
export interface CommandSettings {
  readonly actionsDir: string;
  readonly clock: Clock;
}

export function readCommandSettings({
  env,
}: Terminal):
  | { readonly ok: true; readonly settings: CommandSettings }
  | { readonly ok: false; readonly problems: readonly string[] } {
  if (env['NODE_ENV'] === 'production' && env['CLOCK_START']) {
    return { ok: false, problems: ['CLOCK_START: is for trials and refused in production'] };
  }
  const read = readConfig({ ACTIONS_DIR: env['ACTIONS_DIR'], CLOCK_START: env['CLOCK_START'] });
  if (!read.ok) return read;
  const { actionsDir, clockStartMs } = read.config;
  return {
    ok: true,
    settings: {
      actionsDir,
      clock: clockStartMs === undefined ? systemClock : clockStartedAt(clockStartMs),
    },
  };
}
