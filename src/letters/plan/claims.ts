import { demandsFor } from '../../urgent-action/choices.ts';
import type { RightName } from '../../urgent-action/rights.ts';
import type { Demand, Recipient, UrgentAction } from '../../urgent-action/urgent-action.ts';
import type { RequestForm, Tone } from '../letter.ts';
import { memory } from '../memory.ts';
import { TONE_RULES } from '../tones.ts';
import { closure, type TellableFacts } from './facts.ts';
import { speaksOfThePerson } from './naming.ts';

/** A demand with the facts that it stands on, those included that they need. */
export interface Argument {
  readonly demand: Demand;
  readonly facts: ReadonlySet<string>;
  /**
   * The facts that its short clause tells in every language; none where the tone has no short
   * clauses.
   */
  readonly tells: readonly string[];
  /** How it is asked; undefined: as the seed says. See `formOf` in selection.ts. */
  readonly form?: RequestForm | undefined;
  /**
   * What goes first has least: 0 where it is asked for the life or the health of the person, 1
   * where it is for the person, 2 where it is for everybody ("that nobody be charged for
   * marching").
   */
  readonly rank: number;
}

type StoodOn = Pick<Argument, 'demand' | 'facts' | 'tells'>;

/** What is the same in all letters to one recipient: it does not follow from the seed. */
export interface Claims {
  /** The demands for this recipient, in the order of the file. */
  readonly argued: readonly Argument[];
  /** What every letter tells. */
  readonly needed: ReadonlySet<string>;
  /** What the requests tell themselves. */
  readonly spoken: ReadonlySet<string>;
}

const claimsOfFacts = memory<Claims>();

export function claimsFor(
  action: UrgentAction,
  recipient: Recipient,
  tone: Tone,
  facts: TellableFacts,
): Claims {
  return claimsOfFacts(facts, `${recipient.id}/${tone}`, () =>
    findClaims(action, recipient, tone, facts),
  );
}

function findClaims(
  action: UrgentAction,
  recipient: Recipient,
  tone: Tone,
  facts: TellableFacts,
): Claims {
  const argued = demandsFor(action, recipient.id).map((demand) => ({
    demand,
    facts: closure(demand.because, facts),
    tells: TONE_RULES[tone].short ? toldByShortClause(demand, action) : [],
    rank: rankOf(demand, action),
  }));
  return {
    argued,
    spoken: saidInRequests(facts, argued),
    needed: required(facts, argued),
  };
}

const RIGHTS_TO_LIFE: readonly RightName[] = ['life', 'torture', 'health'];

function rankOf({ id, because }: Demand, action: UrgentAction): number {
  if (!speaksOfThePerson(id, action)) return 2;
  const isForLife = action.rights.some(
    ({ right, because: shownBy }) =>
      RIGHTS_TO_LIFE.includes(right) &&
      shownBy.length > 0 &&
      shownBy.every((fact) => because.includes(fact)),
  );
  return isForLife ? 0 : 1;
}

/**
 * Who the person is and what the demands stand on; where they stand on no event, the first that
 * there is.
 */
function required(facts: TellableFacts, claims: readonly StoodOn[]): ReadonlySet<string> {
  const who = facts.all.filter(({ kind }) => kind === 'who').map(({ id }) => id);
  const stoodOn = claims.flatMap((argument) => [...argument.facts]);
  const isEvent = (id: string): boolean => facts.byId.get(id)?.kind === 'event';
  const event = facts.all.find(({ kind }) => kind === 'event')?.id;
  const needed = stoodOn.some(isEvent) || event === undefined ? stoodOn : [...stoodOn, event];
  return closure([...who, ...needed], facts);
}

/** The facts that the short clause of a demand tells in every language. */
function toldByShortClause({ id }: Demand, { translations }: UrgentAction): readonly string[] {
  const [first = [], ...others] = Object.values(translations).map(
    ({ demands }) => demands[id]?.short?.tells ?? [],
  );
  return first.filter((fact) => others.every((tells) => tells.includes(fact)));
}

/**
 * Facts that the short clauses of all languages tell themselves. They need no telling of their own,
 * unless another fact cannot be understood without them.
 */
function saidInRequests(facts: TellableFacts, claims: readonly StoodOn[]): ReadonlySet<string> {
  const said = claims.flatMap(({ tells }) => tells);
  const stoodOnElsewhere = (id: string): boolean =>
    claims.some(({ facts: stoodOn, tells }) => stoodOn.has(id) && !tells.includes(id));
  const neededBy = (id: string): boolean =>
    [...required(facts, claims)].some(
      (other) => !said.includes(other) && facts.byId.get(other)?.needs.includes(id) === true,
    );
  return new Set(said.filter((id) => !stoodOnElsewhere(id) && !neededBy(id)));
}
