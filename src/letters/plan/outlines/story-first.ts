import type { Fact } from '../../../urgent-action/urgent-action.ts';
import type { Argument } from '../claims.ts';
import type { Selection } from '../selection.ts';
import { asksWithGrounds, OPENING, OWN_LINE, state, tell, THANKS, type Slot } from '../slots.ts';
import { story } from '../stretches.ts';
import { ENDING, opening, paragraphsOf, type Outline } from './outline.ts';

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

/** What is at stake, a right or a maxim, and right after it what happened to it. */
export const principleFirst: Outline = {
  name: 'principle first',
  fits: (selection, { byName }) => {
    const { principle, event } = principleAndEvent(selection);
    return principle !== undefined && event !== undefined && byName.has(event.id);
  },
  arrange: (selection) => {
    const { principle, others, event } = principleAndEvent(selection);
    return [
      opening(selection),
      ...paragraphsOf(story(selection)).map((slots) =>
        slots.flatMap((slot): readonly Slot[] =>
          slot.move === 'fact' && slot.id === event?.id
            ? [...state(principle ? [principle] : []), { ...slot, isByName: true }]
            : [slot],
        ),
      ),
      asksWithGrounds({ ...selection, stakes: others }).flat(),
      ...ENDING,
    ];
  },
};

/** The ground that goes first, and the event that shows it. */
function principleAndEvent(selection: Selection) {
  const [principle, ...others] = selection.stakes.toSorted(
    (one, other) => Number(other.right !== undefined) - Number(one.right !== undefined),
  );
  const told = story(selection);
  // A maxim shows in all that happened; and what shows a right may be who the person is, which is told in the opening.
  const event = told.find(({ id }) => principle?.shownBy.includes(id)) ?? told[0];
  return { principle, others, event };
}

/** What happened and what is feared; then, as lawyers have it, the law and what is asked. */
export const lawBeforeRequest: Outline = {
  name: 'law before its request',
  fits: (selection) => {
    const told = story(selection);
    const law = told.findIndex(isLaw);
    return law >= 0 && told.slice(law).some((fact) => !isLaw(fact));
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

const isLaw = ({ kind }: Fact): boolean => kind === 'law';

/** Whether a request is about a law, or about the event that it belongs to. */
function isAbout({ facts }: Argument, { id, needs }: Fact): boolean {
  return facts.has(id) || needs.some((need) => facts.has(need));
}

/** Requests that a law speaks for come first, so that it stands between the story and what is asked, and not among requests. */
function lawfulFirst(asked: readonly Argument[], laws: readonly Fact[]): readonly Argument[] {
  const rank = (argument: Argument): number =>
    (argument.isForThePerson ? 0 : 2) + (laws.some((law) => isAbout(argument, law)) ? 0 : 1);
  return asked.toSorted((one, other) => rank(one) - rank(other));
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
