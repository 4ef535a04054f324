import { escapePattern } from '../../escape-pattern.ts';
import type { Language } from '../../urgent-action/language.ts';
import type { CalendarDate } from '../../urgent-action/urgent-action.ts';

/**
 * Words that may not, or must, stand in a letter. Matched without regard to case and as whole
 * words; a `*` at an end stands for any letters ("dictator*", "*mos"). Several words in a row are a
 * phrase. Behind a `=` the case counts: "=us" is not the country "US", "=Sie müssen" says nothing
 * of "sie müssen".
 */
export type Terms = readonly string[];

/** A clause as the frames of a language take it; `plain` is how it was written. */
export type ClauseForms = Readonly<Record<string, string>>;

/** What a letter in one language has to look like, beyond its wordings. One file a language. */
export interface LanguageRules {
  readonly language: Language;
  /** The day, as the language writes it in letters. */
  readonly formatDate: (date: CalendarDate) => string;
  /** Place and day, as they stand above a letter: "Lyon, le 1er novembre 2014". */
  readonly letterhead: (place: string, day: string) => string;
  /**
   * Whether the office stands above the name at the head of a letter: «Министру юстиции / г-ну …».
   */
  readonly officeBeforeName: boolean;
  /**
   * What joins a request to the one before it. No two requests of a letter are joined alike; one
   * entry a sound.
   */
  readonly connectives: readonly Terms[];
  /**
   * The verbs of request frames: with three requests not all of them have the same; and what an
   * opening, a reason or thanks speaks of ("attention"), so that no two of them speak of the same.
   * One entry a word, the plainest verb first.
   */
  readonly verbsOfAsking: readonly Terms[];
  /**
   * Whether who somebody is goes before the full name ("jurnalist Xədicə …"); else behind it and a
   * comma.
   */
  readonly whoBeforeName: boolean;
  /** The words that join two verbs: "and". */
  readonly and: Terms;
  /** A clause in the forms that the frames of the language may ask for (CLAUSE_FORMS). */
  readonly clauseForms: (clause: string) => ClauseForms;
  /**
   * A label as the frames of a language with cases take it; undefined where its form cannot be
   * told, so that a clause asks instead. Without it, frames take the label as it is.
   */
  readonly labelForm?: (label: string) => string | undefined;
  /**
   * Where several people are addressed otherwise than one: what tells it by the salutation, and how
   * a wording that addresses one then reads.
   */
  readonly toSeveral?: {
    readonly salutation: RegExp;
    readonly reworded: (wording: string) => string;
  };
  /**
   * Offices whose holders are closed to with particular reserve: heads of state and government,
   * ministers (Q27).
   */
  readonly highOffices: Terms;
  /**
   * Puts the language's typography on texts typed plainly (apostrophes, French no-break spaces), so
   * that whoever writes wordings need not. Applying it twice changes nothing. The writer's words
   * stay as typed.
   */
  readonly typeset: (text: string) => string;
  /** ISO 15924 code of the script of this language. */
  readonly script: 'Latn' | 'Cyrl';
  /**
   * Words that begin with a capital in the middle of a sentence. Q3 takes any other for a foreign
   * name.
   */
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
  /** Q5, Q7, Q10, Q20: expressions and names in which such a word offends nobody. */
  readonly innocent: Terms;
  /**
   * Q5: those of them that may be part of what happened to somebody ("he must report every week").
   */
  readonly tellable: Terms;
  /** Q5: long words in capitals that are acronyms or names of organisations. */
  readonly acronyms: Terms;
  /** Q7 */
  readonly political: Terms;
  /** Q10: first person plural. */
  readonly plural: Terms;
  /** Q20: words about intimate life, which no letter about anyone contains. */
  readonly intimate: Terms;
  /**
   * Q17: words that tell the gender or number of the people at risk, so that the wrong ones are
   * found.
   */
  readonly agreement: {
    readonly f: Terms;
    readonly m: Terms;
    readonly n: Terms;
    readonly many: Terms;
  };
  /**
   * Q25: possessives at the beginning of a sentence that a reader addressed politely may take for
   * their own.
   */
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
  const escaped = escapePattern(term).replaceAll(/\s+/gu, '\\s+').replaceAll('’', "['’]");
  return escaped.replace(/^\\\*/u, '[\\p{L}\\p{M}]*').replace(/\\\*$/u, '[\\p{L}\\p{M}]*');
}

/**
 * Lower case that keeps the length and joins what Turkish casing takes apart: İ and I, ı and i stay
 * two letters.
 */
function foldCase(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

interface Expressions {
  readonly anyCase: RegExp | undefined;
  readonly exactCase: RegExp | undefined;
}

const compiled = new WeakMap<Terms, Expressions>();

function expression(patterns: readonly string[]): RegExp | undefined {
  if (patterns.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${patterns.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
}

function isExact(term: string): boolean {
  return term.startsWith('=');
}

function expressionsOf(terms: Terms): Expressions {
  const known = compiled.get(terms);
  if (known !== undefined) return known;
  const expressions = {
    anyCase: expression(
      terms.filter((term) => !isExact(term)).map((term) => termPattern(foldCase(term))),
    ),
    exactCase: expression(terms.filter(isExact).map((term) => termPattern(term.slice(1)))),
  };
  compiled.set(terms, expressions);
  return expressions;
}

/**
 * The places in the text where one of the terms stands, in lower case where case does not count.
 */
export function findTerms(text: string, terms: Terms): readonly string[] {
  const { anyCase, exactCase } = expressionsOf(terms);
  const found = anyCase === undefined ? [] : (foldCase(text).match(anyCase) ?? []);
  return exactCase === undefined ? found : [...found, ...(text.match(exactCase) ?? [])];
}

/** The text without the expressions in which an offending word offends nobody ("tea party"). */
export function withoutTerms(text: string, terms: Terms): string {
  const { anyCase, exactCase } = expressionsOf(terms);
  const left = exactCase === undefined ? text : text.replaceAll(exactCase, '…');
  if (anyCase === undefined) return left;
  // Folding keeps the length, so that what is found there is cut out of the text as it was typed.
  let kept = '';
  let end = 0;
  for (const { 0: found, index } of foldCase(left).matchAll(anyCase)) {
    kept += `${left.slice(end, index)}…`;
    end = index + found.length;
  }
  return kept + left.slice(end);
}

/** Acronyms of six letters and more that people write about, whatever the language. */
export const COMMON_ACRONYMS: Terms = [
  'UNICEF',
  'UNESCO',
  'UNHCR',
  'ACNUR',
  'UNHCHR',
  'UNAIDS',
  'ONUSIDA',
  'ЮНИСЕФ',
  'ЮНЕСКО',
  'UNCTAD',
  'MERCOSUR',
  'INTERPOL',
  'EUROPOL',
  'EUROJUST',
  'LGBTQI',
  'LGBTIQ',
  'LGBTIQA',
  'COVID',
];

/** Wrong in every language of ours. */
export const COMMON_TYPOGRAPHY: LanguageRules['typography'] = [
  { pattern: / {2,}/u, remedy: 'put one space between words' },
  { pattern: /[^\S \n\u00a0\u202f]/u, remedy: 'use plain spaces, no tabs' },
  { pattern: / [,.)\]]/u, remedy: 'put no space before a comma, a full stop or a closing bracket' },
  { pattern: /,[^\s\d”»“’)]/u, remedy: 'put a space after the comma' },
  { pattern: /i\u0307/u, remedy: 'write i with one dot' },
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

/** The label as the frames of the language take it; undefined where they cannot. */
export function labelInFrame(
  label: string,
  { labelForm }: Pick<LanguageRules, 'labelForm'>,
): string | undefined {
  return labelForm === undefined ? label : labelForm(label);
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

/** The day that was asked for last, by locale: the letters of one day all bear it. */
const lastDates = new Map<string, { readonly date: CalendarDate; readonly text: string }>();

/** The day in words, as the locale writes it: "12 octobre 2014". */
export function longDate(locale: string, date: CalendarDate): string {
  const last = lastDates.get(locale);
  if (last?.date === date) return last.text;
  const text = dateFormat(locale).format(new Date(`${date}T00:00:00Z`));
  lastDates.set(locale, { date, text });
  return text;
}

/** Curls apostrophes between letters and at the end of a word. */
export function curlApostrophes(text: string): string {
  // Most texts have none, and the search alone would cost more than anything else about a letter.
  return text.includes("'") ? text.replaceAll(/(?<=[\p{L}\d])'/gu, '’') : text;
}
