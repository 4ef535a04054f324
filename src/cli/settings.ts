import { clockStartedAt, systemClock } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { readConfig } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** What commands need of the configuration; the rest of it concerns the bot and may be wrong. */
export interface CommandSettings {
  readonly actionsDir: string;
  readonly sectionDir: string;
  readonly clock: Clock;
  /** Where there are any, the command lists them with its own and does nothing. */
  readonly problems: readonly string[];
}

export function readCommandSettings({ env }: Terminal): CommandSettings {
  const { ACTIONS_DIR, CLOCK_START, SECTION_DIR } = env;
  const isRefused = env['NODE_ENV'] === 'production' && Boolean(CLOCK_START);
  const read = readConfig({ ACTIONS_DIR, CLOCK_START, SECTION_DIR });
  const problems = [
    ...(isRefused ? ['CLOCK_START: is for trials and refused in production'] : []),
    ...(read.ok ? [] : read.problems),
  ];
  const startMs = read.ok ? read.config.clockStartMs : undefined;
  return {
    // Known even where the clock is wrong, so that arguments can be checked against what is there.
    actionsDir: read.ok ? read.config.actionsDir : (ACTIONS_DIR ?? 'urgent-actions'),
    sectionDir: read.ok ? read.config.sectionDir : (SECTION_DIR ?? 'section'),
    clock: startMs === undefined ? systemClock : clockStartedAt(startMs),
    problems,
  };
}
