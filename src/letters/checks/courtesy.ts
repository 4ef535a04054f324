import { memory } from '../memory.ts';
import type { Finding, Rule } from './finding.ts';
import { findTerms, withoutTerms } from '../languages/rules.ts';
import type { LanguageRules, Terms } from '../languages/rules.ts';
import { agreementOf } from '../languages/agreement.ts';
import { allParts } from './checked-letter.ts';
import type { Check, CheckedLetter, Part } from './checked-letter.ts';
import { frameOf, isConcern, isWholeSentence, ownWords } from './passages.ts';
import { perPassage } from './per-passage.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

type TermsOf = (rules: LanguageRules) => Terms;

function named(text: string, terms: Terms, why: string): readonly string[] {
  return findTerms(text, terms).map((word) => `"${word}" ${why}`);
}

/**
 * Forbids words in our wordings and in the own line: there more is forbidden than in what the
 * urgent action tells.
 */
function forbiddenToWriter(rule: Rule, termsOf: TermsOf, why: string): Check {
  const inOurs = perPassage(rule, (passage, checked) =>
    named(ownWords(passage, checked), termsOf(checked.rules), why),
  );
  return (checked) => [
    ...inOurs(checked),
    ...named(offensiveLine(checked), termsOf(checked.rules), why).map((message): Finding => ({
      rule,
      where: 'ownLine',
      message,
    })),
  ];
}

/** The own line without names and turns of phrase in which a listed word offends nobody. */
function offensiveLine({ ownLine, rules }: CheckedLetter): string {
  return ownLine === '' ? '' : withoutTerms(ownLine, rules.innocent);
}

const harshToReader = forbiddenToWriter('Q5', (rules) => rules.impolite, 'is not polite');

/**
 * Insult and threat are wrong everywhere; "must", "guilty" and the like may be what happened to
 * somebody.
 */
const harshTellings = perPassage('Q5', (passage, { rules }) => {
  if (passage.move !== 'fact' && passage.move !== 'request') return [];
  return findTerms(passage.text, rules.impolite)
    .filter((word) => findTerms(word, rules.tellable).length === 0)
    .map((word) => `"${word}" is not polite`);
});

/**
 * Names and acronyms in capitals; with words of six letters and more somebody raises their voice.
 */
const SHOUTED_LETTERS = 6;
/** Two shorter words in capitals, one after the other, are no acronym either: "ACT NOW". */
const SHOUTED_RUN = /(?<![\p{L}\p{M}])\p{Lu}{3,}(?:\s+\p{Lu}{2,})+(?![\p{L}\p{M}])/gu;

function shouts(text: string, checked: CheckedLetter): readonly string[] {
  const known = vocabularyOf(checked.action, checked.translation);
  const isOurs = (word: string): boolean =>
    known.has(word) || findTerms(word, checked.rules.acronyms).length > 0;
  const long = wordsAndFigures(text).filter(
    (word) => word.length >= SHOUTED_LETTERS && /^\p{Lu}+$/u.test(word) && !isOurs(word),
  );
  const runs = (text.match(SHOUTED_RUN) ?? []).filter(
    (run) => !wordsAndFigures(run).some((word) => isOurs(word) || long.includes(word)),
  );
  return [...long, ...runs];
}

const shoutedInPassages = perPassage('Q5', ({ text }, checked) => shouted(text, checked));

function shouted(text: string, checked: CheckedLetter): readonly string[] {
  return shouts(text, checked).map((words) => `"${words}" is in capitals`);
}

/**
 * Q5: no insistence, no exclamation (but in a salutation that needs it), no capitals for emphasis.
 */
export const polite: Check = (checked) => {
  const { salutation, close } = checked.layout;
  const exclaimed = checked.rules.salutationExclaims ? salutation.slice(0, -1) : salutation;
  const parts: readonly Part[] = [
    ...allParts(checked),
    { where: 'salutation', text: exclaimed },
    { where: 'close', text: close },
    { where: 'subject', text: checked.letter.subject },
  ];
  return [
    ...harshToReader(checked),
    ...harshTellings(checked),
    ...parts
      .filter(({ text }) => /[!¡]/u.test(text))
      .map(({ where }): Finding => ({ rule: 'Q5', where, message: 'an exclamation mark' })),
    ...shoutedInPassages(checked),
    ...shouted(checked.ownLine, checked).map((message): Finding => ({
      rule: 'Q5',
      where: 'ownLine',
      message,
    })),
  ];
};

/** Q6: each demand is a request to a reasonable reader: its frame has a word of asking. */
export const reasonable: Check = perPassage('Q6', (passage, checked) => {
  if (passage.move !== 'request') return [];
  const frame = isWholeSentence(passage, checked) ? passage.text : frameOf(passage, checked);
  return findTerms(frame, checked.rules.requests).length > 0
    ? []
    : [`demand "${passage.ids.join()}" asks for nothing: no request verb`];
});

/**
 * Q7: no politics or ideology of ours; what the urgent action tells may have an opposition in it.
 */
export const unpolitical = forbiddenToWriter('Q7', (rules) => rules.political, 'is political');

/** Q10: one person writes, no group. */
export const singular = forbiddenToWriter('Q10', (rules) => rules.plural, 'is first person plural');

/** Moves that speak of the people at risk, and not of everybody. */
const ABOUT_PEOPLE = ['opening', 'request', 'thanks', 'close'];

/**
 * Q17: gender and number of the people at risk in our wordings about them: facts and demands may
 * speak of other people, grounds speak of everybody. The writer's gender shows nowhere that they
 * speak of themselves.
 */
export const agreement: Check = (checked) => [...wrongGender(checked), ...writersGender(checked)];

const wrongGender = perPassage('Q17', (passage, checked) => {
  if (!ABOUT_PEOPLE.includes(passage.move)) return [];
  const wrong = wrongForms(checked.rules.agreement, agreementOf(checked.action));
  return named(ownWords(passage, checked), wrong, 'does not fit the people at risk');
});

/** In our wordings, and in the concern, which the writer says of themselves. */
const writersGender = perPassage('Q17', (passage, checked) => {
  const text = isConcern(passage, checked) ? passage.text : ownWords(passage, checked);
  return named(text, checked.rules.writerGender, 'tells the gender of the writer');
});

const wrongOf = memory<Terms>();

/** The same list each time, so that its expression is built once. */
function wrongForms(forms: LanguageRules['agreement'], right: keyof typeof forms): Terms {
  return wrongOf(forms, right, () => {
    const others = (['f', 'm', 'n', 'many'] as const).filter((form) => form !== right);
    return others.flatMap((form) => forms[form]).filter((term) => !forms[right].includes(term));
  });
}
