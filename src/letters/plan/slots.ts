import type { Fact } from '../../urgent-action/urgent-action.ts';
import type { RequestForm } from '../letter.ts';
import type { Argument } from './claims.ts';
import type { Selection } from './selection.ts';
import { speaksFor, type Stake } from './stakes.ts';

/** What a letter says at one place; the order of asking (first, further) follows from the order of places. */
export type Slot =
  | { readonly move: 'opening' | 'reason' | 'thanks' | 'ownLine' | 'close' }
  | {
      readonly move: 'fact';
      readonly id: string;
      /** Behind a maxim or an article "she" would be everybody. */
      readonly isByName?: boolean;
    }
  | { readonly move: 'stake'; readonly stake: Stake }
  | {
      readonly move: 'request';
      readonly ids: readonly string[];
      /** Undefined: a clause or a label, as the seed says. */
      readonly form?: RequestForm | undefined;
    };

export const OPENING: Slot = { move: 'opening' };
export const OWN_LINE: Slot = { move: 'ownLine' };
export const THANKS: Slot = { move: 'thanks' };

export function tell(facts: readonly Fact[]): readonly Slot[] {
  return facts.map(({ id }) => ({ move: 'fact', id }));
}

export function ask({ demand, tellsFacts }: Argument): Slot {
  return { move: 'request', ids: [demand.id], form: tellsFacts ? 'clause' : undefined };
}

/** A ground as it stands for itself. */
export function state(stakes: readonly Stake[]): readonly Slot[] {
  return stakes.map((stake) => ({ move: 'stake', stake }));
}

/**
 * Grounds that lead to a request. A maxim does not: nothing of it follows for this case, and "therefore" would hang on it.
 * In its place stands a reason to act, which looks back at what was told.
 */
function lead(stakes: readonly Stake[]): readonly Slot[] {
  return stakes.map((stake) =>
    stake.right === undefined ? { move: 'reason' } : { move: 'stake', stake },
  );
}

/** What leads to each request, in their order: the grounds that speak for it; those that fit any case, to the first. */
export function groundsOfEach({
  stakes,
  arguments: asked,
}: Pick<Selection, 'stakes' | 'arguments'>): readonly (readonly Slot[])[] {
  const placeOf = (stake: Stake): number =>
    Math.max(
      asked.findIndex((argument) => speaksFor(stake, argument)),
      0,
    );
  return asked.map((_, index) => lead(stakes.filter((stake) => placeOf(stake) === index)));
}

/** The requests, each behind what leads to it. */
export function asksWithGrounds(
  selection: Pick<Selection, 'stakes' | 'arguments'>,
): readonly (readonly Slot[])[] {
  const grounds = groundsOfEach(selection);
  return selection.arguments.map((argument, index) => [...(grounds[index] ?? []), ask(argument)]);
}
