import type { RightName } from '../../urgent-action/rights.ts';
import type { Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import { draw, shuffle, type Draws } from '../draw.ts';
import type { Tone } from '../letter.ts';
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

/** Whether a right is one that the request is about: all that shows it is a reason of the demand itself. */
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
 * The grounds and norms of this letter, given what it tells and asks. The recipients of one writer share what there is
 * between them, so that no two of their letters say the same (Q26).
 */
export function stakesFor({
  action,
  recipient,
  tone,
  draws: { seed, own },
}: StakesOptions): (told: ReadonlySet<string>, asked: readonly Argument[]) => readonly Stake[] {
  const { norms, short } = TONE_RULES[tone];
  const possible = short ? REASONS : groundsFor(action, norms);
  const position = action.recipients.findIndex(({ id }) => id === recipient.id);
  // Shared out before anyone looks at what is told, which differs where a demand is for one recipient only.
  const mine = shuffle(seed, `${tone}/stakes`, possible).filter(
    (_, index) => index % action.recipients.length === position,
  );
  const counts = countsOf(action, norms);
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
 * One letter in three of the tones without norms gives no ground at all: a short true letter beats a long one. Where there
 * is nothing but one fact to tell, though, such letters would be the same.
 */
function countsOf({ facts }: UrgentAction, norms: boolean): readonly number[] {
  if (norms) return [1, 2, 2];
  return facts.length > 1 ? [0, 1, 1] : [1];
}

/** With the facts that show it; undefined where they are not told, or where nothing is asked of this recipient about them. */
function shownIn(
  ground: Ground,
  { rights }: UrgentAction,
  told: ReadonlySet<string>,
  asked: readonly Argument[],
): Stake | undefined {
  const shownBy = rights.find(({ right }) => right === ground.right)?.because ?? [];
  const stake = { ...ground, shownBy };
  const isShown = shownBy.every((id) => told.has(id));
  return isShown && (shownBy.length === 0 || asked.some((one) => speaksFor(stake, one)))
    ? stake
    : undefined;
}

type Ground = Omit<Stake, 'shownBy'>;

/**
 * Two articles of one instrument would give its long title twice in a row; two grounds of one right, two that show in the
 * same facts, or two that fit any case stand before the same request and add nothing.
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
function groundsFor(action: UrgentAction, norms: boolean): readonly Ground[] {
  const rights = action.rights.map(({ right }) => right);
  const named = norms ? normsFor(rights, action.country) : [];
  return named.length > 0 ? named : groundsWithoutNorms(rights);
}

function normsFor(rights: readonly RightName[], country: string): readonly Ground[] {
  return rights.flatMap((right) =>
    INSTRUMENTS.filter((instrument) => articleOn(right, instrument, country) !== undefined).map(
      (move): Ground => ({ move, right }),
    ),
  );
}

/** Each right twice, as it has two grounds or more, and as often something that fits any case. */
function groundsWithoutNorms(rights: readonly RightName[]): readonly Ground[] {
  const ofRights = rights.flatMap((right): readonly Ground[] => [
    { move: 'ground', right },
    { move: 'ground', right },
  ]);
  const ofAny = Array.from({ length: Math.max(4, ofRights.length) }, (_, index): Ground => ({
    move: index % 2 === 0 ? 'ground' : 'reason',
  }));
  return [...ofRights, ...ofAny];
}

/** A letter of one paragraph has room for reasons only: at most as many as share them out. */
const REASONS: readonly Ground[] = Array.from({ length: 4 }, () => ({ move: 'reason' }));
