import type { CalendarDate, Fact } from '../../urgent-action/urgent-action.ts';
import { draw, shuffle } from '../draw.ts';
import type { RequestForm, Tone } from '../letter.ts';
import { memory } from '../memory.ts';
import { TONE_RULES } from '../tones.ts';
import { claimsFor, type Argument } from './claims.ts';
import { closure, inOrderOfTelling, tellableFacts, type TellableFacts } from './facts.ts';
import { speaksFor, stakesFor, type Stake, type StakesOptions } from './stakes.ts';

/** All that one letter says, before it is put in order. */
export interface Selection {
  readonly facts: TellableFacts;
  /** The facts to tell, in an order in which each can be understood. */
  readonly told: readonly Fact[];
  /**
   * The demands for this recipient by their rank; in one rank first those that the grounds speak
   * for, else in the order of the file, which is the sheet's.
   */
  readonly arguments: readonly Argument[];
  readonly stakes: readonly Stake[];
}

export interface SelectionOptions extends StakesOptions {
  readonly today: CalendarDate;
}

/**
 * What gives way where there is no room: a fact by its id, one of the grounds, or what requests
 * tell themselves.
 */
type Dispensable = { readonly fact: string } | 'ground' | 'spoken';

/**
 * What a letter says: every demand for this recipient with all the facts that it stands on, who the
 * person is, and as much else as the seed gives. Nothing that a demand stands on is ever left out
 * (Q23). The result takes how much else has to be left out for want of room.
 */
export function selectionOf(options: SelectionOptions): (leftOut: number) => Selection {
  const { action, recipient, today, tone } = options;
  const facts = tellableFacts(action, today);
  const { needed, spoken, argued } = claimsFor(action, recipient, tone, facts);
  const steps = stepsOf(options, facts, needed);
  const stakesOf = stakesFor(options);
  return (leftOut) => {
    const kept = steps[leftOut] ?? [];
    const extras = kept.flatMap((one) => (typeof one === 'object' ? one.fact : []));
    const isSpoken = !kept.includes('spoken');
    const told = new Set([...needed, ...closure(extras, facts)]);
    if (isSpoken) spoken.forEach((id) => told.delete(id));
    const grounds = kept.filter((one) => one === 'ground').length;
    const stakes = grounds > 0 ? stakesOf(told, argued).slice(0, grounds) : [];
    const order = inOrderOfTelling(told, facts);
    const key = [
      recipient.id,
      tone,
      isSpoken,
      ...stakes.map(({ move, right }) => `${move} ${right}`),
    ];
    return selections(order, key.join('/'), () => {
      const asked = argued.map((one) => ({ ...one, form: formOf(one, told) }));
      return { facts, told: order, arguments: inOrderOfGrounds(asked, stakes), stakes };
    });
  };
}

/**
 * With its short clause where that tells a fact that nothing else tells (Q23); with its label where
 * all that the clause tells is told already, and would be heard twice.
 */
function formOf({ tells }: Argument, told: ReadonlySet<string>): RequestForm | undefined {
  if (tells.length === 0) return undefined;
  return tells.every((id) => told.has(id)) ? 'label' : 'clause';
}

/** Few differ: the seed picks one, and all that is planned for it is found once. */
const selections = memory<Selection>();

/**
 * What is kept at each step. Grounds go before facts, but where norms are the point of the tone the
 * first of them stays as long as the concern does.
 */
function stepsOf(
  options: SelectionOptions,
  facts: TellableFacts,
  needed: ReadonlySet<string>,
): readonly (readonly Dispensable[])[] {
  const { short, norms } = TONE_RULES[options.tone];
  const extras = extrasOf(options, facts, needed);
  if (short) return shortening(['spoken', ...extras.map((fact) => ({ fact })), 'ground']);
  const isConcern = (id: string): boolean => facts.byId.get(id)?.kind === 'concern';
  const concerns = extras.filter(isConcern).map((fact) => ({ fact }));
  const others = extras.filter((id) => !isConcern(id)).map((fact) => ({ fact }));
  const all: readonly Dispensable[] = norms
    ? [...concerns, 'ground', ...others, 'ground']
    : [...concerns, ...others, 'ground'];
  return shortening(all);
}

/** All of it, then one less at each step, from the end. */
function shortening(all: readonly Dispensable[]): readonly (readonly Dispensable[])[] {
  return Array.from({ length: all.length + 1 }, (_, step) => all.slice(0, all.length - step));
}

/**
 * Behind the right to a fair trial comes the request for one: no other seems to follow from it
 * (Q24).
 */
function inOrderOfGrounds(
  asked: readonly Argument[],
  stakes: readonly Stake[],
): readonly Argument[] {
  const placeOf = (argument: Argument): number => {
    const index = stakes.findIndex((stake) => speaksFor(stake, argument));
    return index < 0 ? stakes.length : index;
  };
  return asked.toSorted((one, other) => one.rank - other.rank || placeOf(one) - placeOf(other));
}

/**
 * Facts that no demand stands on, as many as the seed gives; those that are left out first come
 * last. A short letter has room at most for what is feared and what is still ahead.
 */
function extrasOf(
  { tone, draws: { seed, own } }: SelectionOptions,
  facts: TellableFacts,
  needed: ReadonlySet<string>,
): readonly string[] {
  const { short } = TONE_RULES[tone];
  const others = facts.all.filter(
    ({ id, kind, upcoming }) => !needed.has(id) && (!short || kind === 'concern' || upcoming),
  );
  const drawn = shuffle(seed, own('extras'), others);
  // The concern and the law are the point of an argument: with no room left they go last and first.
  const wanted = drawn.toSorted((one, other) => weight(other, tone) - weight(one, tone));
  const count = draw(seed, own('extras/count'), wanted.length + 1);
  return wanted.slice(0, Math.max(count, short ? 0 : atLeast(wanted))).map(({ id }) => id);
}

function weight({ kind }: Fact, tone: Tone): number {
  if (kind === 'concern') return 2;
  return kind === 'law' && tone === 'legal' ? 1 : 0;
}

/** The concern belongs into every long letter that has the room. */
function atLeast(wanted: readonly Fact[]): number {
  return wanted.filter(({ kind }) => kind === 'concern').length;
}
