import { foldText } from '../../../src/intake/sheet/layout/fold-text.ts';
import type { SheetRead } from '../../../src/intake/sheet/sheet-reading.ts';

/** Values that name a thing in a way of their own: the words for it stand in the text. */
const SYMBOLIC =
  /^(?:kind|country|deadlineKind|ownLanguage|copies\.diplomats|languages\.\d+|people\.\d+\.gender)$/;
const DATES = /^(?:issued|deadline)$/;

/**
 * Letters and figures only: blanks, line ends, hyphens and bullets come and go while a sheet is
 * read.
 */
function bare(text: string): string {
  return foldText(text.normalize('NFKC')).replace(/[^\p{L}\p{N}@]/gu, '');
}

/**
 * Whether all of `value` stands in `span`: in its order, or, where columns ran side by side, all of
 * its words.
 */
function holds(span: string, value: string): boolean {
  const words = value.split(/\s+/).map(bare);
  return inOrder(span, words) || words.every((word) => hasWord(span, word));
}

/** Page furniture may stand between words. */
function inOrder(span: string, words: readonly string[]): boolean {
  let from = 0;
  for (const word of words) {
    const index = span.indexOf(word, from);
    if (index < 0) return false;
    from = index + word.length;
  }
  return true;
}

/** As a whole, or in two halves that a line's end parted. */
function hasWord(span: string, word: string): boolean {
  if (span.includes(word)) return true;
  return Array.from(word, (_, cut) => cut).some(
    (cut) =>
      cut >= 2 && cut <= word.length - 2 && inOrder(span, [word.slice(0, cut), word.slice(cut)]),
  );
}

function valueAt(read: SheetRead, path: string): unknown {
  let node: unknown = read.reading;
  for (const key of path.split('.'))
    node =
      typeof node === 'object' && node !== null
        ? Object.entries(node).find(([name]) => name === key)?.[1]
        : undefined;
  return node;
}

/** The paths of all values of a tree: strings, and booleans and numbers that say something. */
function pathsOf(node: unknown, path: string): readonly string[] {
  if (node === null || node === undefined || node === false) return [];
  if (typeof node !== 'object') return [path];
  return Object.entries(node).flatMap(([key, child]) =>
    pathsOf(child, path === '' ? key : `${path}.${key}`),
  );
}

/**
 * What is wrong with the places of a reading: values without one, and places that do not hold their
 * value.
 */
export function heldBy(read: SheetRead): readonly string[] {
  const { sources, problems, ...values } = read.reading;
  // A last day in words holds no figure of the day; the problem says that it was worked out.
  const isSpoken = problems.some(({ code }) => code === 'deadline-in-words');
  return pathsOf(values, '').flatMap((path) => {
    const source = sources[path];
    const value = valueAt(read, path);
    if (source === undefined)
      return path === 'kind' && value === 'new'
        ? []
        : path === 'ownLanguage'
          ? []
          : [`${path}: no place`];
    const span = bare(read.text.slice(...source));
    if (SYMBOLIC.test(path)) return span === '' ? [`${path}: an empty place`] : [];
    const text = String(value);
    if (path === 'deadline' && isSpoken) return span === '' ? [`${path}: an empty place`] : [];
    const held = DATES.test(path)
      ? span.includes(String(Number(text.slice(8))))
      : holds(span, text);
    return held ? [] : [`${path}: "${text}" is not in "${read.text.slice(...source)}"`];
  });
}
