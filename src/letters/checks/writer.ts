import { FIRST_PERSON } from '../languages/first-person/all.ts';
import type { Passage } from '../letter.ts';
import { sentences } from '../words.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { isConcern, ownWords } from './passages.ts';
import { perPassage } from './per-passage.ts';
import { wordsOfOthers } from './vocabulary.ts';

/**
 * Q9: the letter says nothing about its writer that they did not type. In our words and in the
 * concern, all that speaks of the writer has to be asking, thanking, hoping or being concerned; no
 * other telling speaks of them at all.
 */
export const nothingAboutTheWriter: Check = perPassage('Q9', (passage, checked) =>
  untruthsIn(passage, checked).map(
    (words) => `says of its writer what nobody typed: "${words.trim()}"`,
  ),
);

function untruthsIn(passage: Passage, checked: CheckedLetter): readonly string[] {
  const { untruths, pronouns } = FIRST_PERSON[checked.letter.language];
  if (passage.move === 'fact' && !isConcern(passage, checked)) {
    return pronouns.exec(passage.text)?.slice(0, 1) ?? [];
  }
  const { names, all } = wordsOfOthers(checked.action, checked.translation);
  const isOurs = passage.move !== 'fact';
  const others = isOurs ? names : all;
  const text = isOurs ? ownWords(passage, checked) : passage.text;
  return sentences(text).flatMap((sentence) => untruths(sentence, (word) => others.has(word)));
}
