import { problemIn, type Problem } from './problem.ts';

/** What a program writes where it lost a letter. */
const LOST_LETTER = '\u{FFFD}';
/**
 * UTF-8 that was read as a Western encoding and saved again: "Ã©" for é, "Ð°" for а, "â€™" for ’.
 */
const SAVED_TWICE = /[ÃÂÐÑ][\u0080-\u00BF]|â€/u;

/** The text of a file, or undefined where it cannot be read, and what is wrong with its letters. */
export interface Decoded {
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/**
 * The text that `content` holds, its letters composed (NFC): "é" typed as e and accent would be
 * another letter to every rule and search. What is not UTF-8 is an error on the first line where it
 * shows (faults.md 31).
 */
export function decodeText(file: string, content: string | Uint8Array): Decoded {
  const text = typeof content === 'string' ? content : new TextDecoder('utf-8').decode(content);
  const broken = typeof content === 'string' ? undefined : firstBrokenLine(content);
  if (broken !== undefined) {
    const where = { severity: 'error', file, line: broken } as const;
    return { text: undefined, problems: [problemIn(where, [], 'not-utf8')] };
  }
  return { text: text.normalize('NFC'), problems: damagedLetters(file, text) };
}

function damagedLetters(file: string, text: string): readonly Problem[] {
  const lines = text.split('\n');
  const lost = lines.findIndex((line) => line.includes(LOST_LETTER));
  const twice = lines.findIndex((line) => SAVED_TWICE.test(line));
  return [
    ...(lost < 0
      ? []
      : [problemIn({ severity: 'error', file, line: lost + 1 }, [], 'letter-lost')]),
    ...(twice < 0
      ? []
      : [problemIn({ severity: 'warning', file, line: twice + 1 }, [], 'letters-doubled')]),
  ];
}

/**
 * The line, counted from 1, on which `bytes` first are no UTF-8. No letter of UTF-8 holds the byte
 * of a line break.
 */
function firstBrokenLine(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (!isUtf8(bytes.subarray(start, end < 0 ? bytes.length : end))) return line;
    start = end < 0 ? bytes.length : end + 1;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
