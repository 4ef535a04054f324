import type { Language } from '../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../urgent-action/urgent-action.ts';
import type { Letter, Passage, Tone, Writer } from './letter.ts';
import { letterOf, pageOf } from './page.ts';
import { phraseAgain, phraser } from './phrasing.ts';
import type { Phrase, PhrasedPassage } from './phrasing.ts';
import { planLetter } from './plan.ts';
import type { Plan } from './plan.ts';
import { RECIPES } from './recipes.ts';
import { sourceOf } from './source.ts';
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

/**
 * A draw that is too long for the page is drawn again, then from the shorter wordings, and then with an
 * event less: some languages need more room, and so do long names.
 */
const SHARES = [1, 0.5, 0.25];
const DRAWS_OF_EACH_SHARE = 6;

type Paragraphs = readonly (readonly PhrasedPassage[])[];

/** The own line is let go over the limit, so that it never blocks a writer. */
function fits(paragraphs: Paragraphs, frameWords: number, tone: Tone): boolean {
  const { bodyAtLeast, textAtMost } = RECIPES[tone].words;
  const ours = paragraphs.flat().filter(({ move }) => move !== 'ownLine');
  const words = ours.reduce((sum, passage) => sum + passage.words, 0);
  return words >= bodyAtLeast && frameWords + words <= textAtMost;
}

/** The first draw that fits; without any, the shortest plan's last draw, which `checkLetter` then reports. */
function fittingParagraphs(
  phrase: Phrase,
  planWith: (fewerEvents: number) => Plan,
  tone: Tone,
  frameWords: number,
): Paragraphs {
  const fewerAtMost = Math.max(...RECIPES[tone].events) - 1;
  let paragraphs: Paragraphs = [];
  for (let fewerEvents = 0; fewerEvents <= fewerAtMost; fewerEvents += 1) {
    const plan = planWith(fewerEvents);
    for (const share of SHARES) {
      for (let attempt = 0; attempt < DRAWS_OF_EACH_SHARE; attempt += 1) {
        paragraphs = phrase(plan, attempt, share);
        if (fits(paragraphs, frameWords, tone)) return paragraphs;
      }
    }
  }
  return paragraphs;
}

/** Leaves behind what only the fitting needed. */
function toPassage({ move, id, text, way, paragraph }: PhrasedPassage): Passage {
  return { move, ...(id !== undefined && { id }), text, way, paragraph };
}

/** Binds the wordings read at start to `composeLetter`, which is pure: no clock, no chance, no files. */
export function composer(wordings: Wordings): ComposeLetter {
  return (action, recipient, language, tone, writer, seed) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    const phrase = phraser(source, seed);
    const close = phrase([[{ move: 'close' }]], 0, 1).flat();
    const frameWords = countWords(pageOf(source, close));
    const planWith = (fewerEvents: number): Plan =>
      planLetter(action, recipient.id, tone, seed, fewerEvents);
    const paragraphs = fittingParagraphs(phrase, planWith, tone, frameWords);
    return letterOf(source, [...paragraphs.flat(), ...close].map(toPassage), seed);
  };
}

/**
 * The same letter in another language, to be read beside it: the same passages in the same order, each in the way that
 * says the same. It may be longer than a page; it is not sent.
 */
export type RetellLetter = (letter: Letter, action: UrgentAction, language: Language) => Letter;

/** Binds the wordings read at start to `retellLetter`, which is pure. */
export function reteller(wordings: Wordings): RetellLetter {
  return ({ recipient, tone, writer, seed, passages }, action, language) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    return letterOf(source, phraseAgain(passages, source), seed);
  };
}
