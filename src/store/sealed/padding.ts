/**
 * Sizes (bytes) that sealed records have. What seals hide is the content; their length is plain,
 * and would tell how long a name is, or which questions were answered with more words.
 */
export const RECORD_SIZES = [1_024, 4_096, 16_384, 65_536] as const;

/** Of drafts, which hold three lines that somebody typed: all of them fit into the first. */
export const DRAFT_SIZES = [4_096, 16_384, 65_536] as const;

/**
 * `text` in UTF-8 with spaces at its end, so that it has one of `sizes`. Beyond the last, a
 * multiple of that.
 */
export function padTo(sizes: readonly number[], text: string): Buffer {
  const bytes = Buffer.byteLength(text);
  const step = sizes.at(-1) ?? 1;
  const size = sizes.find((one) => one >= bytes) ?? Math.ceil(bytes / step) * step;
  const padded = Buffer.alloc(size, ' ');
  padded.write(text);
  return padded;
}
