import type { Language } from '../../../urgent-action/language.ts';
import { countWords } from '../count-words.ts';

/** How requests of one language become clauses (LETTERS, "Requests: frames and clauses"). */
export interface ClauseRules {
  readonly language: Language;
  /** The clause of a request as printed, or undefined where no rule can turn it. */
  readonly turn: (request: string) => string | undefined;
  /** A noun phrase for the card and for frames that take one, from the clause. */
  readonly label: (clause: string) => Label;
  /** Words that point at a person whom the clause does not name. */
  readonly pronoun: RegExp;
  /**
   * The clause with the person's name in the place of the first pronoun, where a rule can tell its
   * form.
   */
  readonly named?: (clause: string, politeName: string) => string;
  /** Words that make sense only after another sentence. */
  readonly outOfPlace: RegExp;
  /** Where, within a clause, a second thing is asked for. */
  readonly nextLimb: RegExp;
}

/** Translators are asked for about fourteen words; a rule cannot choose shorter ones. */
const SHORT_WORDS_AT_MOST = 16;
const SHORT_WORDS_AT_LEAST = 4;

/**
 * For the shortest letters: the first of several things that a long clause asks for, where that is
 * short.
 */
export function shortOf(clause: string, { nextLimb }: ClauseRules): string | undefined {
  if (countWords(clause) <= SHORT_WORDS_AT_MOST) return undefined;
  const [first = ''] = clause.split(nextLimb);
  const short = first.replace(/[,;]$/u, '');
  const count = countWords(short);
  return count < SHORT_WORDS_AT_LEAST || count > SHORT_WORDS_AT_MOST || short === clause
    ? undefined
    : short;
}

export interface Label {
  readonly text: string;
  /** Made of the whole clause ("steps to …") because no rule knows its noun. */
  readonly isMade: boolean;
}

/** The noun phrase that a rule knows, or one that any clause can stand in. */
export function labelOr(known: string | undefined, made: string): Label {
  return known === undefined ? { text: made, isMade: true } : { text: known, isMade: false };
}

/** The first of `rules` that fits makes the clause. */
export type TurnRule = readonly [
  pattern: RegExp,
  clause: (match: RegExpExecArray) => string | undefined,
];

export function turnBy(rules: readonly TurnRule[], request: string): string | undefined {
  for (const [pattern, clause] of rules) {
    const match = pattern.exec(request);
    const turned = match === null ? undefined : clause(match)?.trim();
    if (turned !== undefined && turned !== '') return turned;
  }
  return undefined;
}

/** In one piece, without the stop at its end. */
export function bareRequest(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.;,!]+$/u, '');
}

/** The first letter small, unless the word is a name or in capitals. */
export function beginSmall(text: string): string {
  return /^\p{Lu}[\p{Lu}\p{N}]/u.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
