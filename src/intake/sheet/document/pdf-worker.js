// Runs in a worker thread of its own, so that a PDF that never ends, or that unpacks to gigabytes,
// can be stopped from outside. Plain JavaScript: Node 20 starts no worker from TypeScript.
import { parentPort } from 'node:worker_threads';

/** @typedef {{ text: string, x: number, y: number, width: number, height: number }} Item */

/** Text with its places, page by page, read by pdf.js. */
async function readByPdfjs(bytes, pagesAtMost) {
  const { getDocumentProxy } = await import('unpdf');
  const pdf = await getDocumentProxy(bytes, { verbosity: 0 });
  try {
    return await pagesOf(pdf, pagesAtMost);
  } finally {
    // The thread goes on to the next PDF.
    await pdf.loadingTask.destroy();
  }
}

async function pagesOf(pdf, pagesAtMost) {
  if (pdf.numPages > pagesAtMost) return { kind: 'items', pageCount: pdf.numPages, pages: [] };
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(
      items.map(({ str, transform, width, height }) => ({
        text: str,
        x: transform[4],
        y: transform[5],
        width,
        height: height || Math.abs(transform[3]),
      })),
    );
  }
  return { kind: 'items', pageCount: pdf.numPages, pages };
}

/** Plain text, page by page, read by PDFium: for what pdf.js cannot open or finds no text in. */
async function readByPdfium(bytes, pagesAtMost) {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  try {
    const document = await library.loadDocument(bytes);
    const pageCount = document.getPageCount();
    const texts = [];
    if (pageCount <= pagesAtMost) for (const page of document.pages()) texts.push(page.getText());
    document.destroy();
    return { kind: 'texts', pageCount, texts };
  } finally {
    library.destroy();
  }
}

async function answer({ bytes, reader, pagesAtMost }) {
  try {
    return await (reader === 'pdfium' ? readByPdfium : readByPdfjs)(bytes, pagesAtMost);
  } catch (error) {
    return { kind: 'failed', encrypted: /password/i.test(`${error?.name} ${error?.message}`) };
  }
}

// Readers complain of a broken PDF on the console, which is that of the program.
Object.assign(console, { log: ignore, info: ignore, warn: ignore, error: ignore });
parentPort.on('message', (order) => {
  void answer(order).then((answered) => parentPort.postMessage(answered, []));
});

function ignore() {}
