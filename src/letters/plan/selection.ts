import type {
  CalendarDate,
  Demand,
  Fact,
  Recipient,
  UrgentAction,
} from '../../urgent-action/urgent-action.ts';
import type { RightName } from '../../urgent-action/rights.ts';
import { draw, shuffle } from '../draw.ts';
import type { Tone } from '../letter.ts';
import { articleOn, INSTRUMENTS, type Instrument } from '../norms.ts';
import { TONE_RULES } from '../tones.ts';
import { closure, inOrderOfTelling, tellableFacts, type TellableFacts } from './facts.ts';

/** A demand with the facts that it stands on, those included that they need. */
export interface Argument {
  readonly demand: Demand;
  readonly facts: ReadonlySet<string>;
  /** Whether its short clause tells a fact that nothing else tells: it has to be asked with that clause (Q23). */
  readonly tellsFacts: boolean;
}

type StoodOn = Omit<Argument, 'tellsFacts'>;

/** A ground or a norm; a ground without a right fits any case. */
export interface Stake {
  readonly move: 'ground' | Instrument;
  readonly right?: RightName | undefined;
  /** The facts that show the right; none for a ground that fits any case. */
  readonly shownBy: readonly string[];
}

/** All that one letter says, before it is put in order. */
export interface Selection {
  readonly facts: TellableFacts;
  /** The facts to tell, in an order in which each can be understood. */
  readonly told: readonly Fact[];
  /** The demands for this recipient: first those that the grounds speak for, else in an order of the seed. */
  readonly arguments: readonly Argument[];
  readonly stakes: readonly Stake[];
}

/** Names the draws of one letter; those of `shared` are the same for all recipients of a writer. */
export interface Draws {
  readonly seed: number;
  readonly own: (name: string) => string;
}

export interface SelectionOptions {
  readonly action: UrgentAction;
  readonly recipient: Recipient;
  readonly tone: Tone;
  readonly today: CalendarDate;
  readonly draws: Draws;
  /** How much has to be left out for want of room: first the stakes, then one more fact at each step. */
  readonly leftOut: number;
}

/**
 * What a letter says: every demand for this recipient with all the facts that it stands on, who the person is, and
 * as much else as the seed gives and the page holds. Nothing that a demand stands on is ever left out (Q23).
 */
export function select(options: SelectionOptions): Selection {
  const { action, recipient, today, tone } = options;
  const facts = tellableFacts(action, today);
  const { needed, spoken, argued: asked } = claimsFor(action, recipient, tone, facts);
  const { seed, own } = options.draws;
  const argued = shuffle(seed, own('demands'), asked);
  const told = new Set(
    [...needed, ...extras(options, facts, needed)].filter((id) => !spoken.has(id)),
  );
  const stakes = stakesOf(options, told, argued);
  return {
    facts,
    told: inOrderOfTelling(told, facts),
    arguments: inOrderOfGrounds(argued, stakes),
    stakes,
  };
}

/** What is the same in all letters to one recipient: it does not follow from the seed. */
interface Claims {
  /** The demands for this recipient, in the order of the file. */
  readonly argued: readonly Argument[];
  /** What every letter tells. */
  readonly needed: ReadonlySet<string>;
  /** What the requests tell themselves. */
  readonly spoken: ReadonlySet<string>;
}

const claimsOfFacts = new WeakMap<TellableFacts, Map<string, Claims>>();

function claimsFor(
  action: UrgentAction,
  recipient: Recipient,
  tone: Tone,
  facts: TellableFacts,
): Claims {
  const known = claimsOfFacts.get(facts) ?? new Map<string, Claims>();
  claimsOfFacts.set(facts, known);
  const key = `${recipient.id}/${tone}`;
  const claims = known.get(key) ?? findClaims(action, recipient, tone, facts);
  known.set(key, claims);
  return claims;
}

function findClaims(
  action: UrgentAction,
  recipient: Recipient,
  tone: Tone,
  facts: TellableFacts,
): Claims {
  const stoodOn = action.demands
    .filter(({ to }) => to === undefined || to.includes(recipient.id))
    .map((demand) => ({ demand, facts: closure(demand.because, facts) }));
  const spoken = TONE_RULES[tone].short
    ? saidInRequests(action, facts, stoodOn)
    : new Set<string>();
  const argued = stoodOn.map((argument) => ({
    ...argument,
    tellsFacts: toldByShortClause(argument.demand, action).some((id) => spoken.has(id)),
  }));
  return { argued, spoken, needed: required(facts, argued) };
}

/** Whether a right is one that the request is about: all that shows it is a reason of the demand itself. */
export function speaksFor({ shownBy }: Stake, { demand }: StoodOn): boolean {
  return shownBy.length > 0 && shownBy.every((id) => demand.because.includes(id));
}

/** Behind the right to a fair trial comes the request for one: no other seems to follow from it (Q24). */
export function inOrderOfGrounds(
  asked: readonly Argument[],
  stakes: readonly Stake[],
): readonly Argument[] {
  const rank = (argument: Argument): number => {
    const index = stakes.findIndex((stake) => speaksFor(stake, argument));
    return index < 0 ? stakes.length : index;
  };
  return asked.toSorted((one, other) => rank(one) - rank(other));
}

/** Who the person is and what the demands stand on; where they stand on no event, the first that there is. */
function required(facts: TellableFacts, claims: readonly StoodOn[]): ReadonlySet<string> {
  const who = facts.all.filter(({ kind }) => kind === 'who').map(({ id }) => id);
  const stoodOn = claims.flatMap((argument) => [...argument.facts]);
  const isEvent = (id: string): boolean => facts.byId.get(id)?.kind === 'event';
  const event = facts.all.find(({ kind }) => kind === 'event')?.id;
  const needed = stoodOn.some(isEvent) || event === undefined ? stoodOn : [...stoodOn, event];
  return closure([...who, ...needed], facts);
}

/** Facts that no demand stands on, as many as the seed gives and room allows. */
function extras(
  { tone, draws, leftOut }: SelectionOptions,
  facts: TellableFacts,
  needed: ReadonlySet<string>,
): ReadonlySet<string> {
  if (TONE_RULES[tone].short) return new Set();
  const others = facts.all.filter(({ id }) => !needed.has(id));
  const drawn = shuffle(draws.seed, draws.own('extras'), others);
  // The concern and the law are the point of an argument: with no room left they go last and first.
  const wanted = drawn.toSorted((one, other) => weight(other, tone) - weight(one, tone));
  const count = draw(draws.seed, draws.own('extras/count'), wanted.length + 1);
  const kept = Math.max(0, Math.max(count, atLeast(wanted)) - Math.max(0, leftOut - 1));
  return closure(
    wanted.slice(0, kept).map(({ id }) => id),
    facts,
  );
}

function weight({ kind }: Fact, tone: Tone): number {
  if (kind === 'concern') return 2;
  return kind === 'law' && tone === 'legal' ? 1 : 0;
}

/** The concern belongs into every long letter that has the room. */
function atLeast(wanted: readonly Fact[]): number {
  return wanted.filter(({ kind }) => kind === 'concern').length;
}

/** The facts that the short clause of a demand tells in every language. */
function toldByShortClause({ id }: Demand, { translations }: UrgentAction): readonly string[] {
  const [first = [], ...others] = Object.values(translations).map(
    ({ demands }) => demands[id]?.short?.tells ?? [],
  );
  return first.filter((fact) => others.every((tells) => tells.includes(fact)));
}

/**
 * Facts that the short clauses of all languages tell themselves. They need no telling of their own, unless another
 * fact cannot be understood without them.
 */
function saidInRequests(
  action: UrgentAction,
  facts: TellableFacts,
  claims: readonly StoodOn[],
): ReadonlySet<string> {
  const texts = Object.values(action.translations);
  const said = claims.flatMap(({ demand }) => toldByShortClause(demand, action));
  const stoodOnElsewhere = (id: string): boolean =>
    claims.some(
      ({ demand, facts: stoodOn }) =>
        stoodOn.has(id) &&
        !texts.every(({ demands }) => demands[demand.id]?.short?.tells.includes(id)),
    );
  const neededBy = (id: string): boolean =>
    [...required(facts, claims)].some(
      (other) => !said.includes(other) && facts.byId.get(other)?.needs.includes(id) === true,
    );
  return new Set(said.filter((id) => !stoodOnElsewhere(id) && !neededBy(id)));
}

/**
 * The grounds and norms of this letter. The recipients of one writer share what there is between them, so that no
 * two of their letters say the same (Q26).
 */
function stakesOf(
  { action, recipient, tone, draws, leftOut }: SelectionOptions,
  told: ReadonlySet<string>,
  asked: readonly StoodOn[],
): readonly Stake[] {
  const { norms, short } = TONE_RULES[tone];
  if (short || leftOut > 0) return [];
  const shown = new Map(
    action.rights
      .filter(({ because }) => because.every((id) => told.has(id)))
      .map(({ right, because }) => [right, because]),
  );
  // Shared out before anyone looks at what is told, which differs where a demand is for one recipient only.
  const rights = action.rights.map(({ right }) => right);
  const possible = norms ? normsFor(rights, action.country) : groundsFor(rights);
  const position = action.recipients.findIndex(({ id }) => id === recipient.id);
  const mine = shuffle(draws.seed, `${tone}/stakes`, possible)
    .filter((_, index) => index % action.recipients.length === position)
    .map((ground) => ({ ...ground, shownBy: ground.right ? (shown.get(ground.right) ?? []) : [] }))
    .filter(({ right }) => right === undefined || shown.has(right))
    // A right that nothing is asked about of this recipient would seem to be the reason of another request.
    .filter((stake) => stake.shownBy.length === 0 || asked.some((one) => speaksFor(stake, one)))
    // Two articles of one instrument would give its long title twice in a row.
    .filter(
      ({ move }, index, all) =>
        move === 'ground' || all.findIndex((other) => other.move === move) === index,
    );
  // One letter in three of the tones without norms gives no ground at all: a short true letter beats a long one.
  const counts = norms ? [1, 2, 2] : [0, 1, 1];
  const count = counts[draw(draws.seed, draws.own('stakes/count'), counts.length)] ?? 1;
  return mine.slice(0, count);
}

type Ground = Omit<Stake, 'shownBy'>;

function normsFor(rights: readonly RightName[], country: string): readonly Ground[] {
  const norms = rights.flatMap((right) =>
    INSTRUMENTS.filter((instrument) => articleOn(right, instrument, country) !== undefined).map(
      (move): Ground => ({ move, right }),
    ),
  );
  return norms.length > 0 ? norms : groundsFor(rights);
}

/** Each right twice, as it has two grounds or more, and as often one that fits any case. */
function groundsFor(rights: readonly RightName[]): readonly Ground[] {
  const ofRights = rights.flatMap((right): readonly Ground[] => [
    { move: 'ground', right },
    { move: 'ground', right },
  ]);
  const ofAny = Array.from({ length: Math.max(4, ofRights.length) }, (): Ground => ({
    move: 'ground',
  }));
  return [...ofRights, ...ofAny];
}
