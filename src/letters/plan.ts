import type { Fact, UrgentAction } from '../urgent-action/urgent-action.ts';
import { draw, shuffle } from './draw.ts';
import type { Passage, Tone } from './letter.ts';
import { RECIPES } from './recipes.ts';
import type { Slot } from './recipes.ts';

/** A passage whose wording is still to be chosen. */
export type PlannedPassage = Pick<Passage, 'move' | 'id'>;

/** Paragraphs in order, each with its passages in order. */
export type Plan = readonly (readonly PlannedPassage[])[];

/** Background first (facts without a date, in the order of the file), then what happened, day by day. */
function inOrderOfTelling(facts: readonly Fact[]): readonly Fact[] {
  return facts.toSorted((one, other) => (one.date ?? '').localeCompare(other.date ?? ''));
}

/** A selection of events of which at least one is dated: a background alone would say nothing happened. */
function selectEvents(
  facts: readonly Fact[],
  count: number,
  seed: number,
  choice: string,
): readonly Fact[] {
  const drawn = shuffle(seed, choice, facts);
  const first = drawn.find((fact) => fact.date !== undefined) ?? drawn[0];
  const rest = drawn.filter((fact) => fact !== first);
  return first === undefined ? [] : inOrderOfTelling([first, ...rest].slice(0, count));
}

/**
 * What a letter says and in which order, by paragraphs: which facts, the demands in which order. It
 * follows from urgent action, recipient, tone and seed, but not from the language, so that a letter
 * and the same letter in the language its writer reads stand beside each other sentence by sentence.
 *
 * @param fewerEvents takes that many events away (one always stays) where a language needs more room.
 */
export function planLetter(
  action: UrgentAction,
  recipientId: string,
  tone: Tone,
  seed: number,
  fewerEvents: number,
): Plan {
  const recipe = RECIPES[tone];
  const choice = (name: string): string => `${recipientId}/${tone}/${name}`;
  const pick = <T>(items: readonly T[], name: string): T | undefined =>
    items[draw(seed, choice(name), items.length)];

  const ofKind = (kind: Fact['kind']): readonly Fact[] =>
    action.facts.filter((fact) => fact.kind === kind);
  const eventCount = Math.max(1, (pick(recipe.events, 'count') ?? 1) - fewerEvents);
  const events = selectEvents(ofKind('event'), eventCount, seed, choice('events'));
  const laws = shuffle(seed, choice('laws'), ofKind('law')).slice(0, recipe.laws);
  const demands = shuffle(seed, choice('demands'), action.demands);

  const passages = (slot: Slot): readonly PlannedPassage[] => {
    if (slot === 'events') return events.map(({ id }) => ({ move: 'fact', id }));
    if (slot === 'laws') return laws.map(({ id }) => ({ move: 'fact', id }));
    if (slot === 'demands') return demands.map(({ id }) => ({ move: 'demand', id }));
    return [{ move: slot }];
  };
  const outline = pick(recipe.outlines, 'outline') ?? [];
  return outline.map((paragraph) => paragraph.flatMap(passages));
}
