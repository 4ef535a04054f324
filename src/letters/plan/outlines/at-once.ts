import type { Argument } from '../claims.ts';
import type { RequestWays } from '../request-ways.ts';
import type { Selection } from '../selection.ts';
import { asksWithGrounds, groundsOfEach, OPENING, OWN_LINE, plea, tell, THANKS } from '../slots.ts';
import { speaksFor } from '../stakes.ts';
import { story } from '../stretches.ts';
import { inOrderOfLaw } from './story-first.ts';
import { ENDING, opening, paragraphsOf, type Outline } from './outline.ts';

/** One request sentence with two limbs, as sheets often have it. */
export const twoLimbs: Outline = {
  name: 'two limbs',
  fits: (selection, ways) => {
    const limbs = limbsOf(inOrderOfLaw(selection), ways);
    return limbs.length > 1 && isLedToAll(selection, limbs);
  },
  arrange: (unordered, ways) => {
    const selection = inOrderOfLaw(unordered);
    const limbs = limbsOf(selection, ways).map(({ demand }) => demand.id);
    const grounds = groundsOfEach(selection);
    const asks = asksWithGrounds(selection);
    return [
      opening(selection),
      ...paragraphsOf(story(selection)),
      [
        ...grounds.slice(0, limbs.length).flat(),
        { move: 'request', ids: limbs, form: 'two' },
        ...(asks.length > limbs.length ? asks.slice(limbs.length).flat() : plea(selection)),
      ],
      ...ENDING,
    ];
  },
};

/**
 * The first two requests, or none where they do not go into one sentence. A clause that has an
 * "and" of its own can only be the second; what the grounds speak for, and what is asked for the
 * person, stays first.
 */
function limbsOf(
  { arguments: asked, stakes }: Selection,
  { two, joined }: RequestWays,
): readonly Argument[] {
  const [first, second] = asked;
  if (first === undefined || second === undefined || !two) return [];
  if (!joined.has(first.demand.id)) return [first, second];
  const isFree = stakes.every((stake) => !speaksFor(stake, first));
  const isSwapped = isFree && !joined.has(second.demand.id) && first.rank === second.rank;
  return isSwapped ? [second, first] : [];
}

/**
 * Whether the rights speak for each of what is asked at once, as "therefore" covers all of it; or
 * none of them speaks at all.
 */
function isLedToAll({ stakes }: Selection, asked: readonly Argument[]): boolean {
  const rights = stakes.filter(({ shownBy }) => shownBy.length > 0);
  return rights.length === 0 || asked.every((one) => rights.some((right) => speaksFor(right, one)));
}

/** A short list, behind which a word more would hang. */
export const list: Outline = {
  name: 'list',
  fits: (selection, ways) =>
    selection.arguments.length > 1 && ways.list && isLedToAll(selection, selection.arguments),
  arrange: (selection) => [
    opening(selection),
    ...paragraphsOf(story(selection)),
    [
      ...groundsOfEach(selection).flat(),
      {
        move: 'request',
        ids: inOrderOfLaw(selection).arguments.map(({ demand }) => demand.id),
        form: 'list',
      },
    ],
    ...ENDING,
  ],
};

/**
 * For a fax or a postcard that has no room for a sentence for each request: all of them in one.
 */
export const briefAtOnce: Outline = {
  name: 'brief, at once',
  fits: (selection, ways) => selection.arguments.length > 1 && ways.list,
  arrange: (selection) => [
    [
      OPENING,
      ...tell(selection.told),
      {
        move: 'request',
        ids: inOrderOfLaw(selection).arguments.map(({ demand }) => demand.id),
        form: 'list',
      },
      OWN_LINE,
      THANKS,
    ],
  ],
};
