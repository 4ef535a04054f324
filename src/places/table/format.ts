/**
 * The table of towns as it lies in one file: a header in JSON and columns of numbers that are read
 * where they lie, so that opening it costs no parsing and no object for each town.
 */

/** A country, or a first-order region of one: what a name beside a town's can stand for. */
export interface Area {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** GeoNames' code of the region, empty for the whole country, or SOMEWHERE. */
  readonly region: string;
  /** Zones (places in `zones`) that people live in there, the most populous first. */
  readonly zones: readonly number[];
}

/** The region of names of which we know the country only. */
export const SOMEWHERE = '*';

export interface TableHeader {
  /** What the table was made from and by: another key is another table. */
  readonly key: string;
  /** IANA. */
  readonly zones: readonly string[];
  /**
   * For each zone the first one that shows the same time all year round: they are one for every
   * date.
   */
  readonly sameTime: readonly number[];
  readonly areas: readonly Area[];
  /** Folded names of areas -> places in `areas`. */
  readonly areaNames: Readonly<Record<string, readonly number[]>>;
  /** Each column with its length in bytes, in the order of the file. */
  readonly columns: readonly (readonly [ColumnName, number])[];
}

/**
 * Numbers are as the machine keeps them: little-endian wherever Node runs, and written by the
 * machine or image that reads them.
 */
export interface Columns {
  readonly townPopulation: Uint32Array;
  /** Where in `names` each town's begin, and the end. */
  readonly townNames: Uint32Array;
  /** Where in `keys` each key begins, and the end. The keys are sorted by their bytes. */
  readonly keyStart: Uint32Array;
  /** Where in `posts` each key's postings begin, and the end. */
  readonly postStart: Uint32Array;
  readonly posts: Uint32Array;
  readonly townZone: Uint16Array;
  readonly townArea: Uint16Array;
  /** UTF-8, as are the keys. */
  readonly names: Uint8Array;
  readonly keys: Uint8Array;
}

/** The order in which they lie in the file. */
const COLUMN_NAMES = [
  'townPopulation',
  'townNames',
  'keyStart',
  'postStart',
  'posts',
  'townZone',
  'townArea',
  'names',
  'keys',
] as const satisfies readonly (keyof Columns)[];
type ColumnName = (typeof COLUMN_NAMES)[number];

/**
 * Town names stand apart by this, and begin with those of the letter's languages in the order of
 * LANGUAGES.
 */
export const BETWEEN_NAMES = '\n';
/** Stands before a name that was picked among several by its look. */
export const UNSURE_MARK = '?';

/** A posting: the town's number, and in the lowest bit whether this is what it is mainly called. */
export const posting = (town: number, isMain: boolean): number => town * 2 + (isMain ? 1 : 0);

const ALIGNMENT = 4;
const padded = (bytes: number): number => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;

/** Header and columns in one piece. */
export function packTable(
  header: Omit<TableHeader, 'columns'>,
  columns: Columns,
): Uint8Array<ArrayBuffer> {
  const sizes = COLUMN_NAMES.map((name) => [name, columns[name].byteLength] as const);
  const head = new TextEncoder().encode(JSON.stringify({ ...header, columns: sizes }));
  const start = padded(ALIGNMENT + head.byteLength);
  const packed = new Uint8Array(sizes.reduce((total, [, size]) => total + padded(size), start));
  new DataView(packed.buffer).setUint32(0, head.byteLength, true);
  packed.set(head, ALIGNMENT);
  let offset = start;
  for (const [name, size] of sizes) {
    const { buffer, byteOffset } = columns[name];
    packed.set(new Uint8Array(buffer, byteOffset, size), offset);
    offset += padded(size);
  }
  return packed;
}

/** The header and views of the columns: nothing is copied. Throws on what is no table. */
export function unpackTable({ buffer, byteOffset }: Uint8Array): {
  readonly header: TableHeader;
  readonly columns: Columns;
} {
  const headBytes = new DataView(buffer, byteOffset).getUint32(0, true);
  const head = new Uint8Array(buffer, byteOffset + ALIGNMENT, headBytes);
  const header: unknown = JSON.parse(new TextDecoder().decode(head));
  if (!isHeader(header)) throw new Error('This is no table of towns: run npm run build');
  const places = new Map<ColumnName, readonly [start: number, bytes: number]>();
  let offset = byteOffset + padded(ALIGNMENT + headBytes);
  for (const [name, bytes] of header.columns) {
    places.set(name, [offset, bytes]);
    offset += padded(bytes);
  }
  return { header, columns: columnsIn(buffer, places) };
}

/** It was written by packTable: whether in this form is told by the names of its columns. */
function isHeader(value: unknown): value is TableHeader {
  if (typeof value !== 'object' || value === null || !('columns' in value)) return false;
  const { columns } = value;
  return (
    Array.isArray(columns) &&
    columns.length === COLUMN_NAMES.length &&
    COLUMN_NAMES.every((name, at) => Array.isArray(columns[at]) && columns[at][0] === name)
  );
}

function columnsIn(
  buffer: ArrayBufferLike,
  places: ReadonlyMap<ColumnName, readonly [start: number, bytes: number]>,
): Columns {
  const placeOf = (name: ColumnName, elementBytes: number): [number, number] => {
    const [start, bytes] = places.get(name) ?? [0, 0];
    return [start, bytes / elementBytes];
  };
  const words = (name: ColumnName): Uint32Array =>
    new Uint32Array(buffer, ...placeOf(name, Uint32Array.BYTES_PER_ELEMENT));
  const halfWords = (name: ColumnName): Uint16Array =>
    new Uint16Array(buffer, ...placeOf(name, Uint16Array.BYTES_PER_ELEMENT));
  const bytes = (name: ColumnName): Uint8Array => new Uint8Array(buffer, ...placeOf(name, 1));
  return {
    townPopulation: words('townPopulation'),
    townNames: words('townNames'),
    keyStart: words('keyStart'),
    postStart: words('postStart'),
    posts: words('posts'),
    townZone: halfWords('townZone'),
    townArea: halfWords('townArea'),
    names: bytes('names'),
    keys: bytes('keys'),
  };
}
