import type { Language } from '../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../urgent-action/urgent-action.ts';
import type { Letter, Passage, Tone, Writer } from './letter.ts';
import { letterOf, pageOf } from './page.ts';
import { phrase, phraseAgain } from './phrasing/phrasing.ts';
import type { Phrased, PhrasedPassage, PhraseOptions } from './phrasing/phrasing.ts';
import { createWays, shareOf } from './phrasing/ways.ts';
import { planLetter } from './plan/plan.ts';
import type { Plan } from './plan/plan.ts';
import { sourceOf } from './source.ts';
import { TONE_RULES } from './tones.ts';
import type { Wordings } from './wordings.ts';
import { countWords } from './words.ts';

/** Writes one letter. Same arguments, same letter; another seed, other words for the same requests. */
export type ComposeLetter = (
  action: UrgentAction,
  recipient: Recipient,
  language: Language,
  tone: Tone,
  writer: Writer,
  seed: number,
) => Letter;

/** A plan is put into words freely, then in the shorter half of the ways, before less is said. */
const FREELY: PhraseOptions = { attempt: 0, isTight: false, shortened: 0 };
const DRAWS: readonly PhraseOptions[] = [
  FREELY,
  { attempt: 0, isTight: true, shortened: 0 },
  { attempt: 1, isTight: true, shortened: 0 },
];

/** The own line is let go over the limit, so that it never blocks a writer. */
function fits(phrased: Phrased, frameWords: number, tone: Tone): boolean {
  const ours = phrased.flat().filter(({ move }) => move !== 'ownLine');
  const words = ours.reduce((sum, passage) => sum + passage.words, 0);
  return frameWords + words <= TONE_RULES[tone].wordsAtMost;
}

/**
 * The first draw that fits the page. One that is too long is drawn again, then with less to say, and at last with facts
 * told in short: some languages need more room, and so do long names. Without any, the shortest draw, which
 * `checkLetter` then reports.
 */
function fittingParagraphs(
  planWithout: (leftOut: number) => Plan,
  draw: (plan: Plan, options: PhraseOptions) => Phrased,
  isFitting: (phrased: Phrased) => boolean,
): Phrased {
  let plan = planWithout(0);
  for (let leftOut = 1; ; leftOut += 1) {
    for (const options of DRAWS) {
      const phrased = draw(plan, options);
      if (isFitting(phrased)) return phrased;
    }
    const shorter = planWithout(leftOut);
    // The first step takes grounds away, each further one a fact, as long as there is one.
    if (leftOut > 1 && shorter.flat().length === plan.flat().length) break;
    plan = shorter;
  }
  return inShort(plan, draw, isFitting);
}

/** Fact by fact, so that no more is lost than room demands. */
function inShort(
  plan: Plan,
  draw: (plan: Plan, options: PhraseOptions) => Phrased,
  isFitting: (phrased: Phrased) => boolean,
): Phrased {
  const facts = plan.flat().filter(({ move }) => move === 'fact').length;
  let phrased: Phrased = [];
  for (let shortened = 1; shortened <= facts; shortened += 1) {
    phrased = draw(plan, { attempt: 1, isTight: true, shortened });
    if (isFitting(phrased)) break;
  }
  return phrased;
}

/** Leaves behind what only the fitting needed. */
function toPassage({ words: _, ...passage }: PhrasedPassage): Passage {
  return passage;
}

/** Binds the wordings read at start to `composeLetter`, which is pure: no clock, no chance, no files. */
export function composer(wordings: Wordings): ComposeLetter {
  const ways = createWays();
  return (action, recipient, language, tone, writer, seed) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    const own = shareOf(ways, seed);
    const draw = (plan: Plan, options: PhraseOptions): Phrased =>
      phrase(plan, source, own, seed, options);
    const close = draw([[{ move: 'close', ids: [] }]], FREELY).flat();
    const frameWords = countWords(pageOf(source, close));
    const { today } = writer;
    const phrased = fittingParagraphs(
      (leftOut) => planLetter({ action, recipient, tone, today, seed, leftOut }),
      draw,
      (paragraphs) => fits(paragraphs, frameWords, tone),
    );
    return letterOf(source, [...phrased.flat(), ...close].map(toPassage), seed);
  };
}

/**
 * The same letter in another language, to be read beside it: the same passages in the same order, each in the way that
 * says the same. It may be longer than a page; it is not sent.
 */
export type RetellLetter = (letter: Letter, action: UrgentAction, language: Language) => Letter;

/** Binds the wordings read at start to `retellLetter`, which is pure. */
export function reteller(wordings: Wordings): RetellLetter {
  const ways = createWays();
  return ({ recipient, tone, writer, seed, passages }, action, language) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    return letterOf(source, phraseAgain(passages, source, ways), seed);
  };
}
