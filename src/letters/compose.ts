import type { Language } from '../urgent-action/language.ts';
import type { Recipient, UrgentAction } from '../urgent-action/urgent-action.ts';
import type { Letter, Tone, Writer } from './letter.ts';
import { letterOf, pageOf } from './page.ts';
import { fitToPage } from './phrasing/fitting.ts';
import { phraseAgain, toPassages, wordFreely } from './phrasing/phrasing.ts';
import { createPrepare, type Prepared } from './phrasing/prepare.ts';
import { shareOf } from './phrasing/shares-of-recipients.ts';
import { createWays } from './phrasing/ways.ts';
import { planLetter } from './plan/plan.ts';
import type { Plan } from './plan/planned.ts';
import { sourceOf } from './source.ts';
import { TONE_RULES } from './tones.ts';
import type { Wordings } from './wordings.ts';
import { countWords } from './words.ts';

/**
 * Writes one letter. Same arguments, same letter; another seed, other words for the same requests.
 */
export type ComposeLetter = (
  action: UrgentAction,
  recipient: Recipient,
  language: Language,
  tone: Tone,
  writer: Writer,
  seed: number,
) => Letter;

const CLOSING: Plan = [[{ move: 'close', ids: [] }]];

/**
 * Binds the wordings read at start to `composeLetter`, which is pure: no clock, no chance, no
 * files.
 */
export function composer(wordings: Wordings): ComposeLetter {
  const ways = createWays();
  const prepare = createPrepare(ways);
  return (action, recipient, language, tone, writer, seed) => {
    const source = sourceOf(wordings, action, recipient, language, tone, writer);
    const own = shareOf(ways, seed);
    const ready = (plan: Plan): readonly Prepared[] => prepare(plan, source, own);
    const closing = ready(CLOSING);
    const close = toPassages(closing, wordFreely(closing, seed));
    const room = TONE_RULES[tone].wordsAtMost - countWords(pageOf(source, close));
    const { today } = writer;
    const passages = fitToPage({
      planWithout: planLetter({ action, recipient, tone, today, seed }),
      prepare: ready,
      room,
      seed,
    });
    return letterOf(source, [...passages, ...close], seed);
  };
}

/**
 * The same letter in another language, to be read beside it: the same passages in the same order,
 * each in the way that says the same. It may be longer than a page; it is not sent.
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
