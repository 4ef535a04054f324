/**
 * A piece of the sheet's text after cleaning, with the place of each of its characters in the text
 * as read. Whatever is cut, joined or mended on the way to a value, the value can still say where
 * it came from.
 */
export interface Passage {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the text as read. */
  readonly at: readonly number[];
}

/** Start and end (exclusive) in the text as read. */
export type Span = readonly [number, number];

export const EMPTY: Passage = { text: '', at: [] };

export function passageOf(text: string): Passage {
  return { text, at: Array.from({ length: text.length }, (_, index) => index) };
}

export function slice(passage: Passage, start: number, end = passage.text.length): Passage {
  return { text: passage.text.slice(start, end), at: passage.at.slice(start, end) };
}

/** One after another; `between` has no place of its own and takes that of what stands before it. */
export function join(passages: readonly Passage[], between: string): Passage {
  const parts = passages.filter(({ text }) => text !== '');
  const text = parts.map((part) => part.text).join(between);
  const at: number[] = [];
  for (const [index, part] of parts.entries()) {
    if (index > 0) for (const _ of between) at.push(at.at(-1) ?? 0);
    for (const offset of part.at) at.push(offset);
  }
  return { text, at };
}

/**
 * What `pattern` (global) matches, replaced; the new characters take the places of the old ones.
 */
export function replace(
  passage: Passage,
  pattern: RegExp,
  replacement: string | ((match: RegExpExecArray) => string),
): Passage {
  const texts: string[] = [];
  const at: number[] = [];
  let done = 0;
  for (const match of passage.text.matchAll(pattern)) {
    const end = match.index + match[0].length;
    const put = typeof replacement === 'string' ? replacement : replacement(match);
    texts.push(passage.text.slice(done, match.index), put);
    for (let index = done; index < match.index; index += 1) at.push(passage.at[index] ?? 0);
    for (let index = 0; index < put.length; index += 1)
      at.push(passage.at[Math.min(match.index + index, end - 1)] ?? 0);
    done = end;
  }
  if (done === 0) return passage;
  for (let index = done; index < passage.at.length; index += 1) at.push(passage.at[index] ?? 0);
  return { text: texts.join('') + passage.text.slice(done), at };
}

export function trim(passage: Passage): Passage {
  const start = passage.text.length - passage.text.trimStart().length;
  return slice(passage, start, Math.max(start, passage.text.trimEnd().length));
}

/** The pieces between the matches of `separator` (global), trimmed, without empty ones. */
export function split(passage: Passage, separator: RegExp): readonly Passage[] {
  const pieces: Passage[] = [];
  let start = 0;
  for (const match of passage.text.matchAll(separator)) {
    pieces.push(slice(passage, start, match.index));
    start = match.index + match[0].length;
  }
  pieces.push(slice(passage, start));
  return pieces.map(trim).filter(({ text }) => text !== '');
}

/** The first match of `pattern`, or of its first group where it has one that took part. */
export function find(passage: Passage, pattern: RegExp): Passage | undefined {
  const match = pattern.exec(passage.text);
  if (match === null) return undefined;
  const inner = match[1] ?? match[0];
  const start = match.index + match[0].indexOf(inner);
  return slice(passage, start, start + inner.length);
}

/** All matches of `pattern` (global). */
export function findAll(passage: Passage, pattern: RegExp): readonly Passage[] {
  return [...passage.text.matchAll(pattern)].map((match) =>
    slice(passage, match.index, match.index + match[0].length),
  );
}

export function linesOf(passage: Passage): readonly Passage[] {
  return split(passage, /\n+/g);
}

export function paragraphsOf(passage: Passage): readonly Passage[] {
  return split(passage, /\n{2,}/g);
}

/** The passage as running text: its lines one blank apart. */
export function flow(passage: Passage): Passage {
  return trim(replace(passage, /\s+/g, ' '));
}

/** From the first to the last character of the passage, wherever they stand in the text as read. */
export function spanOf(passage: Passage): Span {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  for (const offset of passage.at) {
    if (offset < first) first = offset;
    if (offset > last) last = offset;
  }
  return last < 0 ? [0, 0] : [first, last + 1];
}
