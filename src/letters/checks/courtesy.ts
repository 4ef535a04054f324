import type { Finding, Rule } from '../finding.ts';
import { findTerms, withoutTerms } from '../languages/rules.ts';
import type { LanguageRules, Terms } from '../languages/rules.ts';
import { agreementOf } from '../source.ts';
import { allParts } from './checked-letter.ts';
import type { Check, CheckedLetter, Part } from './checked-letter.ts';
import { frameOf, isWholeSentence, ourWordings, ownWords, partOf } from './passages.ts';
import { vocabularyOf, wordsAndFigures } from './vocabulary.ts';

type TermsOf = (rules: LanguageRules) => Terms;

function found(rule: Rule, parts: readonly Part[], terms: Terms, why: string): readonly Finding[] {
  return parts.flatMap(({ where, text }) =>
    findTerms(text, terms).map((word) => ({ rule, where, message: `"${word}" ${why}` })),
  );
}

/** Our wordings, and the own line, in which more is forbidden than in what the urgent action tells. */
function saidByWriter(checked: CheckedLetter): readonly Part[] {
  const own: readonly Part[] =
    checked.ownLine === '' ? [] : [{ where: 'ownLine', text: offensiveLine(checked) }];
  return [...ourWordings(checked), ...own];
}

/** The own line without names and turns of phrase in which a listed word offends nobody. */
export function offensiveLine({ ownLine, rules }: CheckedLetter): string {
  return withoutTerms(ownLine, rules.innocent);
}

function forbiddenToWriter(rule: Rule, terms: TermsOf, why: string): Check {
  return (checked) => found(rule, saidByWriter(checked), terms(checked.rules), why);
}

/** The tellings, clauses and labels of the urgent action. */
function toldParts(checked: CheckedLetter): readonly Part[] {
  return checked.letter.passages
    .filter(({ move }) => move === 'fact' || move === 'request')
    .map((passage) => ({ where: partOf(passage), text: passage.text }));
}

/** Insult and threat are wrong everywhere; "must", "guilty" and the like may be what happened to somebody. */
function harshWords(checked: CheckedLetter): readonly Finding[] {
  const { impolite, tellable } = checked.rules;
  const why = 'is not polite';
  const isTellable = (word: string): boolean => findTerms(word, tellable).length > 0;
  const told = toldParts(checked).flatMap(({ where, text }) =>
    findTerms(text, impolite)
      .filter((word) => !isTellable(word))
      .map((word): Finding => ({ rule: 'Q5', where, message: `"${word}" ${why}` })),
  );
  return [...found('Q5', saidByWriter(checked), impolite, why), ...told];
}

/** Names and acronyms in capitals; with words of six letters and more somebody raises their voice. */
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

/** Q5: no insistence, no exclamation (but in a salutation that needs it), no capitals for emphasis. */
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
    ...harshWords(checked),
    ...parts
      .filter(({ text }) => /[!¡]/u.test(text))
      .map(({ where }): Finding => ({ rule: 'Q5', where, message: 'an exclamation mark' })),
    ...allParts(checked).flatMap(({ where, text }) =>
      shouts(text, checked).map((words): Finding => ({
        rule: 'Q5',
        where,
        message: `"${words}" is in capitals`,
      })),
    ),
  ];
};

/** Q6: each demand is a request to a reasonable reader: its frame has a word of asking. */
export const reasonable: Check = (checked) =>
  checked.letter.passages
    .filter(({ move }) => move === 'request')
    .filter((passage) => {
      const frame = isWholeSentence(passage, checked) ? passage.text : frameOf(passage, checked);
      return findTerms(frame, checked.rules.requests).length === 0;
    })
    .map(({ ids }) => ({
      rule: 'Q6',
      where: 'body',
      message: `demand "${ids.join()}" asks for nothing: no request verb`,
    }));

/** Q7: no politics or ideology of ours; what the urgent action tells may have an opposition in it. */
export const unpolitical = forbiddenToWriter('Q7', (rules) => rules.political, 'is political');

/** Q10: one person writes, no group. */
export const singular = forbiddenToWriter('Q10', (rules) => rules.plural, 'is first person plural');

/** Moves that speak of the people at risk, and not of everybody. */
const ABOUT_PEOPLE = ['opening', 'request', 'thanks', 'close'];

/**
 * Q17: gender and number of the people at risk in our wordings about them: facts and demands may speak of other
 * people, grounds speak of everybody. The writer's gender shows nowhere that they speak of themselves.
 */
export const agreement: Check = (checked) => {
  const { agreement: forms, writerGender } = checked.rules;
  const right = agreementOf(checked.action);
  const wrong = wrongForms(forms, right);
  const about = checked.letter.passages
    .filter(({ move }) => ABOUT_PEOPLE.includes(move))
    .map((passage): Part => ({ where: 'body', text: ownWords(passage, checked) }));
  return [
    ...found('Q17', about, wrong, 'does not fit the people at risk'),
    ...found('Q17', spokenByWriter(checked), writerGender, 'tells the gender of the writer'),
  ];
};

const wrongOf = new WeakMap<LanguageRules['agreement'], Map<string, Terms>>();

/** The same list each time, so that its expression is built once. */
function wrongForms(forms: LanguageRules['agreement'], right: keyof typeof forms): Terms {
  const known = wrongOf.get(forms) ?? new Map<string, Terms>();
  wrongOf.set(forms, known);
  const before = known.get(right);
  if (before !== undefined) return before;
  const others = (['f', 'm', 'n', 'many'] as const).filter((form) => form !== right);
  const wrong = others
    .flatMap((form) => forms[form])
    .filter((term) => !forms[right].includes(term));
  known.set(right, wrong);
  return wrong;
}

/** Our wordings, and the concern, which the writer says of themselves. */
function spokenByWriter(checked: CheckedLetter): readonly Part[] {
  const concerns = checked.action.facts.filter(({ kind }) => kind === 'concern');
  const tellings = checked.letter.passages.filter(
    ({ move, ids }) => move === 'fact' && concerns.some(({ id }) => ids.includes(id)),
  );
  return [
    ...ourWordings(checked),
    ...tellings.map((passage): Part => ({ where: partOf(passage), text: passage.text })),
  ];
}
