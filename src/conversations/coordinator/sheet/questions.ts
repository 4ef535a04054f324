import { RIGHTS } from '../../../urgent-action/rights.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import { kindOf, numbersOf, valueOf, withValue } from '../fields.ts';
import type { SheetDraft } from './sheet-draft.ts';
import { followable, type Choice } from './which-action-it-follows.ts';

/** Something that the coordinator is asked about a draft, one at a time. */
export interface SheetQuestion {
  readonly field: string;
  /** Which message asks it: `coordinator-ask-<about>`. */
  readonly about:
    'closes' | 'deadline' | 'rights' | 'polite' | 'gender' | 'follows' | 'clause' | 'text';
  /** What a tap takes. */
  readonly proposal: string | undefined;
  /** Or one of these, the likeliest first: all that the answer may be. */
  readonly choices?: readonly Choice[];
}

/** Guesses that are asked about; all others are shown to be looked at. */
const ASKED_GUESSES = /^(?:rights|deadline|people\.\d+\.gender|[a-z]{2}\.politeName)$/;
/**
 * Parts that no line of the chat can mend; `texts.…` have no language yet, and come with a file of
 * it.
 */
const WHOLE_PARTS = /^(?:(?:people|demands|recipients|facts|texts)$|texts\.)/;

/** The fields that a person is asked about, now or later in the dialogue. */
export function fieldsAsked(draft: SheetDraft): readonly string[] {
  const fields = asked(draft).map(({ field }) => field);
  // The files have a day under "deadline" or "closes", and people by their ids.
  const people = numbersOf(draft).filter((path) => path.endsWith('.gender'));
  const places = fields.flatMap((field) => {
    const person = /^people\.(\d+)\.gender$/.exec(field)?.[1];
    if (person !== undefined) return [field, people[Number(person)] ?? field];
    return field === 'closes' ? ['closes', 'deadline'] : [field];
  });
  return asksUnquotable(draft) ? [...places, 'neverQuote'] : places;
}

/**
 * Whether a person is asked for words that letters are kept from: a second part has them, even
 * where no rule finds any.
 */
export function asksUnquotable({ unquotable, hasBackground }: SheetDraft): boolean {
  return unquotable.length > 0 || hasBackground === true;
}

/** What is still to be asked, what it cannot do without first. */
export function openQuestions(
  draft: SheetDraft,
  actions: readonly UrgentAction[],
): readonly SheetQuestion[] {
  return asked(draft)
    .toSorted((one, other) => Number(one.urgency === 'look') - Number(other.urgency === 'look'))
    .map((one) => questionOf(one, draft, actions));
}

function asked(draft: SheetDraft): SheetDraft['toDo'] {
  const { toDo, settled } = draft;
  // Of what a stop says no letter is made: its guesses need not be right.
  const guesses = kindOf(draft) === 'stop' ? /^deadline$/ : ASKED_GUESSES;
  return toDo.filter(
    ({ field, urgency }) =>
      (urgency === 'missing' ? !WHOLE_PARTS.test(field) : guesses.test(field)) &&
      !settled.includes(field),
  );
}

function questionOf(
  { field, proposal }: SheetDraft['toDo'][number],
  draft: SheetDraft,
  actions: readonly UrgentAction[],
): SheetQuestion {
  const about = aboutOf(field);
  if (about === 'follows')
    return { field, about, proposal: undefined, choices: followable(draft, actions) };
  return { field, about, proposal };
}

function aboutOf(field: string): SheetQuestion['about'] {
  if (field === 'closes' || field === 'deadline' || field === 'rights' || field === 'follows')
    return field;
  if (field.endsWith('.politeName')) return 'polite';
  if (field.endsWith('.gender')) return 'gender';
  return field.endsWith('.clause') || field.endsWith('.sentence') ? 'clause' : 'text';
}

/** The draft after `field` was answered with `value`; undefined: what stands there is right. */
export function settle(draft: SheetDraft, field: string, value: string | undefined): SheetDraft {
  const kept = value === undefined ? draft : withValue(draft, placeFor(draft, field), value);
  return { ...kept, settled: [...kept.settled, field], turn: kept.turn + 1 };
}

/** A printed day keeps the word that stands before it. */
function placeFor(draft: SheetDraft, field: string): string {
  if (field !== 'deadline') return field;
  return valueOf(draft, 'deadline.before') === '' ? 'deadline.until' : 'deadline.before';
}

/** The draft with a right more, or without it. */
export function withRightToggled(draft: SheetDraft, index: number): SheetDraft {
  const right = RIGHTS[index];
  if (right === undefined) return draft;
  const chosen = rightsOf(draft);
  const next = chosen.includes(right)
    ? chosen.filter((one) => one !== right)
    : RIGHTS.filter((one) => one === right || chosen.includes(one));
  return { ...withValue(draft, 'rights', next.join('\n')), turn: draft.turn + 1 };
}

export function rightsOf(draft: Pick<SheetDraft, 'files'>): readonly string[] {
  return valueOf(draft, 'rights')
    .split('\n')
    .filter((right) => right !== '');
}

/**
 * "2014-11-26", from that, or from day, month and year with dots or slashes; undefined: no day of
 * the calendar.
 */
export function readDay(typed: string): string | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed.trim()) ?? [];
  const [, day, month, year] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(typed.trim()) ?? [];
  const parts = [isoYear ?? year, isoMonth ?? month, isoDay ?? day];
  if (parts.includes(undefined)) return undefined;
  const iso = parts.map((part) => String(part).padStart(2, '0')).join('-');
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
