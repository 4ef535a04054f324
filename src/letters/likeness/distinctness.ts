import type { Letter } from '../letter.ts';
import { wordsOf } from '../words.ts';

/** Words in a row that are compared: the length that the shingle test of WriteToThem uses. */
const SHINGLE_WORDS = 5;

/** How alike the letters of one set are, over all pairs. Resemblances run from 0 to 1. */
export interface Distinctness {
  readonly letters: number;
  readonly pairs: number;
  readonly median: number;
  readonly percentile95: number;
  /** Pairs whose whole bodies are the same. */
  readonly equalPairs: number;
}

/** Salutation, address block and close are left out: they are the same by intent. */
export function bodyOf(letter: Letter): string {
  return letter.passages
    .filter(({ move }) => move !== 'close')
    .map(({ text }) => text)
    .join(' ');
}

/** The 5-word shingles of a text, each once. */
export function shinglesOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  const found = new Set<string>();
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1)
    found.add(words.slice(start, start + SHINGLE_WORDS).join(' '));
  return found;
}

/** The shingles of a text as numbers from `ids`. */
function shingles(text: string, ids: Map<string, number>): ReadonlySet<number> {
  const found = new Set<number>();
  for (const shingle of shinglesOf(text)) {
    const id = ids.get(shingle) ?? ids.size;
    ids.set(shingle, id);
    found.add(id);
  }
  return found;
}

/**
 * How many shingles each pair has in common: only pairs that share one are looked at, not all
 * pairs.
 */
function sharedShingles(sets: readonly ReadonlySet<number>[]): Uint16Array {
  const shared = new Uint16Array(sets.length * sets.length);
  const lettersWith = new Map<number, number[]>();
  for (const [later, set] of sets.entries()) {
    for (const shingle of set) {
      const earlier = lettersWith.get(shingle) ?? [];
      for (const one of earlier) {
        const pair = one * sets.length + later;
        shared[pair] = (shared[pair] ?? 0) + 1;
      }
      lettersWith.set(shingle, earlier);
      earlier.push(later);
    }
  }
  return shared;
}

/** |A ∩ B| / |A ∪ B| */
function resemblance(oneSize: number, otherSize: number, shared: number): number {
  const union = oneSize + otherSize - shared;
  return union === 0 ? 1 : shared / union;
}

function percentile(sorted: Float64Array, share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Compares all pairs of letters to the same recipient in the same language and tone (Q18). */
export function measureDistinctness(letters: readonly Letter[]): Distinctness {
  const bodies = letters.map(bodyOf);
  const ids = new Map<string, number>();
  const sets = bodies.map((body) => shingles(body, ids));
  const shared = sharedShingles(sets);
  const values = new Float64Array((sets.length * (sets.length - 1)) / 2);
  let pair = 0;
  let equalPairs = 0;
  for (const [index, one] of sets.entries()) {
    for (let next = index + 1; next < sets.length; next += 1) {
      const inCommon = shared[index * sets.length + next] ?? 0;
      values[pair] = resemblance(one.size, sets[next]?.size ?? 0, inCommon);
      if (bodies[index] === bodies[next]) equalPairs += 1;
      pair += 1;
    }
  }
  values.sort();
  return {
    letters: letters.length,
    pairs: pair,
    median: percentile(values, 0.5),
    percentile95: percentile(values, 0.95),
    equalPairs,
  };
}
