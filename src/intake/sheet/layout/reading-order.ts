/**
 * A piece of a row: from where to where it reaches, in any unit (points of a page, characters of a
 * line).
 */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Whether it only leads on to what stands at the head of the next column: "And copies to:". */
  readonly leadsToNext?: boolean;
}

/** What stands at one height, from left to right. */
export interface Row<Piece extends Segment> {
  readonly segments: readonly Piece[];
  /** Whether there is more room above it than lines usually have. */
  readonly gap: boolean;
}

/** An address has an office or a name, a street, and a town. */
const ROWS_OF_AN_ADDRESS = 3;

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
    if (row === undefined || next === undefined || partsColumns(row, rows[index + 1])) break;
    const begins = row.segments.find(({ start }) => start >= next.to);
    const isLeftOnly = begins === undefined;
    const rest = isLeftOnly && row.gap ? restOfColumn(rows, index, next) : 0;
    if (isLeftOnly && row.gap && rest === 0 && !continues(rows, index, next)) break;
    gutter = next;
    if (rest > 0) end = Math.max(end, index + rest);
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

/** A line of its own between two rows of a table: what stands below it are other columns. */
function partsColumns<Piece extends Segment>(
  { segments, gap }: Row<Piece>,
  below: Row<Piece> | undefined,
): boolean {
  const [only, second] = segments;
  const isLead = second === undefined && only?.leadsToNext === true;
  return isLead && gap && (below?.segments.length ?? 0) > 1;
}

/**
 * How many rows the left column goes on below the end of a shorter right one: an address, and what
 * leads to the next column. A line or two may as well be a heading, or text below the columns.
 */
function restOfColumn<Piece extends Segment>(
  rows: readonly Row<Piece>[],
  index: number,
  gutter: Gutter,
): number {
  const paragraph = paragraphFrom(rows, index);
  const lead = paragraph.findIndex(({ segments }) => segments[0]?.leadsToNext === true);
  const isMore = lead >= 0 || paragraph.length >= ROWS_OF_AN_ADDRESS;
  if (!isMore || !standsLeft(paragraph, gutter)) return 0;
  // What it leads to may stand below it: then the right column ended before, and is none of it.
  const next = paragraphFrom(rows, index + paragraph.length);
  const isAddressBelow = next.length >= ROWS_OF_AN_ADDRESS && standsLeft(next, gutter);
  const leadsBelow = lead >= 0 && (lead + 1 < paragraph.length || isAddressBelow);
  return leadsBelow ? 0 : paragraph.length;
}

function standsLeft<Piece extends Segment>(rows: readonly Row<Piece>[], { to }: Gutter): boolean {
  return rows.every(
    ({ segments: [only, second] }) => second === undefined && (only?.end ?? to) < to,
  );
}

function paragraphFrom<Piece extends Segment>(
  rows: readonly Row<Piece>[],
  index: number,
): readonly Row<Piece>[] {
  const below = rows.slice(index);
  const end = below.findIndex(({ gap }, at) => gap && at > 0);
  return below.slice(0, end < 0 ? undefined : end);
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
