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

/** How often a plan is put into words before less is said: twice freely, twice in the shorter half of the ways. */
const DRAWS = [
  { attempt: 0, isTight: false },
  { attempt: 1, isTight: false },
  { attempt: 0, isTight: true },
  { attempt: 1, isTight: true },
] as const;

/** The own line is let go over the limit, so that it never blocks a writer. */
function fits(phrased: Phrased, frameWords: number, tone: Tone): boolean {
  const ours = phrased.flat().filter(({ move }) => move !== 'ownLine');
  const words = ours.reduce((sum, passage) => sum + passage.words, 0);
  return frameWords + words <= TONE_RULES[tone].wordsAtMost;
}

/**
 * The first draw that fits the page. One that is too long is drawn again, and then with less to say: some languages need
 * more room, and so do long names. Without any, the shortest plan's last draw, which `checkLetter` then reports.
 */
function fittingParagraphs(
  planWithout: (leftOut: number) => Plan,
  draw: (plan: Plan, options: PhraseOptions) => Phrased,
  isFitting: (phrased: Phrased) => boolean,
): Phrased {
  let phrased: Phrased = [];
  let said = Number.POSITIVE_INFINITY;
  for (let leftOut = 0; ; leftOut += 1) {
    const plan = planWithout(leftOut);
    const passages = plan.flat().length;
    if (leftOut > 1 && passages === said) return phrased;
    said = passages;
    for (const options of DRAWS) {
      phrased = draw(plan, options);
      if (isFitting(phrased)) return phrased;
    }
  }
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
    const close = draw([[{ move: 'close', ids: [] }]], DRAWS[0]).flat();
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
