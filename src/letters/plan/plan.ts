import type { CalendarDate, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { draw, type Draws } from '../draw.ts';
import type { Move, Passage, Tone } from '../letter.ts';
import { OUTLINES } from './outlines/all.ts';
import { requestWays } from './request-ways.ts';
import { selectionOf, type Selection } from './selection.ts';
import type { Slot } from './slots.ts';

/** A passage whose wording is still to be chosen. */
export type PlannedPassage = Pick<Passage, 'move' | 'ids' | 'form' | 'isFurther' | 'isByName'>;

/** Paragraphs in order, each with its passages in order. */
export type Plan = readonly (readonly PlannedPassage[])[];

export interface PlanOptions {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly tone: Tone;
  /** The calendar date where the writer is. */
  readonly today: CalendarDate;
  readonly seed: number;
}

/** The plan with so much left out where a language needs more room; 0: nothing. See `selectionOf`. */
export type PlanWithout = (leftOut: number) => Plan;

/**
 * What a letter says and in which order, by paragraphs (LETTERS, "The shape"). It follows from urgent action, recipient,
 * tone, day and seed, but not from the language, so that a letter and the same letter in the language that its writer
 * reads stand beside each other sentence by sentence.
 */
export function planLetter(options: PlanOptions): PlanWithout {
  const { recipient, tone, seed } = options;
  const draws: Draws = { seed, own: (name) => `${recipient.id}/${tone}/${name}` };
  const select = selectionOf({ ...options, draws });
  return (leftOut) => arrange(select(leftOut), options, draws);
}

function arrange(
  selection: Selection,
  { action, recipient, tone, seed }: PlanOptions,
  draws: Draws,
): Plan {
  const ids = selection.arguments.map(({ demand }) => demand.id);
  const ways = requestWays(action, ids, recipient.id);
  const fitting = OUTLINES[tone].filter((outline) => outline.fits(selection, ways));
  const outline = fitting[draw(seed, draws.own('outline'), fitting.length)];
  if (outline === undefined) throw new Error(`No outline of tone ${tone} fits ${action.slug}`);
  let requests = 0;
  return outline
    .arrange(selection, ways)
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
