import type { Redis } from 'ioredis';
import { keys } from '../redis-keys.ts';

/** How far waves have come. */
export interface WaveProgress {
  /** Messages that Telegram took. */
  readonly sent: number;
  /** Whether every wave was planned, and nothing of any is open. */
  readonly isThrough: boolean;
}

export type ReadWaveProgress = (waves: readonly string[]) => Promise<WaveProgress>;

/** Adds up what has become of several waves. */
export function createReadWaveProgress(client: Redis): ReadWaveProgress {
  return async (waves) => {
    if (waves.length === 0) return { sent: 0, isThrough: true };
    const figures = await Promise.all(
      waves.map((wave) => client.hmget(keys.wave(wave), 'sent', 'planned')),
    );
    const open = await client.hmget(keys.openWaves(), ...waves);
    return {
      sent: figures.reduce((sum, [sent]) => sum + Number(sent ?? 0), 0),
      isThrough:
        figures.every(([, planned]) => planned !== null) && open.every((json) => json === null),
    };
  };
}
