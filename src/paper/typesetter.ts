import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { joinLines } from './address-lines.ts';
import { isolateInLeft, isolateInRight, isRightToLeft } from './direction.ts';
import { createFonts } from './fonts.ts';
import type { FaxCover, PaperItem, PaperJob, PaperLetter, Typeset } from './paper-letter.ts';

/** The page as Typst source: beside the sources, from `src` and from `dist` alike. */
const PAGE = new URL('../../src/paper/letter.typ', import.meta.url);

/**
 * How many compilations what Typst has worked out is kept for: what pages share, and nobody's
 * letter for long.
 */
const KEPT_FOR_COMPILATIONS = 2;

/** Sets pages. Synchronous: for a thread of its own. */
export interface Typesetter {
  readonly typeset: (job: PaperJob) => Typeset;
}

interface Line {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** Reads the page's source once; fonts as texts need them. */
export function createTypesetter(): Typesetter {
  const source = readFileSync(PAGE, 'utf8');
  const fonts = createFonts();
  const compilers = new Map<string, NodeCompiler>();
  const compilerWith = (names: readonly string[], blobs: readonly Buffer[]): NodeCompiler => {
    const key = names.join();
    const known = compilers.get(key);
    if (known !== undefined) return known;
    const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...blobs] }] });
    compilers.set(key, compiler);
    return compiler;
  };
  return {
    typeset(job) {
      const items = job.items.map(itemData);
      const choice = fonts.choose(textIn(items));
      if (choice.kind === 'missing') return { kind: 'unprintable', characters: choice.characters };
      const data = JSON.stringify({ sheet: job.sheet, fonts: choice.names, items });
      const compiler = compilerWith(choice.names, choice.blobs);
      try {
        return { kind: 'made', pdf: compile(compiler, source, data) };
      } finally {
        compiler.evictCache(KEPT_FOR_COMPILATIONS);
      }
    },
  };
}

function compile(compiler: NodeCompiler, source: string, data: string): Uint8Array {
  const compiled = compiler.compile({ mainFileContent: source, inputs: { data } });
  if (compiled.result === null) {
    // Never the values: they are a letter. The place in the page's source is enough to mend it.
    throw new Error('Typst could not set the page');
  }
  return new Uint8Array(compiler.pdf(compiled.result));
}

/** All that will be read on the pages. */
function textIn(items: readonly object[]): string {
  const texts: string[] = [];
  JSON.stringify(items, (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  return texts.join('');
}

function itemData({ letter, cover }: PaperItem): object {
  return { letter: letterData(letter), cover: cover === undefined ? null : coverData(cover) };
}

function letterData(letter: PaperLetter): object {
  const { subjectLabel, subject, copyLine, addressLines, signature } = letter;
  return {
    language: letter.language,
    letterhead: sentence(letter.letterhead),
    addressLines: joinLines(addressLines).map(lineAlone),
    subject: sentence(subjectLabel === undefined ? subject : `${subjectLabel} ${subject}`),
    copyLine: copyLine === undefined ? null : sentence(copyLine),
    salutation: sentence(letter.salutation),
    paragraphs: letter.paragraphs.map(sentence),
    close: sentence(letter.close),
    signature: signature.split('\n').map(lineAlone),
  };
}

function coverData({ language, heading, rows, pagesLabel }: FaxCover): object {
  return {
    language,
    heading: sentence(heading),
    rows: rows.map(([label, value]) => ({
      label: sentence(label),
      value: value.split('\n').map(lineAlone),
    })),
    pagesLabel: sentence(pagesLabel),
  };
}

/**
 * Text in the letter's language, and all six run from left to right: a name at its beginning does
 * not turn it round.
 */
function sentence(text: string): Line {
  return { text: isolateInLeft(text), rightToLeft: false };
}

/** A name or a line of an address: in whatever language it is. */
function lineAlone(text: string): Line {
  return isRightToLeft(text) ? { text: isolateInRight(text), rightToLeft: true } : sentence(text);
}
