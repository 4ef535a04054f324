import type { BrokenRule } from '../../letters/trials.ts';
import type { Problem } from '../../urgent-action/file/problem.ts';
import { fieldInWords } from './field-words.ts';
import type { SheetDraft } from './sheet/sheet-draft.ts';
import type { View } from '../view.ts';

/** What the checks found in `draft`, in the language of `say`, with its place in words. */
export function findingInWords(
  { said, message, remedy }: Problem,
  draft: Pick<SheetDraft, 'files'>,
  { say }: Pick<View, 'say'>,
): string {
  if (said === undefined) return `${message}. ${remedy}`;
  const { code, place, values } = said;
  const text = say(`check-${code}`, values);
  return place === '' ? text : `${fieldInWords(place, draft, { say })}: ${text}`;
}

/** A rule that letters break: which, in which tones, and by which words of theirs. */
export function brokenRuleInWords(
  { rule, tones, count, quoted }: BrokenRule,
  { say }: Pick<View, 'say'>,
): string {
  const pieces = quoted.map((piece) => `“${piece}”`).join(', ');
  return say('letter-rule-line', {
    rule,
    what: [say(`letter-rule-${rule}`), pieces].filter((part) => part !== '').join(' '),
    tones: tones.map((tone) => say(`interview-tone-${tone}`)).join(', '),
    count,
  });
}
