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
    const asked = standingOnFirst(selection.arguments, laws);
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
  return { ...selection, arguments: standingOnFirst(selection.arguments, [last]) };
}

/**
 * Requests that stand on what was `told` last come first, as far as their rank lets them: a law
 * then stands between the story and what is asked, and not among requests.
 */
function standingOnFirst(asked: readonly Argument[], told: readonly Fact[]): readonly Argument[] {
  const standsOnIt = (argument: Argument): number =>
    Number(told.some(({ id }) => argument.facts.has(id)));
  return asked.toSorted(
    (one, other) => one.rank - other.rank || standsOnIt(other) - standsOnIt(one),
  );
}

function placeOfLaw({ id }: Fact, asked: readonly Argument[]): number {
  return asked.findIndex(({ facts }) => facts.has(id));
}

/**
 * Where all requests stand behind the story, the first of them is heard to follow from what was
 * told last of all that they stand on; a concern sums up everything, and any of them follows from
 * it.
 */
export function inOrderOfStory(selection: Selection): Selection {
  const { arguments: asked } = selection;
  const last = story(selection).at(-1);
  if (last === undefined || isLaw(last) || last.kind === 'concern') return inOrderOfLaw(selection);
  const reason = story(selection).findLast(({ id }) => asked.some(({ facts }) => facts.has(id)));
  return reason === undefined
    ? selection
    : { ...selection, arguments: standingOnFirst(asked, [reason]) };
}

/** For a fax or a postcard, in one paragraph: all that happened, then all requests. */
export const briefTogether: Outline = {
  name: 'brief, together',
  fits: () => true,
  arrange: (selection) => [
    [
      OPENING,
      ...tell(selection.told),
      ...asksWithGrounds(inOrderOfStory(selection)).flat(),
      OWN_LINE,
      THANKS,
    ],
  ],
};
