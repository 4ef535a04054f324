import type { Language } from '../../urgent-action/language.ts';
import type { CalendarDate } from '../../urgent-action/urgent-action.ts';
import type { ClauseForms } from '../wordings.ts';

/**
 * Words that may not, or must, stand in a letter. Matched without regard to case and as whole words;
 * a `*` at an end stands for any letters ("dictator*", "*mos"). Several words in a row are a phrase.
 */
export type Terms = readonly string[];

/** What a letter in one language has to look like, beyond its wordings. One file a language. */
export interface LanguageRules {
  readonly language: Language;
  /** The day, as the language writes it in letters. */
  readonly formatDate: (date: CalendarDate) => string;
  /** Place and day, as they stand above a letter: "Lyon, le 1er novembre 2014". */
  readonly letterhead: (place: string, day: string) => string;
  /** A clause in the forms that the frames of the language may ask for (CLAUSE_FORMS). */
  readonly clauseForms: (clause: string) => ClauseForms;
  /** Offices whose holders are closed to with particular reserve: heads of state and government, ministers (Q27). */
  readonly highOffices: Terms;
  /**
   * Puts the language's typography on texts typed plainly (apostrophes, French no-break spaces), so
   * that whoever writes wordings need not. Applying it twice changes nothing. The writer's words stay as typed.
   */
  readonly typeset: (text: string) => string;
  /** ISO 15924 code of the script of this language. */
  readonly script: 'Latn' | 'Cyrl';
  /** Frequent words that give this language away among the six; words that others share are left out. */
  readonly commonWords: Terms;
  /** Words that begin with a capital in the middle of a sentence. Q3 takes any other for a foreign name. */
  readonly capitalised: Terms;
  /** German: every noun has a capital, so Q3 cannot tell a name by it. */
  readonly nounsCapitalised: boolean;
  /** Q6: ways of asking, of which a letter has at least one. */
  readonly requests: Terms;
  /** Q13: words of thanks, and words that ask for an answer; the last paragraph has one of each. */
  readonly thanks: Terms;
  readonly answer: Terms;
  /** Q13: the whole line of a formal close, punctuation included. */
  readonly close: RegExp;
  /** Q5 and Q6: insistence, insult, threat, accusation of the reader. */
  readonly impolite: Terms;
  /** Q7 */
  readonly political: Terms;
  /** Q10: first person plural. */
  readonly plural: Terms;
  /** Q20: words about intimate life, which no letter about anyone contains. */
  readonly intimate: Terms;
  /** Q17: words that tell the gender or number of the people at risk, so that the wrong ones are found. */
  readonly agreement: {
    readonly f: Terms;
    readonly m: Terms;
    readonly n: Terms;
    readonly many: Terms;
  };
  /** Q25: possessives at the beginning of a sentence that a reader addressed politely may take for their own. */
  readonly readersPossessives: Terms;
  /** Q27: closes that are too familiar for a high office. */
  readonly familiarCloses: Terms;
  /** Q17: forms in which the writer would give away their own gender. */
  readonly writerGender: Terms;
  /** Q22: patterns of what is typographically wrong, with what to do about it. */
  readonly typography: readonly { readonly pattern: RegExp; readonly remedy: string }[];
  /** Q5: whether the salutation ends with an exclamation mark. Nothing else may have one. */
  readonly salutationExclaims: boolean;
}

function termPattern(term: string): string {
  const escaped = term.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&').replaceAll(/\s+/gu, '\\s+');
  return escaped.replace(/^\\\*/u, '[\\p{L}\\p{M}]*').replace(/\\\*$/u, '[\\p{L}\\p{M}]*');
}

/** Lower case that keeps the length and joins what Turkish casing takes apart: İ and I, ı and i stay two letters. */
function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

const compiled = new WeakMap<Terms, RegExp>();

function expressionOf(terms: Terms): RegExp {
  const known = compiled.get(terms);
  if (known !== undefined) return known;
  const alternatives = terms.map((term) => termPattern(foldCase(term))).join('|') || '(?!)';
  const expression = new RegExp(`(?<![\\p{L}\\p{M}])(?:${alternatives})(?![\\p{L}\\p{M}])`, 'gu');
  compiled.set(terms, expression);
  return expression;
}

/** The places in the text where one of the terms stands, as they stand there, in lower case. */
export function findTerms(text: string, terms: Terms): readonly string[] {
  return foldCase(text).match(expressionOf(terms)) ?? [];
}

/** Wrong in every language of ours. */
export const COMMON_TYPOGRAPHY: LanguageRules['typography'] = [
  { pattern: / {2,}/u, remedy: 'put one space between words' },
  { pattern: /[^\S \n\u00a0\u202f]/u, remedy: 'use plain spaces, no tabs' },
  { pattern: / [,.)\]]/u, remedy: 'put no space before a comma, a full stop or a closing bracket' },
  { pattern: /,[^\s\d”»“’)]/u, remedy: 'put a space after the comma' },
  { pattern: /"/u, remedy: 'use the quotation marks of the language' },
  { pattern: /--| - /u, remedy: 'use a dash, not a hyphen' },
  { pattern: /\.\.\.|[^.]\.\.(?!\.)/u, remedy: 'end the sentence with one full stop' },
  { pattern: /[,;:][,;:.]/u, remedy: 'use one punctuation mark' },
  { pattern: /^\s|\s$/u, remedy: 'begin and end without blanks' },
];

/** Outside French. */
export const NO_SPACE_BEFORE: LanguageRules['typography'] = [
  { pattern: /\s[:;?!]/u, remedy: 'put no space before punctuation' },
];

/** Most languages write the place, a comma and the day. */
export function placeAndDay(place: string, day: string): string {
  return `${place}, ${day}`;
}

/** A clause whose frames need no other form of it. */
export function plainClause(clause: string): ClauseForms {
  return { plain: clause };
}

/** Building a formatter takes longer than composing a letter, so each is kept. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(locale: string): Intl.DateTimeFormat {
  const known = dateFormats.get(locale);
  if (known !== undefined) return known;
  // Gregorian whatever the locale, and UTC, so that the reading machine's zone cannot move the day.
  const tag = `${locale}-u-ca-gregory-nu-latn`;
  const format = new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' });
  dateFormats.set(locale, format);
  return format;
}

/** The day in words, as the locale writes it: "12 octobre 2014". */
export function longDate(locale: string, date: CalendarDate): string {
  return dateFormat(locale).format(new Date(`${date}T00:00:00Z`));
}

/** Curls apostrophes between letters and at the end of a word. */
export function curlApostrophes(text: string): string {
  // Most texts have none, and the search alone would cost more than anything else about a letter.
  return text.includes("'") ? text.replaceAll(/(?<=[\p{L}\d])'/gu, '’') : text;
}
