/** The characters that a font has glyphs for. */
export type Coverage = (codePoint: number) => boolean;

type Range = readonly [first: number, last: number];

const WINDOWS = 3;
const UNICODE = 0;
/** Characters up to U+FFFF, and all characters: the two forms of table that fonts use today. */
const [BASIC, FULL] = [4, 12];

/**
 * Which characters a TrueType or OpenType font has, read from its `cmap` table. Typst says nothing
 * when one is missing and prints an empty box. Throws where the file is no such font: that is a
 * broken installation.
 */
export function readCoverage(font: Buffer): Coverage {
  const ranges = readRanges(font, tableAt(font, 'cmap')).toSorted(([one], [other]) => one - other);
  return (codePoint) => {
    let [low, high] = [0, ranges.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [first, last] = ranges[middle] ?? [0, -1];
      if (codePoint < first) high = middle - 1;
      else if (codePoint > last) low = middle + 1;
      else return true;
    }
    return false;
  };
}

function tableAt(font: Buffer, tag: string): number {
  const tables = font.readUInt16BE(4);
  for (let index = 0; index < tables; index += 1) {
    const record = 12 + index * 16;
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8);
  }
  throw new Error(`A font without a ${tag} table`);
}

/** The fullest of the font's subtables: format 12 where there is one. */
function readRanges(font: Buffer, cmap: number): Range[] {
  const subtables: { readonly at: number; readonly format: number }[] = [];
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index += 1) {
    const record = cmap + 4 + index * 8;
    const platform = font.readUInt16BE(record);
    const at = cmap + font.readUInt32BE(record + 4);
    const format = font.readUInt16BE(at);
    if (platform === WINDOWS || platform === UNICODE) subtables.push({ at, format });
  }
  const full = subtables.find(({ format }) => format === FULL);
  if (full !== undefined) return fullRanges(font, full.at);
  const basic = subtables.find(({ format }) => format === BASIC);
  if (basic !== undefined) return basicRanges(font, basic.at);
  throw new Error('A font without a table of Unicode characters');
}

function fullRanges(font: Buffer, at: number): Range[] {
  const groups = font.readUInt32BE(at + 12);
  return Array.from({ length: groups }, (_, index) => {
    const group = at + 16 + index * 12;
    return [font.readUInt32BE(group), font.readUInt32BE(group + 4)] as const;
  });
}

/** Segments; single characters within one may still have no glyph. */
function basicRanges(font: Buffer, at: number): Range[] {
  const count = font.readUInt16BE(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + count * 2];
  const [deltas, offsets] = [starts + count * 2, starts + count * 4];
  const ranges: Range[] = [];
  for (let index = 0; index < count; index += 1) {
    const [first, last] = [
      font.readUInt16BE(starts + index * 2),
      font.readUInt16BE(ends + index * 2),
    ];
    const offsetAt = offsets + index * 2;
    const offset = font.readUInt16BE(offsetAt);
    const delta = font.readUInt16BE(deltas + index * 2);
    for (let character = first; character <= last && character < 0xffff; character += 1) {
      const glyph =
        offset === 0
          ? character + delta
          : font.readUInt16BE(offsetAt + offset + (character - first) * 2);
      if ((glyph & 0xffff) !== 0) ranges.push([character, character]);
    }
  }
  return ranges;
}
