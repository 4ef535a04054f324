/*
 * What has to be known of a PDF before one is read: without the readers, which nobody loads for it.
 */

/** A PDF may have something else before its mark, but not much. */
const MARK_WITHIN_BYTES = 1_024;

/** Whether the bytes begin as a PDF does. */
export function isPdf(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, MARK_WITHIN_BYTES));
  return /%PDF-\d/.test(start);
}

/**
 * A sheet of two pages takes a quarter of a second; a machine busy with much else, fifty times
 * that.
 */
export const PDF_MS_AT_MOST = 30_000;
