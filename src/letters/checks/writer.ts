import type { Finding } from '../finding.ts';
import { FIRST_PERSON } from '../languages/first-person.ts';
import { findTerms } from '../languages/rules.ts';
import type { Passage } from '../letter.ts';
import { sentences } from '../words.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { frameOf } from './content.ts';

/**
 * Q9: the letter says nothing about its writer that they did not type. Every word in which its writer speaks of
 * themselves has to be one of a short list: so an untruth that nobody has thought of is found too.
 */
export const nothingAboutTheWriter: Check = (checked) => {
  const { find, allowed } = FIRST_PERSON[checked.letter.language];
  return checked.letter.passages.flatMap((passage) =>
    sentences(spoken(passage, checked)).flatMap((sentence) =>
      find(sentence)
        .filter((words) => findTerms(words, allowed).length === 0)
        .map((words): Finding => ({
          rule: 'Q9',
          where: 'body',
          message: `says of its writer what nobody typed: "${words}"`,
        })),
    ),
  );
};

/** What is said of the writer stands in our words and in what the sheet is concerned about. */
function spoken(passage: Passage, checked: CheckedLetter): string {
  if (passage.move === 'ownLine') return '';
  return passage.move === 'request' ? frameOf(passage, checked) : passage.text;
}
