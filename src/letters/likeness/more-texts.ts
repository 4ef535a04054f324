import type { Translation } from '../../urgent-action/urgent-action.ts';
import { bodyOf, shinglesOf } from './distinctness.ts';
import type { Letter, Passage } from '../letter.ts';

/** What an urgent action could have one more of, so that its letters are less alike. */
export interface HelpfulText {
  readonly kind: 'telling' | 'clause';
  /** Of the fact or the demand. */
  readonly id: string;
  /** How many there are now, as far as letters of this language and tone draw on them. */
  readonly texts: number;
}

/** The words that letters took from one fact or demand. */
interface Share extends Omit<HelpfulText, 'texts'> {
  readonly texts: Set<number>;
  /** Pairs of a shingle and two letters that both have it, counted from either letter. */
  inCommon: number;
}

interface Drawn extends Omit<HelpfulText, 'texts'> {
  readonly index: number;
  readonly text: string;
}

/**
 * The one text more that would help most, measured: what letters have in common because of each
 * fact and each demand. With `n` texts drawn alike often, two letters share the same one once in
 * `n` times, with one more once in `n + 1`; so of what they have in common one part in `n + 1`
 * goes. Undefined where nothing of the urgent action's is shared.
 */
export function mostHelpfulText(
  letters: readonly Letter[],
  translation: Translation,
): HelpfulText | undefined {
  const lettersWith = new Map<string, number>();
  for (const letter of letters)
    for (const shingle of shinglesOf(bodyOf(letter)))
      lettersWith.set(shingle, (lettersWith.get(shingle) ?? 0) + 1);
  const [best] = sharesOf(letters, translation, lettersWith)
    .filter(({ inCommon }) => inCommon > 0)
    .toSorted((one, other) => saved(other) - saved(one));
  return best && { kind: best.kind, id: best.id, texts: best.texts.size };
}

function saved({ inCommon, texts }: Share): number {
  return inCommon / (texts.size + 1);
}

function sharesOf(
  letters: readonly Letter[],
  translation: Translation,
  lettersWith: ReadonlyMap<string, number>,
): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const { kind, id, index, text } of letters.flatMap(({ passages }) =>
    passages.flatMap((passage) => drawnTexts(passage, translation)),
  )) {
    const key = `${kind}/${id}`;
    const share = shares.get(key) ?? { kind, id, texts: new Set(), inCommon: 0 };
    shares.set(key, share);
    share.texts.add(index);
    for (const shingle of shinglesOf(text)) share.inCommon += (lettersWith.get(shingle) ?? 1) - 1;
  }
  return [...shares.values()];
}

/**
 * The texts of the urgent action in a passage of which it may have several. A label and a short
 * clause are the only ones of their kind, and sentences with two limbs take the shortest clause:
 * there one more helps nothing.
 */
function drawnTexts(
  { move, ids, form, text, way }: Passage,
  translation: Translation,
): readonly Drawn[] {
  if (form === 'two') return [];
  return way.texts.flatMap((index, place): readonly Drawn[] => {
    const id = ids[place] ?? '';
    if (move === 'fact') return [{ kind: 'telling', id, index, text }];
    const clause = translation.demands[id]?.clauses[index];
    return clause === undefined ? [] : [{ kind: 'clause', id, index, text: clause }];
  });
}
