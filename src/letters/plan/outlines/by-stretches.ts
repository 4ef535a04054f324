import type { Fact } from '../../../urgent-action/urgent-action.ts';
import { inOrderOfTelling } from '../facts.ts';
import type { Selection } from '../selection.ts';
import { asksWithGrounds, OWN_LINE, tell, THANKS, type Slot } from '../slots.ts';
import { isInParts, story, stretches } from '../stretches.ts';
import { inOrderOfStory } from './story-first.ts';
import {
  endedBy,
  ENDING,
  opening,
  paragraphsOf,
  type Arrangement,
  type Outline,
} from './outline.ts';

/**
 * The gravest matter with its request first, then the rest. Where the rest is one matter only, that
 * is each request right after its facts: a last request in a paragraph of its own would join on to
 * nothing.
 */
export const gravestFirst: Outline = {
  name: 'gravest first',
  fits: (selection) => {
    const [matter, ...rest] = stretches(selection);
    return (
      matter !== undefined &&
      matter.told.length > 0 &&
      isInParts(rest) &&
      isConcernAskedAbout(selection)
    );
  },
  arrange: (selection) => {
    const [matter, ...rest] = stretches(selection).map(({ told }) => told);
    const [first = [], ...others] = asksOfStretches(selection);
    const ids = rest.flat().map(({ id }) => id);
    return [
      opening(selection),
      [...tell(matter ?? []), ...first],
      ...endedBy(others.flat(), paragraphsOf(inOrderOfTelling(new Set(ids), selection.facts))),
      ...ENDING,
    ];
  },
};

/** Each request right after its facts. */
export const oneByOne: Outline = {
  name: 'one by one',
  fits: (selection) => isInParts(stretches(selection)) && isConcernAskedAbout(selection),
  arrange: (selection) => {
    const asks = asksOfStretches(selection);
    const parts = stretches(selection).map(({ told }, index) => ({
      told,
      slots: [...tell(told), ...(asks[index] ?? [])],
    }));
    return [opening(selection), ...joined(parts), ...ENDING];
  },
};

/**
 * A concern is told after all events, and so behind the first request here: for that to be heard,
 * the last one has to stand on it.
 */
function isConcernAskedAbout(selection: Selection): boolean {
  const last = stretches(selection).at(-1)?.argument;
  const concern = selection.told.find(({ kind }) => kind === 'concern');
  return concern === undefined || last?.facts.has(concern.id) === true;
}

/** A request without a story of its own stands with the one before it. */
function joined(
  parts: readonly { readonly told: readonly Fact[]; readonly slots: readonly Slot[] }[],
): Arrangement {
  const paragraphs: Slot[][] = [];
  for (const { told, slots } of parts) {
    const last = paragraphs.at(-1);
    if (last === undefined || told.length > 0) paragraphs.push([...slots]);
    else last.push(...slots);
  }
  return paragraphs;
}

/**
 * For a fax or a postcard, in one paragraph: all that happened, then all requests, matter by
 * matter. A bare fact between two short requests would be a jump.
 */
export const briefByMatter: Outline = {
  name: 'brief, by matter',
  fits: (selection) => isInParts(stretches(selection)),
  arrange: (selection) => {
    const asked = stretches(selection).map(({ argument }) => argument);
    const asks = asksWithGrounds(inOrderOfStory({ ...selection, arguments: asked }));
    return [[...opening(selection), ...tell(story(selection)), ...asks.flat(), OWN_LINE, THANKS]];
  },
};

function asksOfStretches(selection: Selection): readonly (readonly Slot[])[] {
  const asked = stretches(selection).map(({ argument }) => argument);
  return asksWithGrounds({ ...selection, arguments: asked });
}
