import type { Fact } from '../../../urgent-action/urgent-action.ts';
import type { RequestWays } from '../request-ways.ts';
import type { Selection } from '../selection.ts';
import { OPENING, OWN_LINE, tell, THANKS, type Slot } from '../slots.ts';
import { who } from '../stretches.ts';

/** Paragraphs in order, each with its slots in order. */
export type Arrangement = readonly (readonly Slot[])[];

/** Puts what a letter says in an order of its kind. */
export interface Outline {
  readonly name: string;
  /** Whether there is enough for it to differ from the others. */
  readonly fits: (selection: Selection, ways: RequestWays) => boolean;
  readonly arrange: (selection: Selection, ways: RequestWays) => Arrangement;
}

export const ENDING: Arrangement = [[OWN_LINE], [THANKS]];

export const opening = (selection: Selection): readonly Slot[] => [
  OPENING,
  ...tell(who(selection)),
];

/** The paragraphs with `slots` at the end of the last one. */
export function endedBy(slots: readonly Slot[], paragraphs: Arrangement): Arrangement {
  return [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []), ...slots]];
}

/** More than so many facts are two paragraphs: what happened and is feared, then the law. */
const FACTS_OF_A_PARAGRAPH = 5;

export function paragraphsOf(facts: readonly Fact[]): Arrangement {
  const end = facts.findLastIndex((fact) => !isLaw(fact)) + 1;
  const isLong = facts.length > FACTS_OF_A_PARAGRAPH && facts.length > end;
  return isLong ? [tell(facts.slice(0, end)), tell(facts.slice(end))] : [tell(facts)];
}

export const isLaw = ({ kind }: Fact): boolean => kind === 'law';

/**
 * The requests in a paragraph of their own, or behind the law where that has one and no right stands
 * between the two.
 */
export function askedBehind(paragraphs: Arrangement, asks: readonly Slot[]): Arrangement {
  const isLaidOn = paragraphs.length > 1 && asks[0]?.move === 'request';
  return isLaidOn ? endedBy(asks, paragraphs) : [...paragraphs, asks];
}
