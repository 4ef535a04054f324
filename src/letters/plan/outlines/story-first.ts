import type { Fact } from '../../../urgent-action/urgent-action.ts';
import type { Argument } from '../claims.ts';
import type { Selection } from '../selection.ts';
import { asksWithGrounds, OPENING, OWN_LINE, state, tell, THANKS, type Slot } from '../slots.ts';
import type { Stake } from '../stakes.ts';
import { story } from '../stretches.ts';
import { ENDING, isLaw, opening, paragraphsOf, type Outline } from './outline.ts';

/** What happened, day by day; then all requests. */
export const chronicle: Outline = {
  name: 'chronicle',
  fits: () => true,
  arrange: (selection) => [
    opening(selection),
    ...paragraphsOf(story(selection)),
    asksWithGrounds(selection).flat(),
    ...ENDING,
  ],
};

/**
 * The right at stake, and right after it what happened to it. That has to be the beginning of the
 * story: in the midst of it a right would stand between two events and seem to belong to the one
 * before.
 */
export const principleFirst: Outline = {
  name: 'principle first',
  fits: (selection, { byName }) => {
    const [event] = story(selection);
    return event !== undefined && byName.has(event.id) && principleOf(selection) !== undefined;
  },
  arrange: (selection) => {
    const principle = principleOf(selection);
    const [first = [], ...others] = paragraphsOf(story(selection));
    return [
      opening(selection),
      [...state(principle ? [principle] : []), ...byName(first)],
      ...others,
      asksWithGrounds({
        ...selection,
        stakes: selection.stakes.filter((stake) => stake !== principle),
      }).flat(),
      ...ENDING,
    ];
  },
};

/** The right that shows in the first event. */
function principleOf(selection: Selection): Stake | undefined {
  const [event] = story(selection);
  return selection.stakes.find(({ shownBy }) => event !== undefined && shownBy.includes(event.id));
}

/** The first of the facts told by name. */
function byName([first, ...others]: readonly Slot[]): readonly Slot[] {
  if (first === undefined) return [];
  return [first.move === 'fact' ? { ...first, isByName: true } : first, ...others];
}

/** What happened and what is feared; then, as lawyers have it, the law and what is asked. */
export const lawBeforeRequest: Outline = {
  name: 'law before its request',
  fits: (selection) => story(selection).some(isLaw),
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

/** Whether a request is about a law, or about the event that it belongs to. */
function isAbout({ facts }: Argument, { id, needs }: Fact): boolean {
  return facts.has(id) || needs.some((need) => facts.has(need));
}

/**
 * Requests that a law speaks for come first, so that it stands between the story and what is asked,
 * and not among requests.
 */
function lawfulFirst(asked: readonly Argument[], laws: readonly Fact[]): readonly Argument[] {
  const isLawful = (argument: Argument): number =>
    Number(laws.some((law) => isAbout(argument, law)));
  return asked.toSorted((one, other) => one.rank - other.rank || isLawful(other) - isLawful(one));
}

function placeOfLaw(law: Fact, asked: readonly Argument[]): number {
  const place = asked.findIndex((argument) => isAbout(argument, law));
  return Math.max(place, 0);
}

/** For a fax or a postcard, in one paragraph: all that happened, then all requests. */
export const briefTogether: Outline = {
  name: 'brief, together',
  fits: () => true,
  arrange: (selection) => [
    [OPENING, ...tell(selection.told), ...asksWithGrounds(selection).flat(), OWN_LINE, THANKS],
  ],
};
