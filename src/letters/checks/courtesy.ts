import type { Rule } from '../finding.ts';
import { findTerms } from '../languages/rules.ts';
import type { LanguageRules, Terms } from '../languages/rules.ts';
import { allParts } from './checked-letter.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';
import { agreementOf } from '../source.ts';

/** Shorter runs of capitals are abbreviations. */
const SHOUTED_LETTERS = 4;

function forbidden(rule: Rule, terms: (rules: LanguageRules) => Terms, why: string): Check {
  return (checked) =>
    allParts(checked).flatMap(({ where, text }) =>
      findTerms(text, terms(checked.rules)).map((word) => ({
        rule,
        where,
        message: `"${word}" ${why}`,
      })),
    );
}

const harshWords = forbidden('Q5', (rules) => rules.impolite, 'is not polite');

function isShouted(word: string, checked: CheckedLetter): boolean {
  const isCapitals = word.length >= SHOUTED_LETTERS && /^\p{Lu}+$/u.test(word);
  return isCapitals && !vocabularyOf(checked.action, checked.translation).has(word);
}

/** Q5: no insistence, no exclamation (but in a salutation that needs it), no capitals for emphasis. */
export const polite: Check = (checked) => {
  const salutation = checked.layout.salutation;
  const exclaimed = checked.rules.salutationExclaims ? salutation.slice(0, -1) : salutation;
  const parts = [
    ...allParts(checked),
    { where: 'salutation', text: exclaimed },
    { where: 'close', text: checked.layout.close },
    { where: 'subject', text: checked.letter.subject },
  ] as const;
  return [
    ...harshWords(checked),
    ...parts
      .filter(({ text }) => /[!¡]/u.test(text))
      .map(({ where }) => ({ rule: 'Q5', where, message: 'an exclamation mark' }) as const),
    ...allParts(checked).flatMap(({ where, text }) =>
      wordsAndFigures(text)
        .filter((word) => isShouted(word, checked))
        .map((word) => ({ rule: 'Q5', where, message: `"${word}" is in capitals` }) as const),
    ),
  ];
};

/** Q6: each demand is a request to a reasonable reader. */
export const reasonable: Check = ({ letter, rules }) =>
  letter.passages
    .filter(({ move, text }) => move === 'request' && findTerms(text, rules.requests).length === 0)
    .map(({ ids }) => ({
      rule: 'Q6',
      where: 'body',
      message: `demand "${ids.join()}" asks for nothing: no request verb`,
    }));

/** Q7: no politics or ideology. */
export const unpolitical = forbidden('Q7', (rules) => rules.political, 'is political');

/** Q10: one person writes, no group. */
export const singular = forbidden('Q10', (rules) => rules.plural, 'is first person plural');

const writerGender = forbidden(
  'Q17',
  (rules) => rules.writerGender,
  'tells the gender of the writer',
);

/**
 * Q17: gender and number of the people at risk, in the passages that come from templates: facts and
 * demands may speak of other people. The writer's gender shows nowhere.
 */
export const agreement: Check = (checked) => {
  const { agreement: forms } = checked.rules;
  const right = agreementOf(checked.action);
  const wrong = (['f', 'm', 'n', 'many'] as const)
    .filter((form) => form !== right)
    .flatMap((form) => forms[form])
    .filter((term) => !forms[right].includes(term));
  const ours = checked.letter.passages.filter(
    ({ move }) => !['fact', 'request', 'ownLine'].includes(move),
  );
  const found = findTerms(ours.map(({ text }) => text).join(' '), wrong);
  return [
    ...found.map(
      (word) =>
        ({
          rule: 'Q17',
          where: 'body',
          message: `"${word}" does not fit the people at risk`,
        }) as const,
    ),
    ...writerGender(checked).filter(({ where }) => where !== 'ownLine'),
  ];
};
