import type { Fact } from '../../urgent-action/urgent-action.ts';
import type { Tone } from '../letter.ts';
import type { Argument } from './claims.ts';
import { inOrderOfTelling } from './facts.ts';
import type { Selection } from './selection.ts';
import {
  ask,
  asksWithGrounds,
  groundsOfEach,
  OPENING,
  OWN_LINE,
  state,
  tell,
  tellByName,
  THANKS,
  type Slot,
} from './slots.ts';
import { speaksFor } from './stakes.ts';
import { inOrderOfAsking, story, stretches, who } from './stretches.ts';
import type { RequestWays } from './request-ways.ts';

/** Paragraphs in order, each with its slots in order. */
export type Arrangement = readonly (readonly Slot[])[];

/** Puts what a letter says in an order of its kind. */
export interface Outline {
  readonly name: string;
  /** Whether there is enough for it to differ from the others. */
  readonly fits: (selection: Selection, ways: RequestWays) => boolean;
  readonly arrange: (selection: Selection, ways: RequestWays) => Arrangement;
}

const ENDING: Arrangement = [[OWN_LINE], [THANKS]];

const opening = (selection: Selection): readonly Slot[] => [OPENING, ...tell(who(selection))];

const severalDemands = ({ arguments: asked }: Selection): boolean => asked.length > 1;

/** What happened, day by day; then all requests. */
const chronicle: Outline = {
  name: 'chronicle',
  fits: () => true,
  arrange: (selection) => [
    opening(selection),
    tell(story(selection)),
    asksWithGrounds(selection).flat(),
    ...ENDING,
  ],
};

/** The gravest matter with its request first, then the rest. */
const gravestFirst: Outline = {
  name: 'gravest first',
  fits: (selection) => {
    const [matter = [], ...rest] = stretches(selection);
    return severalDemands(selection) && matter.length > 0 && rest.flat().length > 0;
  },
  arrange: (selection) => {
    const [matter = [], ...rest] = stretches(selection);
    const [first = [], ...others] = asksInOrder(selection);
    return [
      opening(selection),
      [...tell(matter), ...first],
      tell(inOrderOfTelling(new Set(rest.flat().map(({ id }) => id)), selection.facts)),
      others.flat(),
      ...ENDING,
    ];
  },
};

/** Each request right after its facts. */
const oneByOne: Outline = {
  name: 'one by one',
  fits: (selection) =>
    severalDemands(selection) && stretches(selection).every(({ length }) => length > 0),
  arrange: (selection) => {
    const told = stretches(selection);
    return [
      opening(selection),
      ...asksInOrder(selection).map((slots, index) => [...tell(told[index] ?? []), ...slots]),
      ...ENDING,
    ];
  },
};

/** What is at stake, a right or a maxim, and right after it what happened to it. */
const principleFirst: Outline = {
  name: 'principle first',
  fits: (selection, { byName }) => {
    const { principle, event } = principleAndEvent(selection);
    return principle !== undefined && event !== undefined && byName.has(event.id);
  },
  arrange: (selection) => {
    const { principle, others, before, event, after } = principleAndEvent(selection);
    return [
      opening(selection),
      [
        ...tell(before),
        ...state(principle ? [principle] : []),
        ...tellByName(event ? [event] : []),
        ...tell(after),
      ],
      asksWithGrounds({ ...selection, stakes: others }).flat(),
      ...ENDING,
    ];
  },
};

/** The ground that goes first, the event that shows it, and what is told before and after that. */
function principleAndEvent(selection: Selection) {
  const [principle, ...others] = selection.stakes.toSorted(
    (one, other) => Number(other.right !== undefined) - Number(one.right !== undefined),
  );
  const told = story(selection);
  // A maxim shows in all that happened; and what shows a right may be who the person is, which is told in the opening.
  const place = Math.max(
    told.findIndex(({ id }) => principle?.shownBy.includes(id)),
    0,
  );
  return {
    principle,
    others,
    before: told.slice(0, place),
    event: told[place],
    after: told.slice(place + 1),
  };
}

/** What happened and what is feared; then, as lawyers have it, the law and what is asked. */
const lawBeforeRequest: Outline = {
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

/** One request sentence with two limbs, as sheets often have it. */
const twoLimbs: Outline = {
  name: 'two limbs',
  fits: (selection, ways) => limbsOf(selection, ways).length > 1,
  arrange: (selection, ways) => {
    const limbs = limbsOf(selection, ways).map(({ demand }) => demand.id);
    const grounds = groundsOfEach(selection);
    const asks = asksWithGrounds(selection);
    return [
      opening(selection),
      tell(story(selection)),
      [
        ...grounds.slice(0, limbs.length).flat(),
        { move: 'request', ids: limbs, form: 'two' },
        ...asks.slice(limbs.length).flat(),
      ],
      ...ENDING,
    ];
  },
};

/**
 * The first two requests, or none where they do not go into one sentence. A clause that has an "and" of its own can only
 * be the second; what the grounds speak for, and what is asked for the person, stays first.
 */
function limbsOf(
  { arguments: asked, stakes }: Selection,
  { two, joined }: RequestWays,
): readonly Argument[] {
  const [first, second] = asked;
  if (first === undefined || second === undefined || !two) return [];
  if (!joined.has(first.demand.id)) return [first, second];
  const isFree = stakes.every((stake) => !speaksFor(stake, first));
  const isSwapped =
    isFree && !joined.has(second.demand.id) && first.isForThePerson === second.isForThePerson;
  return isSwapped ? [second, first] : [];
}

/** A short list. */
const list: Outline = {
  name: 'list',
  fits: (selection, ways) => severalDemands(selection) && ways.list,
  arrange: (selection) => [
    opening(selection),
    [...tell(story(selection)), ...groundsOfEach(selection).flat()],
    [{ move: 'request', ids: selection.arguments.map(({ demand }) => demand.id), form: 'list' }],
    ...ENDING,
  ],
};

/** For a fax or a postcard, in one paragraph: all that happened, then all requests. */
const briefTogether: Outline = {
  name: 'brief, together',
  fits: () => true,
  arrange: (selection) => [
    [OPENING, ...tell(selection.told), ...selection.arguments.map(ask), OWN_LINE, THANKS],
  ],
};

/** The same with each request right after its facts. */
const briefOneByOne: Outline = {
  name: 'brief, one by one',
  fits: oneByOne.fits,
  arrange: (selection) => {
    const told = stretches(selection);
    const argued = inOrderOfAsking(selection).flatMap((argument, index) => [
      ...tell(told[index] ?? []),
      ask(argument),
    ]);
    return [[...opening(selection), ...argued, OWN_LINE, THANKS]];
  },
};

function asksInOrder(selection: Selection): readonly (readonly Slot[])[] {
  return asksWithGrounds({ ...selection, arguments: inOrderOfAsking(selection) });
}

const LONG: readonly Outline[] = [
  chronicle,
  gravestFirst,
  oneByOne,
  principleFirst,
  lawBeforeRequest,
  twoLimbs,
  list,
];

/** The outlines of a tone: the seed picks one of those that fit. */
export const OUTLINES: Readonly<Record<Tone, readonly Outline[]>> = {
  formal: LONG,
  personal: LONG,
  legal: LONG,
  brief: [briefTogether, briefOneByOne],
};
