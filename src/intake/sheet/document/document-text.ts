import { decodeText } from './decode-text.ts';
import { isPdf } from './pdf-mark.ts';
import { pdfText } from './pdf-text.ts';
import type { DocumentText } from './pdf-text.ts';

/** Sheets have a few hundred kilobytes; with photographs, a few megabytes. */
export const BYTES_AT_MOST = 10 * 1024 * 1024;
/** The longest sheet known has 25,000 characters. */
const CHARACTERS_AT_MOST = 200_000;

/** The text of a file, whatever it is; a reason where it holds none that could be a sheet. */
export async function documentText(bytes: Uint8Array): Promise<DocumentText> {
  if (bytes.length === 0) return { refused: 'empty' };
  if (bytes.length > BYTES_AT_MOST) return { refused: 'too large' };
  if (isPdf(bytes)) return pdfText(bytes);
  if (bytes.length > CHARACTERS_AT_MOST * 4) return { refused: 'too large' };
  const text = decodeText(bytes);
  if (text === undefined) return { refused: 'not a document' };
  if (text.trim() === '') return { refused: 'empty' };
  return text.length > CHARACTERS_AT_MOST ? { refused: 'too large' } : { text };
}
