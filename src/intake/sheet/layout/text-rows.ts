import { leadsOn, leadsToCopies } from './leads-on.ts';
import { join, slice, trim } from './passage.ts';
import type { Passage } from './passage.ts';
import type { Row, Segment } from './reading-order.ts';

/** A piece of a line, set off by blanks. */
export interface TextPiece extends Segment {
  readonly passage: Passage;
}

const TAB_COLUMNS = 8;

/** How far a bullet or a label may stand from what belongs to it, in characters. */
const LEAD_GAP = 24;

/** The rows of plain text: lines, in pieces wherever three blanks or a tab set something off. */
export function textRows(text: Passage): readonly Row<TextPiece>[] {
  const rows: { segments: readonly TextPiece[]; blanks: number }[] = [];
  let blanks = 0;
  let start = 0;
  for (const line of text.text.split(/\n/)) {
    const pieces = piecesOf(slice(text, start, start + line.length));
    start += line.length + 1;
    if (pieces.length === 0) blanks += 1;
    else {
      rows.push({ segments: pieces, blanks: line.startsWith('\f') ? blanks + 9 : blanks });
      blanks = 0;
    }
  }
  const usual = usualBlanks(rows);
  return rows.map(({ segments, blanks: above }, index) => ({
    segments,
    gap: above > usual || above > (rows[index - 1]?.blanks ?? above) + 0,
  }));
}

/**
 * How many empty lines stand between two lines of one paragraph: one in text that was copied that
 * way.
 */
function usualBlanks(
  rows: readonly { readonly segments: readonly TextPiece[]; readonly blanks: number }[],
): number {
  const doubled = rows.filter(({ blanks }) => blanks > 0).length;
  // A text of short paragraphs has as many: only lines that go on within a sentence tell.
  const goingOn = rows.filter(({ segments }) =>
    /^(?!(?:[ivx]{1,4}|[a-h])[.)])\p{Ll}/u.test(segments[0]?.passage.text ?? ''),
  );
  const parted = goingOn.filter(({ blanks }) => blanks > 0).length;
  return doubled > rows.length * 0.6 && parted > 2 && parted * 2 > goingOn.length ? 1 : 0;
}

function piecesOf(line: Passage): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let column = 0;
  let index = 0;
  for (const match of line.text.matchAll(/(?:\t|\f| {3,}|^ +)+|(?:(?!\t|\f| {3})[^])+/g)) {
    const [found] = match;
    const begin = column;
    for (const sign of found)
      column += sign === '\t' ? TAB_COLUMNS - (column % TAB_COLUMNS) : sign === '\f' ? 0 : 1;
    index = match.index;
    const passage = trim(slice(line, index, index + found.length));
    if (passage.text !== '')
      pieces.push({ passage, start: begin, end: begin + passage.text.length });
  }
  return joinLeaders(pieces).map((piece) => ({
    ...piece,
    leadsToNext: leadsToCopies(piece.passage.text),
  }));
}

function joinLeaders(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const joined: TextPiece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const isNear = before !== undefined && piece.start - before.end < LEAD_GAP;
    if (before !== undefined && isNear && leadsOn(before.passage.text, piece.passage.text)) {
      const passage = join([before.passage, piece.passage], ' ');
      joined.splice(-1, 1, { passage, start: before.start, end: piece.end });
    } else joined.push(piece);
  }
  return joined;
}
