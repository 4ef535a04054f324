import type { Fact } from '../../urgent-action/urgent-action.ts';
import type { RequestForm, Tone } from '../letter.ts';
import { hasNoPlaceOfItsOwn, inOrderOfTelling } from './facts.ts';
import {
  inOrderOfGrounds,
  speaksFor,
  type Argument,
  type Selection,
  type Stake,
} from './selection.ts';

/** What a letter says at one place; the order of asking (first, further) follows from the order of places. */
export type Slot =
  | { readonly move: 'opening' | 'thanks' | 'ownLine' | 'close' }
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

/** Paragraphs in order, each with its slots in order. */
export type Arrangement = readonly (readonly Slot[])[];

/** Puts what a letter says in an order of its kind. */
export interface Outline {
  readonly name: string;
  /** Whether there is enough for it to differ from the others. */
  readonly fits: (selection: Selection, ways: RequestWays) => boolean;
  readonly arrange: (selection: Selection) => Arrangement;
}

/** What the texts of an urgent action allow, in each of its languages. */
export interface RequestWays {
  readonly two: boolean;
  readonly list: boolean;
  /** The facts that can be told in a sentence that names the person. */
  readonly byName: ReadonlySet<string>;
}

const OPENING: Slot = { move: 'opening' };
const ENDING: Arrangement = [[{ move: 'ownLine' }], [{ move: 'thanks' }]];

const tell = (facts: readonly Fact[]): readonly Slot[] =>
  facts.map(({ id }) => ({ move: 'fact', id }));
const ask = (asked: readonly Argument[]): readonly Slot[] =>
  asked.map(({ demand, tellsFacts }) => ({
    move: 'request',
    ids: [demand.id],
    form: tellsFacts ? 'clause' : undefined,
  }));
const state = (stakes: readonly Stake[]): readonly Slot[] =>
  stakes.map((stake) => ({ move: 'stake', stake }));
const who = ({ told }: Selection): readonly Fact[] => told.filter(({ kind }) => kind === 'who');
const story = ({ told }: Selection): readonly Fact[] => told.filter(({ kind }) => kind !== 'who');

/** For requests that stand apart: the grounds before each, those that fit any case before the first. */
function groundsOfEach(
  stakes: readonly Stake[],
  asked: readonly Argument[],
): readonly (readonly Stake[])[] {
  const placeOf = (stake: Stake): number => {
    const index = asked.findIndex((argument) => speaksFor(stake, argument));
    return Math.max(index, 0);
  };
  return asked.map((_, index) => stakes.filter((stake) => placeOf(stake) === index));
}

/** Demands that stand on fewer facts can be made earlier; those that need the concern come last. */
function inOrderOfAsking(selection: Selection): readonly Argument[] {
  const lastFact = ({ facts }: Argument): number =>
    selection.told.findLastIndex(({ id }) => facts.has(id));
  return selection.arguments.toSorted((one, other) => lastFact(one) - lastFact(other));
}

/**
 * The story in stretches: what each demand stands on that was not told before. What none of them needs is told with what it
 * belongs to, or before the first that happened later, so that nothing goes back in time; the rest with the last one.
 */
function stretches(selection: Selection, asked: readonly Argument[]): readonly (readonly Fact[])[] {
  const told = story(selection);
  const last = asked.length - 1;
  const places = new Map<string, number>();
  for (const { id } of told) {
    const place = asked.findIndex(({ facts }) => facts.has(id));
    if (place >= 0) places.set(id, place);
  }
  const placeOf = (id: string): number => places.get(id) ?? 0;
  for (const [index, fact] of told.entries()) {
    if (places.has(fact.id)) continue;
    const needed = Math.max(0, ...fact.needs.map(placeOf));
    const later = told
      .slice(index + 1)
      .flatMap(({ id, kind }) => (kind === 'event' ? (places.get(id) ?? []) : []));
    places.set(fact.id, placeOfOther(fact, needed, later, last));
  }
  // A concern comes after all events.
  const concern = told.find(({ kind }) => kind === 'concern')?.id;
  const closing = concern === undefined ? last : placeOf(concern);
  return asked.map((_, index) => {
    const ids = told.map(({ id }) => id).filter((id) => Math.min(placeOf(id), closing) === index);
    return inOrderOfTelling(new Set(ids), selection.facts);
  });
}

/** Where a fact is told on which no demand stands, given the place of what it needs and those of what is `later`. */
function placeOfOther(fact: Fact, needed: number, later: readonly number[], last: number): number {
  if (fact.kind === 'concern') return last;
  if (hasNoPlaceOfItsOwn(fact) && fact.needs.length > 0) return needed;
  return Math.max(needed, Math.min(last, ...later));
}

const severalDemands = ({ arguments: asked }: Selection): boolean => asked.length > 1;

/** What happened, day by day; then all requests. */
const chronicle: Outline = {
  name: 'chronicle',
  fits: () => true,
  arrange: (selection) => [
    [OPENING, ...tell(who(selection))],
    tell(story(selection)),
    [...state(selection.stakes), ...ask(selection.arguments)],
    ...ENDING,
  ],
};

/** The gravest matter with its request first, then the rest. */
const gravestFirst: Outline = {
  name: 'gravest first',
  fits: (selection) => {
    const [matter = [], ...rest] = stretchesOf(selection);
    return severalDemands(selection) && matter.length > 0 && rest.flat().length > 0;
  },
  arrange: (selection) => {
    const asked = inOrderOfAsking(selection);
    const [matter = [], ...rest] = stretchesOf(selection);
    const [first = [], ...others] = asksWithGrounds(selection, asked);
    return [
      [OPENING, ...tell(who(selection))],
      [...tell(matter), ...first],
      rest.flatMap(tell),
      others.flat(),
      ...ENDING,
    ];
  },
};

/** Each request right after its facts. */
const oneByOne: Outline = {
  name: 'one by one',
  fits: (selection) =>
    severalDemands(selection) && stretchesOf(selection).every(({ length }) => length > 0),
  arrange: (selection) => {
    const asks = asksWithGrounds(selection, inOrderOfAsking(selection));
    const told = stretchesOf(selection);
    return [
      [OPENING, ...tell(who(selection))],
      ...asks.map((slots, index) => [...tell(told[index] ?? []), ...slots]),
      ...ENDING,
    ];
  },
};

/** The right at stake, and right after it what happened to it. */
const rightFirst: Outline = {
  name: 'right first',
  fits: (selection, { byName }) => {
    const { right, event } = rightAndEvent(selection);
    return right?.right !== undefined && event !== undefined && byName.has(event.id);
  },
  arrange: (selection) => {
    const { right, others, before, event, after } = rightAndEvent(selection);
    return [
      [OPENING, ...tell(who(selection))],
      [
        ...tell(before),
        ...state(right ? [right] : []),
        ...tell(event ? [event] : []).map((slot) => ({ ...slot, isByName: true })),
        ...tell(after),
      ],
      [...state(others), ...ask(inOrderOfGrounds(selection.arguments, others))],
      ...ENDING,
    ];
  },
};

/** The right that goes first, the event that shows it, and what is told before and after that. */
function rightAndEvent(selection: Selection) {
  const [right, ...others] = selection.stakes.toSorted(
    (one, other) => Number(other.right !== undefined) - Number(one.right !== undefined),
  );
  const told = story(selection);
  // What shows it may be who the person is, which is told in the opening.
  const place = Math.max(
    told.findIndex(({ id }) => right?.shownBy.includes(id)),
    0,
  );
  return {
    right,
    others,
    before: told.slice(0, place),
    event: told[place],
    after: told.slice(place + 1),
  };
}

/** One request sentence with two limbs, as sheets often have it. */
const twoLimbs: Outline = {
  name: 'two limbs',
  fits: (selection, { two }) => severalDemands(selection) && two,
  arrange: (selection) => {
    const [first, second, ...others] = selection.arguments.map(({ demand }) => demand.id);
    const limbs: Slot = { move: 'request', ids: [first ?? '', second ?? ''], form: 'two' };
    return [
      [OPENING, ...tell(who(selection))],
      tell(story(selection)),
      [
        ...state(selection.stakes),
        limbs,
        ...others.map((id): Slot => ({ move: 'request', ids: [id] })),
      ],
      ...ENDING,
    ];
  },
};

/** A short list. */
const list: Outline = {
  name: 'list',
  fits: (selection, ways) => severalDemands(selection) && ways.list,
  arrange: (selection) => {
    const ids = selection.arguments.map(({ demand }) => demand.id);
    return [
      [OPENING, ...tell(who(selection))],
      [...tell(story(selection)), ...state(selection.stakes)],
      [{ move: 'request', ids, form: 'list' }],
      ...ENDING,
    ];
  },
};

/** For a fax or a postcard, in one paragraph: all that happened, then all requests. */
const briefTogether: Outline = {
  name: 'brief, together',
  fits: () => true,
  arrange: (selection) => [
    [
      OPENING,
      ...tell(selection.told),
      ...ask(selection.arguments),
      { move: 'ownLine' },
      { move: 'thanks' },
    ],
  ],
};

/** The same with each request right after its facts. */
const briefOneByOne: Outline = {
  name: 'brief, one by one',
  fits: oneByOne.fits,
  arrange: (selection) => {
    const told = stretchesOf(selection);
    const argued = inOrderOfAsking(selection).flatMap((argument, index) => [
      ...tell(told[index] ?? []),
      ...ask([argument]),
    ]);
    return [[OPENING, ...tell(who(selection)), ...argued, { move: 'ownLine' }, { move: 'thanks' }]];
  },
};

function asksWithGrounds(
  { stakes }: Selection,
  asked: readonly Argument[],
): readonly (readonly Slot[])[] {
  const grounds = groundsOfEach(stakes, asked);
  return asked.map((argument, index) => [...state(grounds[index] ?? []), ...ask([argument])]);
}

function stretchesOf(selection: Selection): readonly (readonly Fact[])[] {
  return stretches(selection, inOrderOfAsking(selection));
}

const LONG: readonly Outline[] = [chronicle, gravestFirst, oneByOne, rightFirst, twoLimbs, list];

/** The outlines of a tone: the seed picks one of those that fit. */
export const OUTLINES: Readonly<Record<Tone, readonly Outline[]>> = {
  formal: LONG,
  personal: LONG,
  legal: LONG,
  brief: [briefTogether, briefOneByOne],
};
