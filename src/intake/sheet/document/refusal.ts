/** Why a document cannot be read, each with what to do about it. */
const REFUSALS = {
  empty: 'The file is empty.',
  'too large':
    'The file is too large for a sheet of a few pages. Send the sheet alone, without pictures, or paste its text.',
  'too many pages':
    'The document has too many pages for one urgent action. Send the pages of one sheet.',
  'not a document':
    'This is neither a PDF nor a text. Save the sheet as a PDF, or copy its text into a message or a .txt file.',
  encrypted:
    'The PDF is protected by a password. Open it, print it into a new PDF, or select all (Ctrl+A), copy, and paste the text.',
  broken:
    'The PDF is broken and cannot be opened. Download it again, or open it, select all (Ctrl+A), copy, and paste the text.',
  scanned:
    'The PDF holds pictures of pages and no text. Open it on a phone or computer that recognises text in pictures (select the text, copy it), and paste the text.',
  'too slow':
    'The PDF takes too much time or memory to be read. Open it, select all (Ctrl+A), copy, and paste the text.',
  'not finished':
    'The sheet could not be read to its end. Try once more with nothing but the text of the sheet: title, story, requests, addresses.',
  'not an urgent action':
    'This does not look like an urgent action: neither requests nor addresses with the usual headings were found.',
} as const;

export type Refusal = keyof typeof REFUSALS;

/** The reason in words, with a way on. */
export function refusalMessage(refusal: Refusal): string {
  return REFUSALS[refusal];
}
