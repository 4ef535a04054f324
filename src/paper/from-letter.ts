import type { Language } from '../urgent-action/language.ts';
import type { PaperLetter } from './paper-letter.ts';

/**
 * A letter's page in blocks, as src/letters lays it out; lines within one stand between line feeds.
 */
export interface LetterBlocks {
  /** Place and date. */
  readonly letterhead: string;
  readonly address: string;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly close: string;
  readonly signature: string;
}

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
  { address, ...blocks }: LetterBlocks,
  { language, subject, recipient }: LetterFacts,
  subjectLabel?: string,
): PaperLetter {
  const lines = address.split('\n');
  const missing = recipient.addressLines.filter((line) => !lines.includes(line));
  return { ...blocks, language, subject, subjectLabel, addressLines: [...lines, ...missing] };
}
