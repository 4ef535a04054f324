import { chromium } from 'playwright-core';
import { EXECUTABLE, FLAGS } from './browser.ts';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * A sheet's text as a PDF of two pages, as its section laid it out: paragraphs justified, addresses
 * in two columns, the second part on a page of its own.
 */
export async function printed(text: string): Promise<Uint8Array> {
  const body = paragraphsOf(text).map(block).join('');
  const style = 'body{font:9pt/1.3 sans-serif;margin:0}p{margin:0 0 8pt;text-align:justify}';
  const browser = await chromium.launch({ executablePath: EXECUTABLE, args: [...FLAGS] });
  try {
    const page = await browser.newPage();
    await page.setContent(`<meta charset="utf-8"><style>${style}</style>${body}`);
    return await page.pdf({
      format: 'A4',
      margin: { top: '15mm', bottom: '15mm', left: '20mm', right: '20mm' },
    });
  } finally {
    await browser.close();
  }
}

/** Paragraphs begin where more room stands above a line than above the one before it. */
function paragraphsOf(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let [gap, before] = [0, 0];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '') gap += 1;
    else {
      if (gap > before || paragraphs.length === 0) paragraphs.push([line]);
      else paragraphs.at(-1)?.push(line);
      [gap, before] = [0, gap];
    }
  }
  return paragraphs;
}

/**
 * Prose flows; what stands in short lines keeps them; the title's repetition begins the second
 * page.
 */
function block(lines: readonly string[]): string {
  const [first = ''] = lines;
  const addresses =
    first.startsWith('PLEASE SEND APPEALS') ||
    lines.some((line) => line.startsWith('PLEASE SEND APPEALS'));
  if (addresses) return lettersOf(lines);
  const isProse = lines.some((line) => line.length > 70);
  const style = first.startsWith('URGENT ACTION')
    ? ' style="break-before:page;text-align:left"'
    : '';
  return `<p${style}>${lines.map(escaped).join(isProse && style === '' ? ' ' : '<br>')}</p>`;
}

/** What stands above the label for addresses, the label, and the addresses in two columns. */
function lettersOf(lines: readonly string[]): string {
  const label = lines.findIndex((line) => line.startsWith('PLEASE SEND APPEALS'));
  const second = lines.findIndex((line) => line.startsWith('Prosecutor General'));
  const cell = (from: number, to?: number) =>
    `<td style="vertical-align:top;width:50%">${lines.slice(from, to).map(escaped).join('<br>')}</td>`;
  return `<p>${lines.slice(0, label).map(escaped).join('<br>')}</p><p>${escaped(lines[label] ?? '')}</p><table style="width:100%"><tr>${cell(label + 1, second)}${cell(second)}</tr></table>`;
}
