import { foldText } from '../layout/fold-text.ts';
import type { Passage } from '../layout/passage.ts';

/** A line of the laid-out text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In small letters without accents. */
  readonly folded: string;
  /** Whether it stands after an empty line, or first. */
  readonly first: boolean;
  /** Whether an empty line follows it, or nothing. */
  readonly last: boolean;
}

/** The lines of a text, without the empty ones. */
export function linesIn({ text }: Passage): readonly Line[] {
  const folded = foldText(text);
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
    text: line,
    folded: folded.slice(index, index + line.length),
    first: index === 0 || text.slice(Math.max(0, index - 2), index) === '\n\n',
    last: /^(?:\n\n|\n*$)/.test(text.slice(index + line.length, index + line.length + 2)),
  }));
}
