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
  /** Where something begins that the clause asks for besides, or says of what it asks for. */
  readonly addition: RegExp;
  /** Words that fewer can stand for. */
  readonly briefer?: readonly Briefer[];
}

/** Words, and fewer that say the same. */
export type Briefer = readonly [words: RegExp, fewer: string];

export function inFewerWords(text: string, briefer: readonly Briefer[] = []): string {
  return briefer.reduce((said, [words, fewer]) => said.replace(words, fewer), text);
}

/** Translators are asked for about fourteen words. */
const LONG_WORDS = 14;
/** A rule cannot always choose so few, and what it cuts may still be worth it. */
const SHORT_WORDS_AT_MOST = 24;
const SHORT_WORDS_AT_LEAST = 4;
const WORDS_TO_SAVE = 3;

/**
 * For the shortest letters: the first of several things that a long clause asks for, or all of it
 * in fewer words.
 */
export function shortOf(
  clause: string,
  { nextLimb, addition, briefer }: ClauseRules,
): string | undefined {
  const count = countWords(clause);
  const brief = inFewerWords(clause, briefer);
  const all = countWords(brief) < count ? [brief] : [];
  if (count <= LONG_WORDS) return all[0];
  const [limb = ''] = brief.split(nextLimb);
  const cut = [cutAt(addition, brief), limb, cutAt(addition, limb)]
    .map((short) => inFewerWords(short.replace(/[,;]$/u, ''), briefer))
    .filter((short) => isShort(short, count) && !KEPT.some((kept) => isLost(kept, short, clause)));
  return [...all, ...cut]
    .toSorted((one, other) => countWords(other) - countWords(one))
    .find((short, _, some) => countWords(short) <= LONG_WORDS || short === some.at(-1));
}

/** Up to the first addition behind which nothing is left open. */
function cutAt(addition: RegExp, clause: string): string {
  const all = new RegExp(addition.source, `${addition.flags}g`);
  const heads = [...clause.matchAll(all)].map(({ index }) => clause.slice(0, index));
  return heads.find((head) => countWords(head) >= SHORT_WORDS_AT_LEAST) ?? clause;
}

function isShort(short: string, count: number): boolean {
  const words = countWords(short);
  return (
    words >= SHORT_WORDS_AT_LEAST && words <= SHORT_WORDS_AT_MOST && words <= count - WORDS_TO_SAVE
  );
}

/**
 * What is asked for on a condition is not asked for without it; and of several things freedom is
 * never the one that is left out.
 */
const KEPT: readonly RegExp[] = [
  /(?<!\p{L})(?:if|unless|until|except|si|salvo (?:que|si)|mientras|hasta|sauf|à moins|jusqu|wenn|falls|sofern|bis|es sei denn)(?!\p{L})/u,
  /(?<!\p{L}|(?:pending|until|attente de) \p{Ll}+ )(?:releas|freed|free(?!\p{L})|liber|libér|frei(?:zu)?(?:lass|gelass))/u,
];

function isLost(kept: RegExp, short: string, clause: string): boolean {
  return kept.test(clause) && !kept.test(short);
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

/** The clause of `request` with what holds meanwhile behind it: "until then", "pending …". */
export function turnWith(
  rules: readonly TurnRule[],
  request: string,
  meanwhile: string,
): string | undefined {
  const clause = turnBy(rules, request);
  return clause === undefined ? undefined : `${clause} ${beginSmall(meanwhile)}`;
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
