import { PDFiumLibrary } from '@hyzyla/pdfium';
import { getDocumentProxy } from 'unpdf';

const POINTS_PER_MM = 72 / 25.4;
/** Pixels of the picture for each millimetre: 254 dots an inch. */
const PIXELS_PER_MM = 10;
const MARKS = /[\u2066-\u2069\u200e\u200f]/gu;

/** The words of each page as a reader copies them, in one line with single blanks. */
export async function pagesOf(pdf: Uint8Array): Promise<string[]> {
  const document = await getDocumentProxy(pdf.slice());
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : ''));
    pages.push(oneLine(text.join('')));
  }
  return pages;
}

/**
 * Where each word of the first page begins, in millimetres from the left edge; of words that come
 * twice, the last.
 */
export async function wordPlaces(pdf: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const document = await getDocumentProxy(pdf.slice());
  const { items } = await (await document.getPage(1)).getTextContent();
  const places = new Map<string, number>();
  for (const item of items) {
    if (!('str' in item)) continue;
    const [left, width] = [Number(item.transform[4]), item.width];
    for (const { 0: word, index } of item.str.matchAll(/[^\s,.]+/gu)) {
      places.set(word, (left + (width * index) / item.str.length) / POINTS_PER_MM);
    }
  }
  return places;
}

export function oneLine(text: string): string {
  return text.replaceAll(MARKS, '').replaceAll(/\s+/gu, ' ').trim();
}

/** What the file says about itself, to readers and in its XMP packet, which is never compressed. */
export async function metadataOf(pdf: Uint8Array): Promise<string> {
  const { info } = await (await getDocumentProxy(pdf.slice())).getMetadata();
  const [packet = ''] = /<\?xpacket[^]*<\?xpacket/u.exec(Buffer.from(pdf).toString('latin1')) ?? [];
  return `${JSON.stringify(info)} ${packet}`;
}

/** A rectangle in millimetres from the left and top edge of the sheet. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The smallest rectangle around all ink within `area`, or undefined: it is blank. */
  readonly inkIn: (area: Box) => Box | undefined;
}

/** Draws a page as a printer would, by another program's eyes than the one that set it. */
export async function drawPage(pdf: Uint8Array, page = 0): Promise<Picture> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(pdf.slice());
  try {
    const scale = PIXELS_PER_MM / POINTS_PER_MM;
    const { data, width, height } = await document
      .getPage(page)
      .render({ scale, render: 'bitmap' });
    const isInk = (x: number, y: number): boolean => (data[(y * width + x) * 4] ?? 255) < 160;
    const size = { width: width / PIXELS_PER_MM, height: height / PIXELS_PER_MM };
    return { ...size, inkIn: (area) => inkBox(isInk, area) };
  } finally {
    document.destroy();
    library.destroy();
  }
}

function inPixels(mm: number): number {
  return Math.round(mm * PIXELS_PER_MM);
}

function inMm(pixel: number): number {
  return pixel / PIXELS_PER_MM;
}

function inkBox(isInk: (x: number, y: number) => boolean, area: Box): Box | undefined {
  let [left, top, right, bottom] = [Infinity, Infinity, -1, -1];
  for (let y = inPixels(area.top); y < inPixels(area.bottom); y += 1) {
    for (let x = inPixels(area.left); x < inPixels(area.right); x += 1) {
      if (!isInk(x, y)) continue;
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  if (right < 0) return undefined;
  return { left: inMm(left), top: inMm(top), right: inMm(right + 1), bottom: inMm(bottom + 1) };
}
