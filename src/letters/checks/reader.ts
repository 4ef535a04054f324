import type { Finding } from './finding.ts';
import { findTerms } from '../languages/rules.ts';
import type { Passage } from '../letter.ts';
import { isHighOffice } from '../source.ts';
import { sentences } from '../words.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { isToldAs } from './passages.ts';
import { perPassage } from './per-passage.ts';

/**
 * Q25: no telling begins with a possessive that the reader may take for their own ("Ihr Fall …" in
 * a letter that says "Sie").
 */
export const notTheReaders: Check = perPassage('Q25', ({ move, ids, text }, { rules }) => {
  if (move !== 'fact') return [];
  return sentences(text)
    .map((sentence) => /^\P{L}*(\p{L}+)/u.exec(sentence)?.[1] ?? '')
    .filter((word) => findTerms(word, rules.readersPossessives).length > 0)
    .map((word) => `"${ids.join()}" begins with "${word}", which the reader may take for theirs`);
});

/**
 * Q27: whoever holds an office does not read of it as of somebody else's, and is closed to as it is
 * due.
 */
export const knowsItsReader: Check = (checked) => [
  ...tellingsForOthers(checked),
  ...closeForRank(checked),
];

const tellingsForOthers = perPassage('Q27', (passage, checked) =>
  passage.move === 'fact' && isForSomebodyElse(passage, checked)
    ? [`"${passage.ids.join()}" is not told as it is told to this recipient`]
    : [],
);

/** A general telling, or another's, where there is one for this recipient of the same length. */
function isForSomebodyElse({ ids, text }: Passage, { letter, translation, rules }: CheckedLetter) {
  const tellings = ids.flatMap((id) => translation.facts[id] ?? []);
  const told = tellings.find((telling) => isToldAs(telling, text, rules));
  if (told === undefined || told.for === letter.recipient.id) return false;
  const own = tellings.filter(
    (telling) =>
      telling.for === letter.recipient.id &&
      telling.short === told.short &&
      telling.place === told.place,
  );
  return own.length > 0 || told.for !== undefined;
}

function closeForRank({ layout, rules, recipientText }: CheckedLetter): readonly Finding[] {
  if (!isHighOffice(recipientText, rules)) return [];
  return findTerms(layout.close, rules.familiarCloses).map((words) => ({
    rule: 'Q27',
    where: 'close',
    message: `"${words}" is too familiar for this office`,
  }));
}
