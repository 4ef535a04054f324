import { keys } from '../redis-keys.ts';
import { CHUNKS_PER_PART, PART_SLOTS } from './scripts.ts';

/** Where a part of a wave stands in Redis. `wave` is `<list>:<cohort>:<run>`. */
export interface PartAddress {
  readonly wave: string;
  readonly list: string;
  readonly cohort: number;
  /** First slot and the one after the last; both inside one block of `PART_SLOTS`. */
  readonly from: number;
  readonly to: number;
}

/** The names of Redis keys that a part needs. */
export function namesOf({ wave, list, cohort, from }: PartAddress) {
  const block = Math.floor(from / PART_SLOTS);
  const chunks = Array.from({ length: CHUNKS_PER_PART }, (_, index) =>
    keys.subscriptionChunk(list, cohort, block * CHUNKS_PER_PART + index),
  );
  return {
    done: keys.waveDone(wave, block),
    chunks,
    owner: `owner:${from}`,
    wave: keys.wave(wave),
  };
}
