import { readLayout, type Layout } from '../letters/layout.ts';
import type { Language } from '../urgent-action/language.ts';
import type { PaperLetter } from './paper-letter.ts';

/** What a letter on paper needs besides its blocks. */
export interface LetterFacts {
  readonly language: Language;
  readonly subject: string;
  readonly recipient: { readonly addressLines: readonly string[] };
}

/**
 * The letter in the parts that paper needs. A `brief` one names only the office; the envelope's
 * window needs the street as well, so that lines of the address which the block lacks are put below
 * it.
 */
export function paperLetterOf(
  { address, ...blocks }: Layout,
  { language, subject, recipient }: LetterFacts,
  subjectLabel?: string,
): PaperLetter {
  const lines = address.split('\n');
  const missing = recipient.addressLines.filter((line) => !lines.includes(line));
  return { ...blocks, language, subject, subjectLabel, addressLines: [...lines, ...missing] };
}

/**
 * A finished letter in the parts that paper needs; undefined where its text has not the parts of a
 * letter.
 */
export function onPaper(
  letter: LetterFacts & { readonly text: string },
  subjectLabel: string,
): PaperLetter | undefined {
  const layout = readLayout(letter.text);
  return layout && paperLetterOf(layout, letter, subjectLabel);
}
