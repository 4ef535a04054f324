import type { Fact } from '../../../urgent-action/urgent-action.ts';
import type { Argument } from '../claims.ts';
import type { Selection } from '../selection.ts';
import { asksWithGrounds, OPENING, OWN_LINE, tell, THANKS } from '../slots.ts';
import { speaksFor } from '../stakes.ts';
import { isInParts, story, stretches } from '../stretches.ts';
import { ENDING, isLaw, opening, paragraphsOf, type Outline } from './outline.ts';

/**
 * What happened, day by day; then all requests. Where the first of them would be heard to follow
 * from another matter, each is made where its facts are told instead.
 */
export const chronicle: Outline = {
  name: 'chronicle',
  fits: (selection) => isLedTo(selection) || !isInParts(stretches(selection)),
  arrange: (selection) => [
    opening(selection),
    ...paragraphsOf(story(selection)),
    asksWithGrounds(inOrderOfLaw(selection)).flat(),
    ...ENDING,
  ],
};

/**
 * Whether "therefore" follows from what it is about: the right that speaks for the first request
 * stands before it, or what was told last is a reason of it, or the concern sums up all that was
 * told.
 */
function isLedTo(selection: Selection): boolean {
  const [first] = selection.arguments;
  const last = story(selection).findLast((fact) => !isLaw(fact));
  if (first === undefined || last === undefined || last.kind === 'concern') return true;
  return first.facts.has(last.id) || selection.stakes.some((stake) => speaksFor(stake, first));
}

/**
 * What happened and what is feared; then, as lawyers have it, the law and what is asked: only where
 * a request stands on each law, as one that leads to none would be cut off from its event.
 */
export const lawBeforeRequest: Outline = {
  name: 'law before its request',
  fits: (selection) => {
    const laws = story(selection).filter(isLaw);
    const isStoodOn = ({ id }: Fact): boolean =>
      selection.arguments.some(({ facts }) => facts.has(id));
    return laws.length > 0 && laws.every(isStoodOn);
  },
  arrange: (selection) => {
    const laws = story(selection).filter(isLaw);
    const asked = lawfulFirst(selection.arguments, laws);
    return [
      opening(selection),
      tell(story(selection).filter((fact) => !isLaw(fact))),
      asksWithGrounds({ ...selection, arguments: asked }).flatMap((slots, index) => [
        ...tell(laws.filter((law) => placeOfLaw(law, asked) === index)),
        ...slots,
      ]),
      ...ENDING,
    ];
  },
};

/** Behind a law that was told last no other request would be heard to follow from it. */
export function inOrderOfLaw(selection: Selection): Selection {
  const last = story(selection).at(-1);
  if (last === undefined || !isLaw(last)) return selection;
  return { ...selection, arguments: lawfulFirst(selection.arguments, [last]) };
}

/**
 * Requests that a law speaks for come first, so that it stands between the story and what is asked,
 * and not among requests.
 */
function lawfulFirst(asked: readonly Argument[], laws: readonly Fact[]): readonly Argument[] {
  const isLawful = (argument: Argument): number =>
    Number(laws.some(({ id }) => argument.facts.has(id)));
  return asked.toSorted((one, other) => one.rank - other.rank || isLawful(other) - isLawful(one));
}

function placeOfLaw({ id }: Fact, asked: readonly Argument[]): number {
  return asked.findIndex(({ facts }) => facts.has(id));
}

/** For a fax or a postcard, in one paragraph: all that happened, then all requests. */
export const briefTogether: Outline = {
  name: 'brief, together',
  fits: () => true,
  arrange: (selection) => [
    [
      OPENING,
      ...tell(selection.told),
      ...asksWithGrounds(inOrderOfLaw(selection)).flat(),
      OWN_LINE,
      THANKS,
    ],
  ],
};
