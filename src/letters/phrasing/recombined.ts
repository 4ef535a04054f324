import { findTerms, type LanguageRules } from '../languages/rules.ts';
import type { Way } from '../letter.ts';
import { sentences } from '../words.ts';

/** A line of the wordings as it stands in the letter. */
interface Line {
  readonly way: Way;
  readonly text: string;
}

/**
 * Where a line thanks in one sentence and asks for an answer in the next, each goes with those of
 * the other such lines as well, and either may come first: a short letter has few places in which
 * it can differ from others. `texts` has the line of the other sentence, and after it that of the
 * thanks where these come last.
 */
export function recombined(
  lines: readonly Line[],
  { thanks, answer }: LanguageRules,
): readonly Line[] {
  const asksForAnswer = (sentence: string): boolean => findTerms(sentence, answer).length > 0;
  const pairs = lines.flatMap(({ way: { line }, text }) => {
    const [thanking = '', asking = '', ...others] = sentences(text);
    const isThanking = findTerms(thanking, thanks).length > 0 && !asksForAnswer(thanking);
    const isPair = isThanking && asksForAnswer(asking) && others.length === 0;
    return isPair ? [{ line, thanking, asking }] : [];
  });
  return pairs.flatMap(({ line, thanking }) =>
    pairs.flatMap((other) => [
      ...(other.line === line
        ? []
        : [{ way: { line, texts: [other.line] }, text: `${thanking} ${other.asking}` }]),
      { way: { line, texts: [other.line, line] }, text: `${other.asking} ${thanking}` },
    ]),
  );
}
