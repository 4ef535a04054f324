import { foldText } from '../../sheet/layout/fold-text.ts';

/** Words this short, or these, say nothing about what a sentence is about. */
const LETTERS_AT_LEAST = 4;
const EMPTY = new Set(
  `that this with from have been were they them their there which when where while what will would could should about after before because
authorities authority government urging calling asking ensure immediately against people person human rights right also into over under carry carrying carried
para como este esta sobre entre desde cuando porque autoridades inmediatamente derechos humanos
dans pour avec cette leur sont mais plus comme autorites immediatement droits humains
dass eine einer eines nicht sich auch wird wurde werden bitte sofort umgehend menschenrechte behorden`.split(
    /\s+/,
  ),
);
/**
 * So many letters of a word stand for it: "defamation" and "defamatory", "arrested" and "arrest".
 */
const STEM_LETTERS = 5;

/**
 * The stems of what a text speaks of; names of people, given by `without`, are in every sentence
 * and tell nothing.
 */
export function stemsOf(text: string, without: ReadonlySet<string>): ReadonlySet<string> {
  const words = foldText(text.toLowerCase()).match(/\p{L}+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length >= LETTERS_AT_LEAST && !EMPTY.has(word) && !without.has(word))
      .map((word) => word.slice(0, STEM_LETTERS)),
  );
}

/** How many stems two texts share. */
export function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((stem) => other.has(stem)).length;
}
