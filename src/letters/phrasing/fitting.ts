import { shuffle } from '../draw.ts';
import type { Plan } from '../plan/plan.ts';
import type { Phrased, PhrasedPassage, PhraseOptions } from './phrasing.ts';

/** No word has to be shorter than any other. */
export const FREELY: PhraseOptions = { attempt: 0, limits: new Map(), shortened: 0 };

/** More than this is not saved by shorter words, as long as there is something to leave out. */
const WORDS_SAVED_AT_MOST = 25;

export interface FittingOptions {
  /** The plan with so much left out; the first step takes grounds away, each further one a fact. */
  readonly planWithout: (leftOut: number) => Plan;
  /** Puts a plan into words. */
  readonly put: (plan: Plan, options: PhraseOptions) => Phrased;
  /** The words that there is room for. */
  readonly room: number;
  readonly seed: number;
}

/**
 * Makes a letter fit its page: some languages need more room, and so do long names. Drawn freely where that fits; else
 * some passages, as the seed picks them, say the same in fewer words; then less is said; at last facts are told in short.
 * What still does not fit is the shortest there is, and `checkLetter` reports it.
 */
export function fitToPage(options: FittingOptions): Phrased {
  const { planWithout, put, room } = options;
  let plan = planWithout(0);
  for (let leftOut = 1; ; leftOut += 1) {
    const drawn = put(plan, FREELY);
    const over = wordsOf(drawn) - room;
    if (over <= 0) return drawn;
    const shorter = planWithout(leftOut);
    const isLast = leftOut > 1 && shorter.flat().length === plan.flat().length;
    if (isLast || over <= WORDS_SAVED_AT_MOST) {
      const tightened = tighten(plan, drawn, options);
      if (wordsOf(tightened) <= room) return tightened;
    }
    if (isLast) return inShort(plan, options);
    plan = shorter;
  }
}

/** One passage after another, in an order of the seed, looks for fewer words, no fewer than room demands. */
function tighten(plan: Plan, drawn: Phrased, { put, room, seed }: FittingOptions): Phrased {
  const limits = new Map<number, number>();
  let phrased = drawn;
  for (const { place } of shuffle(seed, 'tighten', drawn.flat().filter(canBeShorter))) {
    const over = wordsOf(phrased) - room;
    if (over <= 0) return phrased;
    const now = phrased.flat().find((passage) => passage.place === place);
    if (now === undefined || !canBeShorter(now)) continue;
    limits.set(place, Math.max(now.leastWords, now.words - over));
    phrased = put(plan, { ...FREELY, limits });
  }
  return phrased;
}

function canBeShorter({ words, leastWords }: PhrasedPassage): boolean {
  return leastWords < words;
}

/** Fact by fact, so that no more is lost than room demands. */
function inShort(plan: Plan, { put, room }: FittingOptions): Phrased {
  const passages = plan.flat();
  const facts = passages.filter(({ move }) => move === 'fact').length;
  const limits = new Map(passages.map((_, place) => [place, 0]));
  let phrased: Phrased = [];
  for (let shortened = 0; shortened <= facts; shortened += 1) {
    phrased = put(plan, { ...FREELY, limits, shortened });
    if (wordsOf(phrased) <= room) break;
  }
  return phrased;
}

/** The own line is let go over the limit, so that it never blocks a writer. */
function wordsOf(phrased: Phrased): number {
  const ours = phrased.flat().filter(({ move }) => move !== 'ownLine');
  return ours.reduce((sum, { words }) => sum + words, 0);
}
