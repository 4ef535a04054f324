import { expect } from 'vitest';
import { checkLetter } from '../../src/letters/check.ts';
import type { Finding, Rule } from '../../src/letters/checks/finding.ts';
import type { Letter, Move, Passage } from '../../src/letters/letter.ts';
import type { Language } from '../../src/urgent-action/language.ts';
import type { UrgentAction } from '../../src/urgent-action/urgent-action.ts';
import { actionBySlug, sampleLetter, type SampleOptions } from './samples.ts';

export const example = actionBySlug('az-ismayilova');

/**
 * The letter with every passage and the page changed alike, as a faulty wording would have come
 * out.
 */
export function reword(letter: Letter, from: string | RegExp, to: string): Letter {
  const swap = (text: string): string => text.replace(from, () => to);
  expect(swap(letter.text)).not.toBe(letter.text);
  const passages = letter.passages.map((passage) => ({ ...passage, text: swap(passage.text) }));
  return { ...letter, text: swap(letter.text), passages };
}

export function passageOf(letter: Letter, move: Move): Passage {
  const found = letter.passages.find((passage) => passage.move === move);
  if (found === undefined) throw new Error(`The letter has no ${move}`);
  return found;
}

/** One more sentence in front of the thanks, as a faulty template would add it. */
export function insert(letter: Letter, sentence: string): Letter {
  const { text } = passageOf(letter, 'thanks');
  return reword(letter, text, `${sentence} ${text}`);
}

/** The paragraphs of the passages, the close left out. */
function bodyOf(passages: readonly Passage[]): string {
  const paragraphs = new Map<number, string[]>();
  for (const { move, paragraph, text } of passages) {
    if (move === 'close') continue;
    paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), text]);
  }
  return [...paragraphs.values()].map((texts) => texts.join(' ')).join('\n\n');
}

/** The letter without, or with moved, passages; the page follows. */
export function rearranged(letter: Letter, passages: readonly Passage[]): Letter {
  const [before, after] = [bodyOf(letter.passages), bodyOf(passages)];
  expect(letter.text).toContain(before);
  return { ...letter, text: letter.text.replace(before, () => after), passages };
}

export function rules(letter: Letter, action: UrgentAction = example): readonly Rule[] {
  return [...new Set(checkLetter(letter, action).map(({ rule }) => rule))];
}

export function findings(options: SampleOptions): readonly Finding[] {
  return checkLetter(sampleLetter(options), options.action ?? example);
}

/** The rules that a sentence of ours in `language` breaks. */
export function rulesOfSentence(language: Language, sentence: string): readonly Rule[] {
  return rules(insert(sampleLetter({ language }), sentence));
}
