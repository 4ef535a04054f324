import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { Tone } from '../letter.ts';
import { memory } from '../memory.ts';
import { TONE_RULES } from '../tones.ts';
import { tellingsFor } from './naming.ts';
import type { Arrangement } from './outlines/outline.ts';

const introduced = memory<Arrangement>();

export interface IntroductionOptions {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly tone: Tone;
}

/**
 * The arrangement with who the person is beside the name in the opening, in place of a sentence of
 * its own: "I write to you about Khadija Ismayilova, a journalist who …". Only where that is one
 * fact, and every language has a text of that place: the plan is the same in all of them.
 */
export function withIntroduction(
  arrangement: Arrangement,
  options: IntroductionOptions,
): Arrangement {
  return introduced(arrangement, '', () => introduce(arrangement, options));
}

function introduce(
  arrangement: Arrangement,
  { action, recipient, tone }: IntroductionOptions,
): Arrangement {
  const [[opening, told, ...others] = [], ...paragraphs] = arrangement;
  const [who, ...more] = action.facts.filter(({ kind }) => kind === 'who').map(({ id }) => id);
  const isTold = opening?.move === 'opening' && told?.move === 'fact' && told.id === who;
  if (who === undefined || more.length > 0 || !isTold) return arrangement;
  const hasTexts = Object.values(action.translations).every(
    ({ facts }) =>
      tellingsFor(facts[who] ?? [], recipient.id, TONE_RULES[tone].short, 'name').length > 0,
  );
  return hasTexts ? [[{ move: 'opening', who }, ...others], ...paragraphs] : arrangement;
}
