/** A language whose sheets are read. */
export type SheetLanguage = 'en' | 'es' | 'fr' | 'de' | 'pt' | 'it' | 'nl';

/**
 * What a sheet was read in; `other` is a language that no table knows, read by the shape of the
 * text alone.
 */
export type ReadLanguage = SheetLanguage | 'other';

/** What begins at a label. */
export type Part =
  /** "URGENT ACTION" at the top. */
  | 'heading'
  | 'title'
  | 'summary'
  /** "Please write … :", "RECOMMENDED ACTION" */
  | 'demands'
  /** "… OR USING THIS MODEL LETTER" */
  | 'letter'
  /** "APPEALS TO:" */
  | 'contacts'
  | 'copies'
  /** What to do after the deadline. */
  | 'after'
  /** "ADDITIONAL INFORMATION" */
  | 'background'
  | 'languages'
  | 'deadline'
  /** "Name:", "NAME AND PREFERRED PRONOUN:" */
  | 'names'
  | 'gender'
  /** What concerns only the section that prints the sheet: links, "let us know". */
  | 'office';

/** One row of a language's table. */
export interface Label {
  readonly part: Part;
  /**
   * A regular expression over the text in small letters without accents, with straight quotes and
   * plain hyphens; a blank in it stands for any white space, a line end too.
   */
  readonly pattern: string;
  /**
   * Where it may stand. `alone`: it has its line, or its beginning up to a colon, to itself, or is
   * in capitals; `sentence`: it begins a line or a sentence; `anywhere`: nothing else is written
   * so; `heading`: by itself it says too little, and only in a line that stands like a heading is
   * it one. Default `alone`.
   */
  readonly as?: 'alone' | 'sentence' | 'anywhere' | 'heading';
}

/** A piece of a label that reaches over no sentence, bullet, empty line, or the copies below it. */
export const RUN = '(?:(?!\\n\\n|cop(?:y|ies)\\b|copi[ae]s?\\b|kopien?\\b)[^:•.])';

/** The same, and it says nothing of what is asked for. */
export const ADDRESS_RUN =
  '(?:(?!\\n\\n|cop(?:y|ies)\\b|copi[ae]s?\\b|kopien?\\b|(?:urg|ask|call|demand|request|press|appeal)(?:ing|e|ed)?\\b|(?:para|per|pour) )[^:•.])';

/** The rest of a label that ends with a colon. */
export const UP_TO_COLON = `${RUN}{0,260}? ?:`;

/** What may stand between "until" and the date, in small letters without accents. */
export const WEEKDAY =
  '(?:(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend),? (?:the |el |le |den )?)';
