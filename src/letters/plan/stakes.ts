import { demandsFor } from '../../urgent-action/choices.ts';
import type { RightName } from '../../urgent-action/rights.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { draw, shuffle, type Draws } from '../draw.ts';
import type { Tone } from '../letter.ts';
import { memory } from '../memory.ts';
import { articleOn, INSTRUMENTS, type Instrument } from '../norms.ts';
import { TONE_RULES } from '../tones.ts';
import type { Argument } from './claims.ts';

/** A ground or a norm; without a right, a ground or a reason to act that fits any case. */
export interface Stake {
  readonly move: 'ground' | 'reason' | Instrument;
  readonly right?: RightName | undefined;
  /** The facts that show the right; none for a ground that fits any case. */
  readonly shownBy: readonly string[];
}

/**
 * Whether a right is one that the request is about: all that shows it is a reason of the demand
 * itself.
 */
export function speaksFor({ shownBy }: Stake, { demand }: Argument): boolean {
  return shownBy.length > 0 && shownBy.every((id) => demand.because.includes(id));
}

export interface StakesOptions {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly tone: Tone;
  readonly draws: Draws;
}

/**
 * The grounds and norms of this letter, given what it tells and asks. The recipients of one writer
 * share what there is between them, so that no two of their letters say the same (Q26).
 */
export function stakesFor({
  action,
  recipient,
  tone,
  draws: { seed, own },
}: StakesOptions): (told: ReadonlySet<string>, asked: readonly Argument[]) => readonly Stake[] {
  const shareOf = (pool: Pool): readonly Ground[] =>
    dealt(shuffle(seed, `${tone}/stakes`, pool.grounds), pool, recipient);
  const share = shareOf(pools(action, tone, () => poolOf(action, groundsFor(action, tone))));
  // Where there are fewer articles than recipients, the right itself speaks to the others.
  const mine =
    share.length > 0
      ? share
      : shareOf(pools(action, 'rights', () => poolOf(action, groundsOf(rightsOf(action)))));
  const counts = countsOf(action, tone);
  const count = counts[draw(seed, own('stakes/count'), counts.length)] ?? 1;
  return (told, asked) => {
    const chosen: Stake[] = [];
    for (const ground of mine) {
      if (chosen.length === count) break;
      const stake = shownIn(ground, action, told, asked);
      if (stake !== undefined && !chosen.some((other) => saysTheSame(stake, other)))
        chosen.push(stake);
    }
    return chosen;
  };
}

/**
 * One letter in three of the tones without norms gives no ground at all, and none where no right is
 * known or in a short one: a short true letter beats a long one, and what fits any case says
 * nothing of this one. Where there is nothing but one fact to tell, though, such letters would be
 * the same.
 */
function countsOf({ facts, rights }: UrgentAction, tone: Tone): readonly number[] {
  const { norms, short } = TONE_RULES[tone];
  if (facts.length === 1) return [1];
  if (short || rights.length === 0) return [0];
  return norms ? [1, 2, 2] : [0, 1, 1];
}

/** The grounds of all letters of an urgent action in one tone, and who can be given which. */
interface Pool {
  readonly grounds: readonly Ground[];
  readonly recipients: readonly { readonly id: string; readonly possible: ReadonlySet<Ground> }[];
}

const pools = memory<Pool>();

function poolOf(action: UrgentAction, grounds: readonly Ground[]): Pool {
  const recipients = action.recipients.map(({ id }) => ({
    id,
    possible: new Set(grounds.filter((ground) => canBeGiven(ground, id, action))),
  }));
  return {
    grounds,
    recipients: recipients.toSorted((one, other) => one.possible.size - other.possible.size),
  };
}

/**
 * What `recipient` gets of the grounds: each is for one, by turns: whoever has fewest, and of these
 * whoever can be given fewest. What is told is not looked at, as it differs between letters of one
 * writer.
 */
function dealt(
  grounds: readonly Ground[],
  { recipients }: Pool,
  recipient: Recipient,
): readonly Ground[] {
  const hands = recipients.map(({ id, possible }) => ({
    id,
    possible,
    share: new Array<Ground>(),
  }));
  for (const ground of grounds) {
    let fewest: (typeof hands)[number] | undefined;
    for (const hand of hands) {
      if (!hand.possible.has(ground)) continue;
      if (fewest === undefined || hand.share.length < fewest.share.length) fewest = hand;
    }
    fewest?.share.push(ground);
  }
  return hands.find(({ id }) => id === recipient.id)?.share ?? [];
}

/** A right is given to those who are asked for something that stands on it. */
function canBeGiven({ right }: Ground, recipientId: string, action: UrgentAction): boolean {
  const because = becauseOf(right, action);
  return (
    because.length === 0 ||
    demandsFor(action, recipientId).some((demand) =>
      because.every((id) => demand.because.includes(id)),
    )
  );
}

function becauseOf(right: RightName | undefined, { rights }: UrgentAction): readonly string[] {
  return rights.find((known) => known.right === right)?.because ?? [];
}

/**
 * With the facts that show it; undefined where they are not told, or where nothing is asked of this
 * recipient about them.
 */
function shownIn(
  ground: Ground,
  action: UrgentAction,
  told: ReadonlySet<string>,
  asked: readonly Argument[],
): Stake | undefined {
  const shownBy = becauseOf(ground.right, action);
  const stake = { ...ground, shownBy };
  const isShown = shownBy.every((id) => told.has(id));
  return isShown && (shownBy.length === 0 || asked.some((one) => speaksFor(stake, one)))
    ? stake
    : undefined;
}

type Ground = Omit<Stake, 'shownBy'>;

/**
 * Two articles of one instrument would give its long title twice in a row; two grounds of one
 * right, two that show in the same facts, or two that fit any case stand before the same request
 * and add nothing.
 */
function saysTheSame(one: Stake, other: Stake): boolean {
  return (
    one.right === other.right ||
    (one.move !== 'ground' && one.move === other.move) ||
    one.shownBy.length === 0 ||
    other.shownBy.length === 0 ||
    one.shownBy.some((id) => other.shownBy.includes(id))
  );
}

/** Where norms are named, these and nothing else, if there are any. */
function groundsFor(action: UrgentAction, tone: Tone): readonly Ground[] {
  const { norms, short } = TONE_RULES[tone];
  if (short) return REASONS;
  const rights = rightsOf(action);
  const named = norms ? normsFor(rights, action.country) : [];
  return named.length > 0 ? named : groundsWithoutNorms(rights);
}

function rightsOf({ rights }: UrgentAction): readonly RightName[] {
  return rights.map(({ right }) => right);
}

function normsFor(rights: readonly RightName[], country: string): readonly Ground[] {
  return rights.flatMap((right) =>
    INSTRUMENTS.filter((instrument) => articleOn(right, instrument, country) !== undefined).map(
      (move): Ground => ({ move, right }),
    ),
  );
}

/** Each right twice, as it has two grounds or more. */
function groundsOf(rights: readonly RightName[]): readonly Ground[] {
  return rights.flatMap((right): readonly Ground[] => [
    { move: 'ground', right },
    { move: 'ground', right },
  ]);
}

/** The rights; where none is known, something that fits any case. */
function groundsWithoutNorms(rights: readonly RightName[]): readonly Ground[] {
  return rights.length > 0 ? groundsOf(rights) : OF_ANY_CASE;
}

const OF_ANY_CASE: readonly Ground[] = (['ground', 'reason', 'ground', 'reason'] as const).map(
  (move) => ({ move }),
);

/** A letter of one paragraph has room for reasons only: at most as many as share them out. */
const REASONS: readonly Ground[] = Array.from({ length: 4 }, () => ({ move: 'reason' }));
