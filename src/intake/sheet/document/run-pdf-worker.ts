import { createJobThread } from '../../../job-thread.ts';
import { PDF_MS_AT_MOST } from './pdf-mark.ts';

/** A piece of text on a page: points from its left and lower edges. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a reader found. */
type PdfReading =
  | {
      readonly kind: 'items';
      readonly pageCount: number;
      readonly pages: readonly (readonly PdfItem[])[];
    }
  | { readonly kind: 'texts'; readonly pageCount: number; readonly texts: readonly string[] }
  | { readonly kind: 'failed'; readonly encrypted: boolean };

export type PdfAnswer = PdfReading | { readonly kind: 'stopped' };

/** More than any sheet needs; pdf.js itself takes about 60 MB. */
const GROWTH_MEGABYTES_AT_MOST = 300;
const HEAP_MEGABYTES_AT_MOST = 256;
/** Sheets come several at a time or days apart; a waiting thread holds some 60 MB. */
const IDLE_MS = 60_000;
export const PAGES_AT_MOST = 30;

interface PdfJob {
  readonly bytes: Uint8Array;
  readonly reader: 'pdfjs' | 'pdfium';
  readonly pagesAtMost: number;
}

const { run } = createJobThread<PdfJob, PdfReading>({
  // Plain JavaScript that is not compiled: it stays where the sources are.
  thread: new URL('../../../../src/intake/sheet/document/pdf-worker.js', import.meta.url),
  timeoutMs: () => PDF_MS_AT_MOST,
  idleMs: IDLE_MS,
  memoryMegabytesAtMost: HEAP_MEGABYTES_AT_MOST,
  growthMegabytesAtMost: GROWTH_MEGABYTES_AT_MOST,
});

/**
 * Reads a PDF in a thread of its own, which is stopped when it takes too long or too much memory.
 */
export async function runPdfWorker(
  bytes: Uint8Array,
  reader: PdfJob['reader'],
): Promise<PdfAnswer> {
  const answer = await run({ bytes, reader, pagesAtMost: PAGES_AT_MOST });
  switch (answer.kind) {
    case 'failed':
      return { kind: 'failed', encrypted: 'encrypted' in answer && answer.encrypted };
    case 'slow':
    case 'large':
    case 'busy':
    case 'closed':
      return { kind: 'stopped' };
    default:
      return answer;
  }
}
