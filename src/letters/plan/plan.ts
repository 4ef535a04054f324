import type { CalendarDate, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { draw, type Draws } from '../draw.ts';
import type { Move, RequestForm, Tone } from '../letter.ts';
import { memory } from '../memory.ts';
import { TONE_RULES } from '../tones.ts';
import type { TellableFacts } from './facts.ts';
import { withIntroduction } from './introduction.ts';
import { AT_ONCE, OUTLINES } from './outlines/all.ts';
import type { Arrangement, Outline } from './outlines/outline.ts';
import type { Plan, PlannedPassage, PlanWithout } from './planned.ts';
import { requestWays } from './request-ways.ts';
import { selectionOf, type Selection } from './selection.ts';
import type { Slot } from './slots.ts';

export interface PlanOptions {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly tone: Tone;
  /** The calendar date where the writer is. */
  readonly today: CalendarDate;
  readonly seed: number;
}

/**
 * What a letter says and in which order, by paragraphs (LETTERS, "The shape"). It follows from
 * urgent action, recipient, tone, day and seed, but not from the language, so that a letter and the
 * same letter in the language that its writer reads stand beside each other sentence by sentence.
 */
export function planLetter(options: PlanOptions): PlanWithout {
  const { recipient, tone, seed } = options;
  const draws: Draws = { seed, own: (name) => `${recipient.id}/${tone}/${name}` };
  const select = selectionOf({ ...options, draws });
  // A short letter has no room for who the person is in a sentence of its own.
  const isIntroducing = TONE_RULES[tone].short || draw(seed, draws.own('introduction'), 2) === 0;
  return (leftOut, isAtOnce = false) => {
    const selection = select(leftOut);
    const arranged = arrangements(selection, isAtOnce ? 'at once' : '', () =>
      arrange(selection, options, isAtOnce),
    );
    const outlined = arranged[draw(seed, draws.own('outline'), arranged.length)] ?? [];
    const arrangement = isIntroducing ? withIntroduction(outlined, options) : outlined;
    const forms = formsOf(arrangement.flat(), draws);
    return plans(arrangement, forms.join(), () => toPlan(arrangement, forms, selection.facts));
  };
}

const arrangements = memory<readonly Arrangement[]>();
const plans = memory<Plan>();

/** By each outline that fits. */
function arrange(
  selection: Selection,
  { action, tone }: PlanOptions,
  isAtOnce: boolean,
): readonly Arrangement[] {
  const ids = selection.arguments.map(({ demand }) => demand.id);
  const ways = requestWays(action, ids);
  const fitting = (outlines: readonly Outline[]): readonly Outline[] =>
    outlines.filter((outline) => outline.fits(selection, ways));
  const atOnce = isAtOnce && TONE_RULES[tone].short ? fitting(AT_ONCE) : [];
  return (atOnce.length > 0 ? atOnce : fitting(OUTLINES[tone])).map((outline) =>
    outline.arrange(selection, ways),
  );
}

/** How each slot asks: two nouns in a row would read like a list without its dashes. */
function formsOf(slots: readonly Slot[], draws: Draws): readonly (RequestForm | undefined)[] {
  let before: RequestForm | undefined;
  return slots.map((slot) => {
    if (slot.move !== 'request') return undefined;
    const drawn = before === 'label' ? 'clause' : clauseOrLabel(slot.ids[0] ?? '', draws);
    before = slot.form ?? drawn;
    return before;
  });
}

/** `forms`: of each slot, those of all paragraphs in one row. */
function toPlan(
  arrangement: Arrangement,
  forms: readonly (RequestForm | undefined)[],
  facts: TellableFacts,
): Plan {
  let place = 0;
  const before: Slot[] = [];
  return arrangement
    .map((paragraph, at) =>
      namedAtHead(paragraph, at).map((slot, index) => {
        const isFurther = isBehindOthers(slot, before, facts);
        const isApart = isFurther && paragraph[index - 1]?.move !== 'request';
        const isByName = isFarFromName(paragraph[index - 1], facts);
        const planned = toPassage(slot, forms[place], { isFurther, isApart, isByName });
        place += 1;
        before.push(slot);
        return planned;
      }),
    )
    .filter(({ length }) => length > 0);
}

/** Whether a request follows another, or an event others that it says nothing more of. */
function isBehindOthers(slot: Slot, before: readonly Slot[], { byId }: TellableFacts): boolean {
  if (slot.move !== 'fact') return before.some(({ move }) => move === 'request');
  const fact = byId.get(slot.id);
  const events = before.flatMap((one) =>
    one.move === 'fact' && byId.get(one.id)?.kind === 'event' ? one.id : [],
  );
  const isOfItsOwn = fact?.kind === 'event' && !fact.needs.some((need) => events.includes(need));
  return isOfItsOwn && events.length > 0;
}

/** The paragraph of the opening, and the first of the story. */
const PARAGRAPHS_OF_THE_BEGINNING = 2;

/** A later paragraph of the story begins with the name: "she" would look back too far. */
function namedAtHead(paragraph: readonly Slot[], at: number): readonly Slot[] {
  const [head, ...others] = paragraph;
  if (at < PARAGRAPHS_OF_THE_BEGINNING || head?.move !== 'fact') return paragraph;
  return [{ ...head, isByName: true }, ...others];
}

/**
 * Whether "she" would hang in a request behind `before`: it begins a paragraph, or stands behind
 * what is said of everybody.
 */
function isFarFromName(before: Slot | undefined, { byId }: TellableFacts): boolean {
  if (before?.move === 'fact') return byId.get(before.id)?.kind === 'law';
  return before === undefined || before.move === 'stake';
}

function toPassage(
  slot: Slot,
  form: RequestForm | undefined,
  { isFurther, isApart, isByName }: Record<'isFurther' | 'isApart' | 'isByName', boolean>,
): PlannedPassage {
  if (slot.move === 'fact')
    return {
      move: 'fact',
      ids: [slot.id],
      ...(slot.isByName === true && { isByName: true }),
      ...(isFurther && { isFurther: true }),
    };
  if (slot.move === 'opening') return { move: 'opening', ids: given(slot.who) };
  if (slot.move === 'stake') return { move: slot.stake.move, ids: given(slot.stake.right) };
  if (slot.move !== 'request') return { move: slot.move satisfies Move, ids: [] };
  return {
    move: 'request',
    ids: slot.ids,
    form,
    isFurther,
    isApart,
    ...(isByName && { isByName: true }),
  };
}

function given(name: string | undefined): readonly string[] {
  return name === undefined ? [] : [name];
}

/** Two times in three the verb that a clause has: it asks more plainly than a noun. */
function clauseOrLabel(id: string, { seed, own }: Draws): 'clause' | 'label' {
  return draw(seed, own(`${id}/form`), 3) === 0 ? 'label' : 'clause';
}
