/** FNV-1a over UTF-16 units: turns the name of a choice into 32 bits. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    bits = Math.imul(bits ^ text.charCodeAt(index), 0x01000193);
  }
  return bits >>> 0;
}

/** The finaliser of MurmurHash3: neighbouring seeds come out unrelated. */
function scramble(bits: number): number {
  let mixed = bits;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** 32 bits that follow from the seed and the 32 bits of a choice. */
function bitsOf(seed: number, choice: number): number {
  const low = seed >>> 0;
  const high = Math.floor(seed / 0x1_0000_0000) >>> 0;
  return scramble(scramble(low ^ choice) + Math.imul(high + 1, 0x9e3779b1));
}

/**
 * A number from 0 to `count - 1` that follows from the seed and the name of the choice alone. Each
 * choice of a letter has a name of its own, so a new wording in one place leaves the others as they
 * were.
 */
export function draw(seed: number, choice: string, count: number): number {
  return Math.floor((bitsOf(seed, hash(choice)) / 0x1_0000_0000) * count);
}

/** The items in an order that follows from the seed and the name of the choice (Fisher–Yates). */
export function shuffle<T>(seed: number, choice: string, items: readonly T[]): readonly T[] {
  const name = hash(choice);
  const left = [...items];
  const drawn: T[] = [];
  while (left.length > 0) {
    // The golden ratio keeps the names of the single draws apart.
    const bits = bitsOf(seed, name ^ Math.imul(left.length, 0x9e3779b1));
    drawn.push(...left.splice(Math.floor((bits / 0x1_0000_0000) * left.length), 1));
  }
  return drawn;
}

/** Names the draws of one letter. */
export interface Draws {
  readonly seed: number;
  /** The name of a draw that is not the same for all recipients of a writer. */
  readonly own: (name: string) => string;
}

/**
 * A seed that follows from who writes to whom, so that the same writer sees the same letter again.
 */
export function seedFrom(...parts: readonly string[]): number {
  return scramble(hash(parts.join('\n')));
}
