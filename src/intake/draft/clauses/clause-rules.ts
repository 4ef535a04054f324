import type { Language } from '../../../urgent-action/language.ts';

/** How requests of one language become clauses (LETTERS, "Requests: frames and clauses"). */
export interface ClauseRules {
  readonly language: Language;
  /** The clause of a request as printed, or undefined where no rule can turn it. */
  readonly turn: (request: string) => string | undefined;
  /** A noun phrase for the card, from the clause; undefined where only a person can make one. */
  readonly label: (clause: string) => string | undefined;
  /** Words that point at a person whom the clause does not name. */
  readonly pronoun: RegExp;
  /** The clause with the person's name in the place of the first pronoun, where a rule can tell its form. */
  readonly named?: (clause: string, politeName: string) => string;
  /** Words that make sense only after another sentence. */
  readonly outOfPlace: RegExp;
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
