import type { Language } from '../urgent-action/language.ts';
import type { Sheet } from './sheet.ts';

/**
 * A letter in the parts that paper needs, each ready to be read: nothing is added to them but their
 * places.
 */
export interface PaperLetter {
  readonly language: Language;
  /** Place and date on one line: "Wien, 1. November 2014". */
  readonly letterhead: string;
  /** What the window of the envelope shows: office, name, street, town, country. */
  readonly addressLines: readonly string[];
  /** In front of the subject where the language has the habit ("Objet :"), or undefined. */
  readonly subjectLabel?: string | undefined;
  readonly subject: string;
  /** Of a copy: whom it is a copy to, on a line of its own above the salutation. */
  readonly copyLine?: string | undefined;
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly close: string;
  /** The name as it is signed; what else stands under a signature is a line each. */
  readonly signature: string;
}

/**
 * What lies on top of a letter that goes by fax. How many pages there are is counted when they are
 * set.
 */
export interface FaxCover {
  readonly language: Language;
  /** "Fax". */
  readonly heading: string;
  /** To, number, date, subject, …: a label and its value. */
  readonly rows: readonly (readonly [label: string, value: string])[];
  /** The label of the number of pages, this one included: "Pages". */
  readonly pagesLabel: string;
}

/** A letter, and the cover that goes before it if it is faxed. */
export interface PaperItem {
  readonly letter: PaperLetter;
  readonly cover?: FaxCover | undefined;
}

/** One file: each letter begins on a sheet of its own. */
export interface PaperJob {
  readonly sheet: Sheet;
  readonly items: readonly PaperItem[];
}

/** The file, or the signs that no font here has: they would be printed as empty boxes. */
export type Typeset =
  | { readonly kind: 'made'; readonly pdf: Uint8Array }
  | { readonly kind: 'unprintable'; readonly characters: readonly string[] };
