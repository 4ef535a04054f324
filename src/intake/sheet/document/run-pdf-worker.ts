import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { PDF_MS_AT_MOST } from './pdf-mark.ts';

/** A piece of text on a page: points from its left and lower edges. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type PdfAnswer =
  | {
      readonly kind: 'items';
      readonly pageCount: number;
      readonly pages: readonly (readonly PdfItem[])[];
    }
  | { readonly kind: 'texts'; readonly pageCount: number; readonly texts: readonly string[] }
  | { readonly kind: 'failed'; readonly encrypted: boolean }
  | { readonly kind: 'stopped' };

/** More than any sheet needs; pdf.js itself takes about 60 MB. */
const MEMORY_BYTES_AT_MOST = 300 * 1024 * 1024;
const HEAP_MEGABYTES_AT_MOST = 256;
const LOOK_EVERY_MS = 25;
export const PAGES_AT_MOST = 30;

const item = z.object({
  text: z.string(),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
const answer = z.union([
  z.object({ ok: z.literal(false), name: z.string(), message: z.string() }),
  z.object({ ok: z.literal(true), pageCount: z.number(), pages: z.array(z.array(item)) }),
  z.object({ ok: z.literal(true), pageCount: z.number(), texts: z.array(z.string()) }),
]);

// The worker is plain JavaScript and is not compiled: it stays where the sources are.
const WORKER = new URL('../../../../src/intake/sheet/document/pdf-worker.js', import.meta.url);

/**
 * Threads that have read a PDF to its end and wait for the next: loading pdf.js takes longer than
 * reading a sheet.
 */
const waiting: Worker[] = [];
const WAITING_AT_MOST = 1;
/** Sheets come several at a time or days apart; a waiting thread holds some 60 MB. */
const WAIT_MS = 60_000;

/**
 * Reads a PDF in a thread of its own, which is stopped when it takes too long or too much memory.
 */
export function runPdfWorker(bytes: Uint8Array, reader: 'pdfjs' | 'pdfium'): Promise<PdfAnswer> {
  const before = process.memoryUsage().rss;
  const worker = waiting.pop() ?? startWorker();
  worker.removeAllListeners();
  worker.ref();
  return new Promise((resolve) => {
    const finish = (result: PdfAnswer) => {
      clearInterval(look);
      clearTimeout(limit);
      worker.removeAllListeners();
      worker.on('error', () => {});
      const isSound = result.kind === 'items' || result.kind === 'texts';
      if (isSound && waiting.length < WAITING_AT_MOST) {
        keep(worker);
        resolve(result);
      } else void worker.terminate().then(() => resolve(result));
    };
    const look = setInterval(() => {
      if (process.memoryUsage().rss - before > MEMORY_BYTES_AT_MOST) finish({ kind: 'stopped' });
    }, LOOK_EVERY_MS);
    const limit = setTimeout(() => finish({ kind: 'stopped' }), PDF_MS_AT_MOST);
    worker.once('message', (message: unknown) => finish(answerOf(message)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      finish(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? { kind: 'stopped' }
          : { kind: 'failed', encrypted: false },
      ),
    );
    worker.postMessage({ bytes, reader, pagesAtMost: PAGES_AT_MOST }, []);
  });
}

function startWorker(): Worker {
  return new Worker(WORKER, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MEGABYTES_AT_MOST },
    stdout: true,
    stderr: true,
  });
}

/** The thread waits, without keeping the program from ending, and is let go when nothing comes. */
function keep(worker: Worker): void {
  worker.unref();
  waiting.push(worker);
  const letGo = setTimeout(() => {
    const index = waiting.indexOf(worker);
    if (index < 0) return;
    waiting.splice(index, 1);
    void worker.terminate();
  }, WAIT_MS);
  letGo.unref();
}

function answerOf(message: unknown): PdfAnswer {
  const parsed = answer.safeParse(message);
  if (!parsed.success) return { kind: 'failed', encrypted: false };
  if (!parsed.data.ok)
    return {
      kind: 'failed',
      encrypted: /password/i.test(`${parsed.data.name} ${parsed.data.message}`),
    };
  if ('pages' in parsed.data) return { kind: 'items', ...parsed.data };
  return { kind: 'texts', ...parsed.data };
}
