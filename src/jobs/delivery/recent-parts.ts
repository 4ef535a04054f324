import type { PartAddress } from '../../store/waves/part-address.ts';
import type { WaveStore } from '../../store/waves/waves.ts';

/** AOF everysec may forget two seconds; some more for a slow reconnection. */
const REMEMBERED_MS = 10_000;

/** The parts that this machine ended a moment ago: Redis may yet forget them. */
export interface RecentParts {
  readonly remember: (part: PartAddress, slots: readonly number[]) => void;
  /** Tells Redis once more what became of them. */
  readonly retell: () => Promise<void>;
}

export function createRecentParts(waves: Pick<WaveStore, 'record'>): RecentParts {
  let recent: { part: PartAddress; slots: readonly number[]; endedAtMs: number }[] = [];
  return {
    remember(part, slots) {
      const endedAtMs = performance.now();
      const oldestMs = endedAtMs - REMEMBERED_MS;
      recent = [...recent.filter((one) => one.endedAtMs > oldestMs), { part, slots, endedAtMs }];
    },
    async retell() {
      const figures = new Map<string, number>();
      await Promise.all(recent.map(({ part, slots }) => waves.record(part, { slots, figures })));
    },
  };
}
