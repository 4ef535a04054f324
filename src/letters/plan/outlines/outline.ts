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

/** More than so many facts are two paragraphs. */
const FACTS_OF_A_PARAGRAPH = 5;

/** Where there are two: what else happened, then the matter that the law belongs to. */
export function paragraphsOf(facts: readonly Fact[]): Arrangement {
  const law = facts.find(isLaw);
  const start = facts.findIndex(({ id }) => law?.needs.includes(id));
  const isLong = facts.length > FACTS_OF_A_PARAGRAPH && start > 0;
  return isLong ? [tell(facts.slice(0, start)), tell(facts.slice(start))] : [tell(facts)];
}

export const isLaw = ({ kind }: Fact): boolean => kind === 'law';
