import { expect } from 'vitest';
import { checkLetter } from '../../src/letters/check.ts';
import type { Finding } from '../../src/letters/finding.ts';
import type { Letter } from '../../src/letters/letter.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { actionBySlug, sampleLetter } from './samples.ts';
import type { SampleOptions } from './samples.ts';

export const example = actionBySlug('az-ismayilova');

/** The letter with every passage and the page changed alike, as a faulty wording would have come out. */
export function reword(letter: Letter, from: string | RegExp, to: string): Letter {
  const swap = (text: string): string => text.replace(from, () => to);
  expect(swap(letter.text)).not.toBe(letter.text);
  const passages = letter.passages.map((passage) => ({ ...passage, text: swap(passage.text) }));
  return { ...letter, text: swap(letter.text), passages };
}

/** One more sentence in front of the thanks, as a faulty template would add it. */
export function insert(letter: Letter, sentence: string): Letter {
  const thanks = letter.passages.find(({ move }) => move === 'thanks')?.text ?? '';
  return reword(letter, thanks, `${sentence} ${thanks}`);
}

export function rules(letter: Letter, action: UrgentAction = example): readonly string[] {
  return [...new Set(checkLetter(letter, action).map(({ rule }) => rule))];
}

export function findings(options: SampleOptions): readonly Finding[] {
  return checkLetter(sampleLetter(options), options.action ?? example);
}
