import type { CalendarDate, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { draw } from '../draw.ts';
import type { Move, Passage, Tone } from '../letter.ts';
import { countWords } from '../words.ts';
import { factsToldByName } from './naming.ts';
import { OUTLINES, type RequestWays, type Slot } from './outlines.ts';
import { select, type Draws } from './selection.ts';

/** A passage whose wording is still to be chosen. */
export type PlannedPassage = Pick<Passage, 'move' | 'ids' | 'form' | 'isFurther' | 'isByName'>;

/** Paragraphs in order, each with its passages in order. */
export type Plan = readonly (readonly PlannedPassage[])[];

/** Longer sentences with two limbs nobody reads to the end. */
const WORDS_OF_TWO_LIMBS = 44;

export interface PlanOptions {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly tone: Tone;
  /** The calendar date where the writer is. */
  readonly today: CalendarDate;
  readonly seed: number;
  /** How much is left out where a language needs more room; 0: nothing. See `select`. */
  readonly leftOut: number;
}

/**
 * What a letter says and in which order, by paragraphs (LETTERS, "The shape"). It follows from urgent action, recipient,
 * tone, day and seed, but not from the language, so that a letter and the same letter in the language that its writer
 * reads stand beside each other sentence by sentence.
 */
export function planLetter(options: PlanOptions): Plan {
  const { action, recipient, tone, seed } = options;
  const draws: Draws = { seed, own: (name) => `${recipient.id}/${tone}/${name}` };
  const selection = select({ ...options, draws });
  const ids = selection.arguments.map(({ demand }) => demand.id);
  const ways = requestWays(action, ids, recipient.id);
  const fitting = OUTLINES[tone].filter((outline) => outline.fits(selection, ways));
  const outline = fitting[draw(seed, draws.own('outline'), fitting.length)];
  if (outline === undefined) throw new Error(`No outline of tone ${tone} fits ${action.slug}`);
  let requests = 0;
  const arrangement = outline.arrange(selection);
  return arrangement
    .map((paragraph) =>
      paragraph.map((slot) => {
        const planned = toPassage(slot, requests > 0, draws);
        if (slot.move === 'request') requests += 1;
        return planned;
      }),
    )
    .filter(({ length }) => length > 0);
}

function toPassage(slot: Slot, isFurther: boolean, draws: Draws): PlannedPassage {
  if (slot.move === 'fact')
    return { move: 'fact', ids: [slot.id], ...(slot.isByName === true && { isByName: true }) };
  if (slot.move === 'stake') return { move: slot.stake.move, ids: right(slot.stake.right) };
  if (slot.move !== 'request') return { move: slot.move satisfies Move, ids: [] };
  return {
    move: 'request',
    ids: slot.ids,
    form: slot.form ?? clauseOrLabel(slot.ids[0] ?? '', draws),
    isFurther,
  };
}

function right(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

/** Two times in three the verb that a clause has: it asks more plainly than a noun. */
function clauseOrLabel(id: string, { seed, own }: Draws): 'clause' | 'label' {
  return draw(seed, own(`${id}/form`), 3) === 0 ? 'label' : 'clause';
}

const waysOfActions = new WeakMap<UrgentAction, Map<string, RequestWays>>();

/**
 * How the demands `ids` can be asked for in every language of `action`: the plan is the same in all of them. Where one
 * language needs a whole sentence for one of them, they stand apart in all.
 */
function requestWays(
  action: UrgentAction,
  ids: readonly string[],
  recipientId: string,
): RequestWays {
  const known = waysOfActions.get(action) ?? new Map<string, RequestWays>();
  waysOfActions.set(action, known);
  const key = [recipientId, ...ids].join('/');
  const ways = known.get(key) ?? findWays(action, ids, recipientId);
  known.set(key, ways);
  return ways;
}

function findWays(action: UrgentAction, ids: readonly string[], recipientId: string): RequestWays {
  const demands = Object.values(action.translations).map(({ demands }) =>
    ids.map((id) => demands[id]),
  );
  const isCarried = demands.every((texts) =>
    texts.every((text) => text !== undefined && text.sentence === undefined),
  );
  const longest = Math.max(
    ...demands.map((texts) =>
      texts
        .slice(0, 2)
        .map((text) => Math.min(...(text?.clauses ?? []).map(countWords)))
        .reduce((sum, words) => sum + words, 0),
    ),
  );
  return {
    list: isCarried,
    two: isCarried && longest <= WORDS_OF_TWO_LIMBS,
    byName: factsToldByName(action, recipientId),
  };
}
