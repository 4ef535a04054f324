/** Chance with a seed: the same seed spoils the same sheet in the same way. */
export interface Chance {
  /** A whole number from 0 up to, but not, `below`. */
  readonly number: (below: number) => number;
}

export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return {
    number: (below) => {
      // Mulberry32
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
    },
  };
}

type Spoil = (lines: string[], chance: Chance) => void;

/** What happens to sheets on their way: pages, copying and people do all of this. */
const SPOILS: readonly Spoil[] = [
  (lines, chance) => void lines.splice(chance.number(lines.length), 1 + chance.number(4)),
  (lines, chance) => {
    const index = chance.number(lines.length);
    lines.splice(index, 0, lines[index] ?? '');
  },
  (lines, chance) => {
    const index = chance.number(lines.length);
    lines.splice(index, 2, `${lines[index] ?? ''} ${lines[index + 1] ?? ''}`);
  },
  (lines, chance) => {
    const index = chance.number(lines.length);
    const line = lines[index] ?? '';
    const cut = chance.number(line.length + 1);
    lines.splice(index, 1, line.slice(0, cut), line.slice(cut));
  },
  (lines, chance) => {
    const [one, other] = [chance.number(lines.length), chance.number(lines.length)];
    const moved = lines[one] ?? '';
    lines[one] = lines[other] ?? '';
    lines[other] = moved;
  },
  (lines, chance) => void lines.splice(chance.number(lines.length + 1)),
  (lines) => void lines.splice(0, lines.length, ...lines.flatMap((line) => [line, ''])),
  (lines) => void lines.splice(0, lines.length, ...lines.filter((line) => line.trim() !== '')),
  (lines, chance) => {
    const index = chance.number(lines.length);
    const line = lines[index] ?? '';
    lines[index] = chance.number(2) === 0 ? line.toUpperCase() : line.toLowerCase();
  },
  (lines, chance) => {
    const index = chance.number(lines.length);
    const line = lines[index] ?? '';
    const at = chance.number(line.length + 1);
    const sign =
      ['\u00AD', '\uF0B7', '?', '\t', '   ', '@', '\f', ':', '(', '\uFFFD', '1', '/', '•'][
        chance.number(13)
      ] ?? '';
    lines[index] = line.slice(0, at) + sign + line.slice(at);
  },
];

/** The sheet with up to a dozen things done to it. */
export function spoiled(text: string, chance: Chance): string {
  const lines = text.split('\n');
  for (let count = 1 + chance.number(12); count > 0; count -= 1)
    SPOILS[chance.number(SPOILS.length)]?.(lines, chance);
  return lines.join('\n');
}

/** The text in bytes of one encoding or another, now and then cut in the middle of a letter. */
export function encoded(text: string, chance: Chance): Uint8Array {
  const bytes = [
    () => Buffer.from(text, 'utf8'),
    () => Buffer.from(`\uFEFF${text}`, 'utf8'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
    () => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    () => Buffer.from(text, 'latin1'),
    () => Buffer.from(text.replaceAll('\n', '\r\n'), 'utf8'),
    () => Buffer.from(text.replaceAll('\n', '\r'), 'utf8'),
    () => Buffer.from(Buffer.from(text, 'utf8').toString('latin1'), 'utf8'),
  ][chance.number(8)]?.();
  const whole = bytes ?? Buffer.from(text, 'utf8');
  return chance.number(5) === 0 ? whole.subarray(0, chance.number(whole.length + 1)) : whole;
}
