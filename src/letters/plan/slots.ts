import type { Fact } from '../../urgent-action/urgent-action.ts';
import type { RequestForm } from '../letter.ts';
import type { Argument } from './claims.ts';
import type { Selection } from './selection.ts';
import { speaksFor, type Stake } from './stakes.ts';

/**
 * What a letter says at one place; the order of asking (first, further) follows from the order of
 * places.
 */
export type Slot =
  | { readonly move: 'thanks' | 'ownLine' | 'close' }
  | {
      readonly move: 'opening';
      /** The fact who the person is, where that stands beside the name. */
      readonly who?: string;
    }
  | {
      readonly move: 'fact';
      readonly id: string;
      /** Behind a law or far from the name "she" would be somebody else. */
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

/** Behind a law "her work" would be that of somebody whom the law is about. */
export function tell(facts: readonly Fact[]): readonly Slot[] {
  return facts.map(({ id, kind }, index) => {
    const isByName = kind === 'concern' && facts[index - 1]?.kind === 'law';
    return { move: 'fact', id, ...(isByName && { isByName }) };
  });
}

export function ask({ demand, form }: Argument): Slot {
  return { move: 'request', ids: [demand.id], form };
}

/** A ground as it stands for itself. */
export function state(stakes: readonly Stake[]): readonly Slot[] {
  return stakes.map((stake) => ({ move: 'stake', stake }));
}

/**
 * What fits any case closes what is asked: nothing of it follows for this case, so that "therefore"
 * would hang on it, and a story that began with it would not be heard to show it.
 */
export function plea({ stakes }: Pick<Selection, 'stakes'>): readonly Slot[] {
  return state(stakes.filter(fitsAnyCase));
}

const fitsAnyCase = ({ right }: Stake): boolean => right === undefined;

/**
 * What leads to each request, in their order: the rights that speak for it; one that fits any case,
 * to the first.
 */
export function groundsOfEach({
  stakes,
  arguments: asked,
}: Pick<Selection, 'stakes' | 'arguments'>): readonly (readonly Slot[])[] {
  const placeOf = (stake: Stake): number =>
    Math.max(
      asked.findIndex((argument) => speaksFor(stake, argument)),
      0,
    );
  const rights = stakes.filter((stake) => !fitsAnyCase(stake));
  return asked.map((_, index) => state(rights.filter((stake) => placeOf(stake) === index)));
}

/** The requests, each behind what leads to it; behind the last one what fits any case. */
export function asksWithGrounds(
  selection: Pick<Selection, 'stakes' | 'arguments'>,
): readonly (readonly Slot[])[] {
  const grounds = groundsOfEach(selection);
  const last = selection.arguments.length - 1;
  return selection.arguments.map((argument, index) => [
    ...(grounds[index] ?? []),
    ask(argument),
    ...(index === last ? plea(selection) : []),
  ]);
}
