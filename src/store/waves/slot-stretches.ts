import { PART_SLOTS } from './scripts.ts';

/**
 * First and last of each run of `slots`, within their block: most are neighbours, and a script
 * takes as long to be told of a hundred slots as for its work.
 */
export function stretches(slots: readonly number[]): number[] {
  const ends: number[] = [];
  for (const slot of slots) {
    const place = slot % PART_SLOTS;
    if (ends.length > 0 && ends.at(-1) === place - 1) ends[ends.length - 1] = place;
    else ends.push(place, place);
  }
  return ends;
}

/**
 * Bits that are set as one number; a script could not tell the greatest of more than 53 from its
 * neighbour.
 */
const BITS_AT_ONCE = 32;

/** Arguments of BITFIELD that set every bit of `stretches`. */
export function settingBits(ends: readonly number[]): (string | number)[] {
  const bits: (string | number)[] = [];
  for (let at = 0; at < ends.length; at += 2) {
    const [start = 0, last = 0] = ends.slice(at, at + 2);
    for (let first = start; first <= last; first += BITS_AT_ONCE) {
      const count = Math.min(BITS_AT_ONCE, last - first + 1);
      bits.push('SET', `u${count}`, first, 2 ** count - 1);
    }
  }
  return bits;
}
