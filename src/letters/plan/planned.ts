import type { Passage } from '../letter.ts';

/** A passage whose wording is still to be chosen. */
export type PlannedPassage = Pick<
  Passage,
  'move' | 'ids' | 'form' | 'isFurther' | 'isApart' | 'isByName'
>;

/** Paragraphs in order, each with its passages in order. */
export type Plan = readonly (readonly PlannedPassage[])[];

/**
 * The plan with so much left out where a language needs more room; 0: nothing. See `selectionOf`.
 * `isAtOnce`: a short letter asks for everything in one sentence.
 */
export type PlanWithout = (leftOut: number, isAtOnce?: boolean) => Plan;
