import type { UrgentAction } from '../urgent-action/urgent-action.ts';
import { clean, noEcho, oneLanguage, typography } from './checks/appearance.ts';
import { takeApart } from './checks/checked-letter.ts';
import type { Check } from './checks/checked-letter.ts';
import { demands, dignity, facts, fullName, organisation } from './checks/content.ts';
import { agreement, polite, reasonable, singular, unpolitical } from './checks/courtesy.ts';
import { nothingHangs, nothingTwice, standsOnFacts } from './checks/argument.ts';
import {
  addressee,
  dated,
  ending,
  ownLineAsTyped,
  salutation,
  signature,
} from './checks/head-and-end.ts';
import { fitting, short } from './checks/length.ts';
import { knowsItsReader, notTheReaders } from './checks/reader.ts';
import { nothingAboutTheWriter } from './checks/writer.ts';
import type { Finding } from './checks/finding.ts';
import type { Letter } from './letter.ts';

/** Q1 to Q27 in their order. Q18 compares letters with each other: see distinctness.ts. */
const CHECKS: readonly Check[] = [
  salutation, // Q1
  fullName, // Q2
  facts, // Q3
  demands, // Q4
  polite, // Q5
  reasonable, // Q6
  unpolitical, // Q7
  short, // Q8
  nothingAboutTheWriter, // Q9
  ownLineAsTyped, // Q9
  singular, // Q10
  organisation, // Q11
  oneLanguage, // Q12
  ending, // Q13
  signature, // Q14
  dated, // Q15
  addressee, // Q16
  agreement, // Q17
  clean, // Q19
  noEcho, // Q19
  dignity, // Q20
  fitting, // Q21
  typography, // Q22
  standsOnFacts, // Q23
  nothingHangs, // Q24
  notTheReaders, // Q25
  nothingTwice, // Q26
  knowsItsReader, // Q27
];

/**
 * Which rules of a good appeal letter this one breaks; none for a letter that may be handed out.
 * Findings whose `where` is `ownLine` or `signature` are about what the writer typed: a hint, not a
 * bug.
 */
export function checkLetter(letter: Letter, action: UrgentAction): readonly Finding[] {
  const checked = takeApart(letter, action);
  if (checked === undefined) {
    return [{ rule: 'Q1', where: 'page', message: 'the page has not the parts of a letter' }];
  }
  return CHECKS.flatMap((check) => check(checked));
}
