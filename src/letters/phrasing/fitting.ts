import { shuffle } from '../draw.ts';
import type { Passage } from '../letter.ts';
import { INSTRUMENTS } from '../norms.ts';
import type { Plan, PlannedPassage, PlanWithout } from '../plan/planned.ts';
import { toPassages, wordFreely, wordShorter, type Worded } from './phrasing.ts';
import type { Prepared } from './prepare.ts';

/**
 * No more of what the shortest words would save is asked of them, as long as there is something to
 * leave out: letters in their shortest words are all alike.
 */
const SHARE_SAVED_AT_MOST = 0.5;

/** A norm is the point of its letter: before the last one gives way, more is asked of the words. */
const SHARE_SAVED_FOR_A_NORM = 0.75;

/** More than any urgent action tells. */
const EVERYTHING = 1_000;

export interface FittingOptions {
  /** The first step takes grounds away, each further one a fact. */
  readonly planWithout: PlanWithout;
  readonly prepare: (plan: Plan) => readonly Prepared[];
  /** The words that there is room for. */
  readonly room: number;
  readonly seed: number;
}

/**
 * Makes a letter fit its page: some languages need more room, and so do long names. Drawn freely
 * where that fits; else some passages, as the seed picks them, say the same in fewer words; then
 * less is said; at last facts are told in short, or a short letter asks for everything in one
 * sentence. What still does not fit is the shortest there is, and `checkLetter` reports it.
 */
export function fitToPage(options: FittingOptions): readonly Passage[] {
  const { planWithout, room, seed } = options;
  let passages = options.prepare(planWithout(0));
  for (let leftOut = 1; ; leftOut += 1) {
    // What is too long in its shortest words need not be drawn, but for the last step.
    const drawn = leastWordsOf(passages) > room ? undefined : wordFreely(passages, seed);
    if (drawn !== undefined && wordsOf(passages, drawn) <= room) return toPassages(passages, drawn);
    const shorter = planWithout(leftOut);
    // A step may take away a fact that another one brings back; only what nothing shortens is the
    // last.
    const isLast =
      leftOut > 1 &&
      shorter.flat().length === passages.length &&
      passages.length === planWithout(EVERYTHING).flat().length;
    if (isLast || (drawn !== undefined && fitsShorter(passages, drawn, shorter, room))) {
      const tightened = tighten(passages, drawn ?? wordFreely(passages, seed), options);
      if (wordsOf(passages, tightened) <= room) return toPassages(passages, tightened);
      if (isLast)
        return (
          atOnce(passages, options) ?? toPassages(passages, inShort(passages, tightened, options))
        );
    }
    passages = options.prepare(shorter);
  }
}

/** Whether fewer words make what was drawn fit, without asking too much of them. */
function fitsShorter(
  passages: readonly Prepared[],
  drawn: Worded,
  shorter: Plan,
  room: number,
): boolean {
  const share = losesNorm(passages, shorter) ? SHARE_SAVED_FOR_A_NORM : SHARE_SAVED_AT_MOST;
  return wordsOf(passages, drawn) - room <= share * savedAtMost(passages, drawn);
}

/** With everything asked in one sentence, where that makes fewer of them. */
function atOnce(
  passages: readonly Prepared[],
  options: FittingOptions,
): readonly Passage[] | undefined {
  const joined = options.prepare(options.planWithout(EVERYTHING, true));
  if (joined.length >= passages.length) return undefined;
  return toPassages(joined, tighten(joined, wordFreely(joined, options.seed), options));
}

function losesNorm(passages: readonly Prepared[], shorter: Plan): boolean {
  return hasNorm(passages.map(({ planned }) => planned)) && !hasNorm(shorter.flat());
}

function hasNorm(planned: readonly PlannedPassage[]): boolean {
  return planned.some(({ move }) => INSTRUMENTS.some((instrument) => instrument === move));
}

/**
 * The passages, in an order of the seed, look for fewer words: each for its share of what is over,
 * so that none falls to its shortest words while others keep their longest, and letters stay
 * different. What the shares leave over is shared again.
 */
function tighten(
  passages: readonly Prepared[],
  drawn: Worded,
  { room, seed }: FittingOptions,
): Worded {
  const worded = [...drawn];
  const order = shuffle(seed, 'tighten', [...passages.keys()]);
  let over = wordsOf(passages, worded) - room;
  let before: number;
  do {
    before = over;
    for (const [place, index] of order.entries()) {
      const share = Math.ceil(over / (order.length - place));
      if (share > 0) over -= shorten(passages, worded, index, share, seed);
    }
  } while (over > 0 && over < before);
  return worded;
}

/** Gives the passage at `index` fewer words; returns how many it saved. */
function shorten(
  passages: readonly Prepared[],
  worded: Worded[number][],
  index: number,
  over: number,
  seed: number,
): number {
  const { ways = [], leastWords = 0, planned } = passages[index] ?? {};
  const now = worded[index];
  if (now === undefined || planned?.move === 'ownLine' || leastWords >= now.words) return 0;
  const then = wordShorter(ways, worded, index, Math.max(leastWords, now.words - over), seed);
  if (then === undefined || then.words >= now.words) return 0;
  worded[index] = then;
  return now.words - then.words;
}

/** Fact by fact, from the first one told, so that no more is lost than room demands. */
function inShort(
  passages: readonly Prepared[],
  tightened: Worded,
  { room, seed }: FittingOptions,
): Worded {
  const worded = [...tightened];
  for (const [index, { spare }] of passages.entries()) {
    if (wordsOf(passages, worded) <= room) break;
    if (spare.length > 0) worded[index] = wordShorter(spare, worded, index, 0, seed);
  }
  return worded;
}

/** With every passage in its shortest words. */
function leastWordsOf(passages: readonly Prepared[]): number {
  let sum = 0;
  for (const { planned, ways, leastWords } of passages)
    if (planned.move !== 'ownLine' && ways.length > 0) sum += leastWords;
  return sum;
}

/** What the shortest words of every passage would save. */
function savedAtMost(passages: readonly Prepared[], worded: Worded): number {
  let sum = 0;
  for (const [index, { planned, leastWords }] of passages.entries()) {
    const now = worded[index];
    if (now !== undefined && planned.move !== 'ownLine') sum += now.words - leastWords;
  }
  return sum;
}

/** The own line is let go over the limit, so that it never blocks a writer. */
function wordsOf(passages: readonly Prepared[], worded: Worded): number {
  let sum = 0;
  for (const [index, said] of worded.entries())
    if (passages[index]?.planned.move !== 'ownLine') sum += said?.words ?? 0;
  return sum;
}
