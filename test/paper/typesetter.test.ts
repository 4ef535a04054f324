import { describe, expect, it } from 'vitest';
import type { PaperItem, PaperLetter } from '../../src/paper/paper-letter.ts';
import { SHEETS, type Layout } from '../../src/paper/sheet.ts';
import { createTypesetter } from '../../src/paper/typesetter.ts';
import { LANGUAGES } from '../../src/urgent-action/language.ts';
import { LETTERS } from './letters.ts';
import { drawPage, metadataOf, oneLine, pagesOf, wordPlaces } from './read-pdf.ts';

const LAYOUTS: readonly Layout[] = ['din', 'uk', 'swiss', 'french', 'us'];
const KILOBYTE = 1_000;
const typesetter = createTypesetter();

function pdfOf(items: readonly PaperItem[], layout: Layout = 'din'): Uint8Array {
  const result = typesetter.typeset({ sheet: SHEETS[layout], items });
  if (result.kind !== 'made') throw new Error(`Not made: ${result.characters.join()}`);
  return result.pdf;
}

const letterPdf = (letter: PaperLetter, layout?: Layout): Uint8Array => pdfOf([{ letter }], layout);

/** Everything a letter says, in the order in which it is read. */
function wordsOf(letter: PaperLetter): string {
  const { subjectLabel = '', copyLine = '' } = letter;
  return oneLine(
    [
      letter.letterhead,
      ...letter.addressLines,
      subjectLabel,
      letter.subject,
      copyLine,
      letter.salutation,
      ...letter.paragraphs,
      letter.close,
      letter.signature,
    ].join(' '),
  );
}

const SCRIPTS = [
  ['Arabic', 'محمد بن علي حمدي'],
  ['Hebrew', 'שלמה כהן לוי'],
  ['Georgian', 'ნინო ბერიძე'],
  ['Chinese', '王小明'],
  ['Vietnamese and Kikuyu', 'Nguyễn Thị Ngũgĩ'],
  ['Greek', 'Ελένη Ψαρρά'],
  ['Armenian', 'Արմեն Հակոբյան'],
] as const;

describe.each(LANGUAGES)('a letter in %s', (language) => {
  const letter = LETTERS[language];

  it.each(LAYOUTS)('says what the letter says, on %s', async (layout) => {
    expect(await pagesOf(letterPdf(letter, layout))).toEqual([wordsOf(letter)]);
  });

  it('is under 80 kB', () => {
    for (const layout of LAYOUTS) {
      expect(letterPdf(letter, layout).length).toBeLessThan(80 * KILOBYTE);
    }
  });

  it.each(SCRIPTS)('names somebody in %s letters', async (_script, name) => {
    const pdf = letterPdf({ ...letter, subject: `${name}, 12`, signature: name });
    const [page = ''] = await pagesOf(pdf);
    // A reader may give the words of a line from right to left in either order, but each one whole.
    for (const word of name.split(' ')) expect(page.split(word)).toHaveLength(3);
    expect(pdf.length).toBeLessThan(80 * KILOBYTE);
  });
});

describe('text from right to left', () => {
  const [arabic, hebrew] = ['محمد بن علي حمدي', 'שלמה כהן לוי'];

  it.each([arabic, hebrew])('keeps the number after %s on its side', async (name) => {
    const letter = { ...LETTERS.en, paragraphs: [`A ${name} 12 of B`] };
    const places = await wordPlaces(letterPdf(letter));
    const [first = '', ...others] = name.split(' ');
    const x = (word: string): number => places.get(word) ?? Number.NaN;
    for (const other of others) expect(x(first)).toBeGreaterThan(x(other));
    expect(x('A')).toBeLessThan(x(others.at(-1) ?? ''));
    expect(x('12')).toBeGreaterThan(x(first));
  });

  it('does not turn a telephone number round', async () => {
    const letter = { ...LETTERS.en, addressLines: ['تلفن +98 21 6674 2290'] };
    const places = await wordPlaces(letterPdf(letter));
    const order = ['+98', '21', '6674', '2290', 'تلفن'];
    const along = order.toSorted((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
    expect(along).toEqual(order);
  });
});

describe.each(LAYOUTS)('the window of %s', (layout) => {
  const { window, width, height } = SHEETS[layout];
  const area = {
    left: window.left,
    top: window.top,
    right: window.left + window.width,
    bottom: window.top + window.height,
  };

  it.each(LANGUAGES)('shows the whole address of a letter in %s', async (language) => {
    const letter = LETTERS[language];
    const drawn = await drawPage(letterPdf(letter, layout));
    expect(Math.abs(drawn.width - width)).toBeLessThan(1);
    expect(Math.abs(drawn.height - height)).toBeLessThan(1);
    const ink = drawn.inkIn(area);
    if (ink === undefined) throw new Error('The window is blank.');
    expect(Math.abs(ink.left - (window.left + window.inset.left))).toBeLessThan(1);
    expect(ink.top - area.top).toBeGreaterThan(1);
    expect(area.right - ink.right).toBeGreaterThan(1);
    expect(area.bottom - ink.bottom).toBeGreaterThan(1);
  });

  it('holds nothing but the address', async () => {
    const ink = (await drawPage(letterPdf({ ...LETTERS.de, addressLines: ['.'] }, layout))).inkIn(
      area,
    );
    if (ink === undefined) throw new Error('The window is blank.');
    expect(ink.right - ink.left).toBeLessThan(1);
    expect(ink.bottom - ink.top).toBeLessThan(1);
  });

  it('shows a long address without losing a word', async () => {
    const addressLines = Array.from(
      { length: 8 },
      (_, index) => `Line ${index}, Ministry of Justice and Prisons`,
    );
    const pdf = letterPdf({ ...LETTERS.en, addressLines }, layout);
    const ink = (await drawPage(pdf)).inkIn({
      ...area,
      top: 0,
      right: width,
      bottom: area.bottom + 4,
    });
    if (ink === undefined) throw new Error('The window is blank.');
    expect(ink.top).toBeGreaterThan(area.top);
    expect(ink.bottom).toBeLessThan(area.bottom);
    expect(ink.right).toBeLessThan(area.right);
    const [page = ''] = await pagesOf(pdf);
    for (const line of addressLines) expect(page).toContain(line);
  });
});

describe('a page', () => {
  it('takes nothing for markup', async () => {
    const tricky = '#import "x" *bold* _it_ $x^2$ `raw` <label> @ref \\ // {{name}} [#sys] "q" & %';
    const letter = { ...LETTERS.en, paragraphs: [tricky], signature: tricky };
    expect(await pagesOf(letterPdf(letter))).toEqual([wordsOf(letter)]);
  });

  it('says nothing about anybody in its metadata', async () => {
    const said = await metadataOf(letterPdf(LETTERS.en));
    expect(said).not.toMatch(/Anna|Neill|Duarte|Leeds|Date|Author|Title|2014/);
    expect(said).toContain('Typst');
  });

  it('is the same file for the same letter', () => {
    const again = createTypesetter().typeset({
      sheet: SHEETS.din,
      items: [{ letter: LETTERS.ru }],
    });
    expect(again).toEqual({ kind: 'made', pdf: letterPdf(LETTERS.ru) });
  });

  it('is not made where it would have boxes', () => {
    const letter = { ...LETTERS.en, signature: 'ไทย' };
    const result = typesetter.typeset({ sheet: SHEETS.din, items: [{ letter }] });
    expect(result).toEqual({ kind: 'unprintable', characters: ['ไ', 'ท', 'ย'] });
  });

  it('is not made of broken text', () => {
    const letter = { ...LETTERS.en, signature: 'A\ud83d' };
    const result = typesetter.typeset({ sheet: SHEETS.din, items: [{ letter }] });
    expect(result).toEqual({ kind: 'unprintable', characters: ['\ud83d'] });
  });

  it('leaves room to sign', async () => {
    const closing = { ...LETTERS.en, paragraphs: ['Thank you.'], close: '___', signature: '___' };
    const drawn = await drawPage(letterPdf(closing));
    const top = drawn.inkIn({ left: 20, top: 125, right: 200, bottom: 290 });
    if (top === undefined) throw new Error('No close.');
    expect(top.bottom - top.top).toBeGreaterThan(15);
  });

  it('is one for 250 words and a long own line', async () => {
    const paragraphs = Array.from({ length: 7 }, () =>
      'права и свобода передвижения '.repeat(9).trim(),
    );
    for (const layout of LAYOUTS) {
      expect(await pagesOf(letterPdf({ ...LETTERS.ru, paragraphs }, layout))).toHaveLength(1);
    }
  });

  it('runs on where a letter is longer', async () => {
    const paragraphs = Array.from({ length: 40 }, (_, index) =>
      `Point ${index}. `.repeat(12).trim(),
    );
    const letter = { ...LETTERS.en, paragraphs };
    const pages = await pagesOf(letterPdf(letter));
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.join(' ')).toBe(wordsOf(letter));
  });

  it('carries the line of a copy above the salutation', async () => {
    const letter = { ...LETTERS.de, copyLine: 'Kopie an die Botschaft in Wien' };
    expect(await pagesOf(letterPdf(letter))).toEqual([wordsOf(letter)]);
  });
});

describe('a file for all recipients', () => {
  const cover = {
    language: 'en',
    heading: 'Fax',
    rows: [
      ['To', 'President\nMr Salgado'],
      ['Fax number', '+994 12 492 0625'],
    ],
    pagesLabel: 'Pages',
  } as const;

  it('begins each letter on a page of its own', async () => {
    const items = [{ letter: LETTERS.en }, { letter: LETTERS.ru }];
    expect(await pagesOf(pdfOf(items))).toEqual([wordsOf(LETTERS.en), wordsOf(LETTERS.ru)]);
  });

  it('puts the cover before what is faxed and counts its pages', async () => {
    const long = { ...LETTERS.en, paragraphs: Array.from({ length: 28 }, () => 'More to say.') };
    const items = [{ letter: LETTERS.ru }, { letter: long, cover }, { letter: LETTERS.en, cover }];
    const pages = await pagesOf(pdfOf(items));
    const words = 'Fax To President Mr Salgado Fax number +994 12 492 0625 Pages';
    expect([pages[1], pages[4]]).toEqual([`${words} 3`, `${words} 2`]);
    expect(pages).toHaveLength(6);
  });
});
