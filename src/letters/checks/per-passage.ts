import type { Rule } from './finding.ts';
import type { Passage } from '../letter.ts';
import { memory } from '../memory.ts';
import type { Check, CheckedLetter } from './checked-letter.ts';
import { partOf } from './passages.ts';

/** What is wrong with a passage, whatever stands around it. */
export type Judge = (passage: Passage, checked: CheckedLetter) => readonly string[];

/**
 * Looks at each passage by itself, and once for as long as the urgent action is in memory: letters
 * are made of the same few hundred. What a writer typed is never looked at here, and so never kept.
 */
export function perPassage(rule: Rule, judge: Judge): Check {
  const judged = remembered(judge);
  return (checked) =>
    checked.letter.passages.flatMap((passage) =>
      judged(passage, checked).map((message) => ({ rule, where: partOf(passage), message })),
    );
}

/** The same judgement, remembered. */
export function remembered<T>(
  judge: (passage: Passage, checked: CheckedLetter) => readonly T[],
): (passage: Passage, checked: CheckedLetter) => readonly T[] {
  const known = memory<Map<string, Judged<T>>>();
  return (passage, checked) => {
    if (passage.move === 'ownLine') return [];
    const { action, letter } = checked;
    const ofRecipient = known(
      action,
      `${letter.language} ${letter.recipient.id}`,
      () => new Map<string, Judged<T>>(),
    );
    // Texts of passages are the same strings each time: looking one up by itself costs next to
    // nothing.
    const key = passage.move + passage.ids.join();
    const byText = ofRecipient.get(key) ?? new Map<string, readonly T[]>();
    ofRecipient.set(key, byText);
    const found = byText.get(passage.text) ?? judge(passage, checked);
    byText.set(passage.text, found);
    return found;
  };
}

type Judged<T> = Map<string, readonly T[]>;
