import { inReadingOrder } from '../layout/reading-order.ts';
import type { Row, Segment } from '../layout/reading-order.ts';
import { leadsOn, leadsToCopies } from '../layout/leads-on.ts';
import type { PdfItem } from './run-pdf-worker.ts';

/** Text that stands together, in points from the left. */
interface PdfPiece extends Segment {
  readonly text: string;
}

interface PdfLine {
  readonly y: number;
  readonly height: number;
  readonly pieces: readonly PdfPiece[];
}

/** Items whose feet are this much of their height apart stand in one line. */
const SAME_LINE = 0.5;
/**
 * A blank between words is about a quarter of the height; pieces of other columns are further away.
 */
const WORD_GAP = 0.15;
const PIECE_GAP = 1.2;
/** Lines further apart than this much of the usual distance, the median, begin a new paragraph. */
const PARAGRAPH_GAP = 1.35;
/** So many lines show how far apart lines of one paragraph are. */
const LINES_TELLING_AT_LEAST = 12;
/** Lines of one paragraph are seldom further apart than this much of their height. */
const CLOSE = 1.6;
/** This share of lines close together shows it, too. */
const CLOSE_SHARE = 0.2;
/** Beginnings of a column, in points. */
const COLUMN_TOLERANCE = 6;
/** How far a bullet or a label may stand from what belongs to it, in heights. */
const LEAD_GAP = 7;

/** The text of a page: a line each, columns one after another, an empty line between paragraphs. */
export function pageText(items: readonly PdfItem[]): string {
  const lines = linesOf(items);
  // A page of few or of short lines may have more gaps between its paragraphs than lines within
  // them.
  const close = distances(lines, CLOSE);
  const all = distances(lines);
  const isTold = lines.length < LINES_TELLING_AT_LEAST || close.length > all.length * CLOSE_SHARE;
  const usual = median(close.length > 0 && isTold ? close : all);
  const rows: readonly Row<PdfPiece>[] = lines.map((line, index) => {
    const above = lines[index - 1];
    const distance = above === undefined ? 0 : above.y - line.y;
    return { segments: line.pieces, gap: usual > 0 && distance > usual * PARAGRAPH_GAP };
  });
  return inReadingOrder(rows, COLUMN_TOLERANCE)
    .map(({ segments, gap }) => `${gap ? '\n' : ''}${segments.map(({ text }) => text).join(' ')}`)
    .join('\n');
}

function linesOf(items: readonly PdfItem[]): readonly PdfLine[] {
  const lines: { y: number; height: number; items: PdfItem[] }[] = [];
  const visible = items.filter(({ text }) => text.trim() !== '');
  for (const item of visible.toSorted((one, other) => other.y - one.y || one.x - other.x)) {
    const last = lines.at(-1);
    const reach = Math.max(item.height, last?.height ?? 0) * SAME_LINE;
    if (last !== undefined && Math.abs(last.y - item.y) < reach) last.items.push(item);
    else lines.push({ y: item.y, height: item.height, items: [item] });
  }
  return lines.map(({ y, height, items: inLine }) => ({ y, height, pieces: piecesOf(inLine) }));
}

function piecesOf(items: readonly PdfItem[]): readonly PdfPiece[] {
  const pieces: PdfPiece[] = [];
  for (const item of items.toSorted((one, other) => one.x - other.x)) {
    const last = pieces.at(-1);
    const gap = item.x - (last?.end ?? 0);
    const leads =
      last !== undefined && gap < item.height * LEAD_GAP && leadsOn(last.text, item.text);
    const joins = leads || (last !== undefined && gap < item.height * PIECE_GAP);
    if (last === undefined || !joins) pieces.push(pieceOf(item));
    else {
      const blank =
        gap > item.height * WORD_GAP && !/\s$/.test(last.text) && !/^\s/.test(item.text);
      pieces.splice(-1, 1, {
        text: `${last.text}${blank ? ' ' : ''}${item.text}`,
        start: last.start,
        end: Math.max(last.end, item.x + item.width),
      });
    }
  }
  return pieces.map((piece) => ({
    ...piece,
    text: piece.text.trim(),
    leadsToNext: leadsToCopies(piece.text),
  }));
}

function pieceOf({ text, x, width }: PdfItem): PdfPiece {
  return { text, start: x, end: x + width };
}

function distances(lines: readonly PdfLine[], heightsAtMost = Infinity): readonly number[] {
  return lines.slice(1).flatMap((line, index) => {
    const above = lines[index];
    const distance = (above?.y ?? line.y) - line.y;
    return above === undefined || distance > heightsAtMost * line.height ? [] : [distance];
  });
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
