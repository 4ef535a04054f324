/**
 * A piece of a row: from where to where it reaches, in any unit (points of a page, characters of a
 * line).
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
}

/** What stands at one height, from left to right. */
export interface Row<Piece extends Segment> {
  readonly segments: readonly Piece[];
  /** Whether there is more room above it than lines usually have. */
  readonly gap: boolean;
}

interface Gutter {
  readonly from: number;
  readonly to: number;
}

/**
 * Two pieces at the same heights may be chance (a justified line); three that line up are a column.
 */
const ROWS_OF_A_COLUMN = 2;

/**
 * Rows in the order in which they are read: where several rows leave the same gutter free and what
 * stands right of it lines up, first all that is left of it, then all that is right of it.
 * `tolerance` is how much the beginnings of a column may differ.
 */
export function inReadingOrder<Piece extends Segment>(
  rows: readonly Row<Piece>[],
  tolerance: number,
): readonly Row<Piece>[] {
  const ordered: Row<Piece>[] = [];
  let index = 0;
  while (index < rows.length) {
    const run = columnsFrom(rows, index, tolerance);
    if (run === undefined) {
      const row = rows[index];
      if (row !== undefined) ordered.push(row);
      index += 1;
    } else {
      const band = rows.slice(index, run.end);
      const left = side(band, (piece) => piece.end <= run.gutter.to);
      const right = side(band, (piece) => piece.end > run.gutter.to);
      ordered.push(...left, ...inReadingOrder(right, tolerance));
      index = run.end;
    }
  }
  return ordered;
}

/** One side of a band; the first row of a column always begins something new. */
function side<Piece extends Segment>(
  band: readonly Row<Piece>[],
  belongs: (piece: Piece) => boolean,
): readonly Row<Piece>[] {
  const rows: Row<Piece>[] = [];
  let gap = true;
  for (const row of band) {
    gap ||= row.gap;
    const segments = row.segments.filter(belongs);
    if (segments.length === 0) continue;
    rows.push({ segments, gap });
    gap = false;
  }
  return rows;
}

/** The band of columns that begins at row `first`: its gutter and the index after its last row. */
function columnsFrom<Piece extends Segment>(
  rows: readonly Row<Piece>[],
  first: number,
  tolerance: number,
): { readonly gutter: Gutter; readonly end: number } | undefined {
  const [left, right] = rows[first]?.segments ?? [];
  if (left === undefined || right === undefined) return undefined;
  let gutter: Gutter = { from: left.end, to: right.start };
  let end = first + 1;
  let aligned = 0;
  let twoSided = 0;
  for (let index = first; index < rows.length; index += 1) {
    const row = rows[index];
    const next = row === undefined ? undefined : narrowed(gutter, row.segments);
    if (row === undefined || next === undefined) break;
    const begins = row.segments.find(({ start }) => start >= next.to);
    const isLeftOnly = begins === undefined;
    if (isLeftOnly && row.gap && !continues(rows, index, next)) break;
    gutter = next;
    if (begins !== undefined) {
      end = index + 1;
      if (Math.abs(begins.start - right.start) <= tolerance) aligned += 1;
      if (row.segments.length > 1) twoSided += 1;
    } else if (!row.gap) end = index + 1;
  }
  return aligned > ROWS_OF_A_COLUMN - 1 && twoSided >= ROWS_OF_A_COLUMN
    ? { gutter, end }
    : undefined;
}

/** Whether one of the next rows still has two sides: then a gap is one inside the columns. */
function continues<Piece extends Segment>(
  rows: readonly Row<Piece>[],
  index: number,
  gutter: Gutter,
): boolean {
  const ahead = rows.slice(index, index + 3);
  return ahead.some(
    ({ segments }) => segments.length > 1 && narrowed(gutter, segments) !== undefined,
  );
}

/**
 * What stays free of the gutter beside these pieces; undefined where one of them lies across it.
 */
function narrowed(gutter: Gutter, pieces: readonly Segment[]): Gutter | undefined {
  let { from, to } = gutter;
  for (const { start, end } of pieces) {
    if (end <= (from + to) / 2 || end < to) from = Math.max(from, end);
    else if (start > from) to = Math.min(to, start);
    else return undefined;
  }
  return from < to ? { from, to } : undefined;
}
