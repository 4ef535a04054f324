import { tidyText } from './decode-text.ts';
import { pageText } from './pdf-rows.ts';
import type { Refusal } from './refusal.ts';
import { PAGES_AT_MOST, runPdfWorker } from './run-pdf-worker.ts';

export type DocumentText = { readonly text: string } | { readonly refused: Refusal };

/** A page of a sheet has a thousand characters and more; a scan has none, or a stray few. */
const CHARACTERS_AT_LEAST = 80;

/** The text of a PDF by the places of its pieces; by PDFium where pdf.js finds none. */
export async function pdfText(bytes: Uint8Array): Promise<DocumentText> {
  const read = await runPdfWorker(bytes, 'pdfjs');
  if (read.kind === 'stopped') return { refused: 'too slow' };
  if (read.kind === 'failed' && read.encrypted) return { refused: 'encrypted' };
  if (read.kind === 'items') {
    if (read.pageCount > PAGES_AT_MOST) return { refused: 'too many pages' };
    const text = joinPages(read.pages.map(pageText));
    if (hasText(text)) return { text };
  }
  return byPdfium(bytes, read.kind === 'failed');
}

async function byPdfium(bytes: Uint8Array, isBroken: boolean): Promise<DocumentText> {
  const read = await runPdfWorker(bytes, 'pdfium');
  if (read.kind === 'stopped') return { refused: 'too slow' };
  if (read.kind !== 'texts') return { refused: isBroken ? 'broken' : 'scanned' };
  if (read.pageCount > PAGES_AT_MOST) return { refused: 'too many pages' };
  const text = joinPages(read.texts);
  return hasText(text) ? { text } : { refused: 'scanned' };
}

/** Pages are parted by a form feed, as in text copied from a word processor. */
function joinPages(pages: readonly string[]): string {
  return tidyText(pages.join('\n\f'));
}

function hasText(text: string): boolean {
  return text.replace(/\s/g, '').length >= CHARACTERS_AT_LEAST;
}
