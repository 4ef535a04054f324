import { found } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { Doubt } from '../problems.ts';
import { WEEKDAY } from '../labels/label.ts';
import type { Part } from '../labels/label.ts';
import { partsOf } from '../sections.ts';
import type { Sheet } from '../sections.ts';
import { datesIn, isoDate, isRealDay } from '../words/days.ts';
import type { FigureOrder, PrintedDate } from '../words/days.ts';
import { spokenDays } from '../words/spoken-days.ts';

export type DeadlineKind = 'before' | 'until';

export interface Deadline {
  readonly deadline: Found<string> | null;
  readonly deadlineKind: Found<DeadlineKind> | null;
  readonly doubts: readonly Doubt[];
}

/** Words right before a last day, in small letters without accents. */
const LEADS: readonly (readonly [DeadlineKind, RegExp])[] = [
  [
    'before',
    /(?:before|prior to|ahead of|antes del?|avant(?: le| la)?|vor(?: dem)?|antes de|prima del|voor(?: het)?)(?: the)? ?[:-]?(?: the)?\s*$/,
  ],
  [
    'until',
    /(?:until|till|by|up to|no later than|not later than|(?:expires?|ends?|valid|extended|closes?)(?: on| to| until)?|through|after|to|within|hasta(?: el)?|a mas tardar(?: el)?|no mas tarde del|despues del?|jusqu'(?:au|a)|d'ici(?: le| au)|au plus tard(?: le)?|apres(?: le)?|bis(?: zum| spatestens| spatestens zum)?|spatestens(?: am)?|nach(?: dem)?|ate(?: o(?: dia)?)?|entro(?: il| la)?|en un plazo de|dans un delai de|fino al|tot(?: en met)?|uiterlijk|senast(?: den)?|innerhalb von|dentro de|dans(?: les)?|no prazo de)(?: the)? ?[:-]?(?: the)?\s*$/,
  ],
];

/** Sections whose label or first words may hold the last day, the surest first. */
const PLACES: readonly Part[] = ['deadline', 'contacts', 'demands', 'letter', 'after'];
const EXPIRY =
  /(?:prolong|prorrog|extend|verlanger)\p{L}*[^.\n]{0,30}$|(?<![\p{L}])(?:urgent action|ua|appeals?|letters?|action|llamamientos?|cartas|accion|appels?|lettres|appelle|briefe|schreiben)[^.\n]{0,50}(?:expires?|before|until|by|extended|not later|no later|antes|hasta|avant|jusqu|bis|vor)\b[^.\n]{0,20}$/u;
/** Behind the day after which nobody shall write: "nach dem 2. Juni 2015 keine Appelle mehr". */
const NO_MORE =
  /^,?\s+(?:bitte\s+)?(?:keine|no|n'(?:envoy|ecri)\p{L}*\s+plus|do not|please do not)\b[^.\n]{0,40}?(?:appell|brief|schreiben|appeal|letter|write|envi|escrib|llamam|carta|appel|lettre)/u;
const EXTENDED = /extend|prorrog|ampli|prolong|verlanger|nueva fecha|nouvelle date|new deadline/;
const ZONE_CHARACTERS = 110;

interface Candidate {
  readonly date: PrintedDate;
  readonly kind: DeadlineKind | undefined;
  readonly lead: Passage | undefined;
  readonly extended: boolean;
}

export function deadlineOf(sheet: Sheet, issued: string | null, order: FigureOrder): Deadline {
  const candidates = candidatesIn(sheet, order, issued);
  const chosen = candidates.find(({ extended }) => extended) ?? candidates[0];
  if (chosen === undefined)
    return {
      deadline: null,
      deadlineKind: null,
      doubts: [{ code: 'deadline-missing', field: 'deadline' }],
    };
  const { date, lead, kind } = chosen;
  const deadlineKind = kind === undefined || lead === undefined ? null : found(kind, lead);
  const place = { field: 'deadline', what: date.passage.text, offset: date.passage.at[0] ?? 0 };
  const year = date.year ?? yearAfter(issued, date);
  if (year === undefined || date.day === undefined)
    return { deadline: null, deadlineKind, doubts: [{ code: 'deadline-incomplete', ...place }] };
  const iso = isoDate(year, date.month, date.day);
  return {
    deadline: found(iso, date.passage),
    deadlineKind,
    doubts: doubtsOf(chosen, iso, issued, candidates).map((doubt) => ({ ...place, ...doubt })),
  };
}

/** The year in which a day without one comes first after the date of issue. */
function yearAfter(issued: string | null, { month, day }: PrintedDate): number | undefined {
  if (issued === null || day === undefined) return undefined;
  const year = Number(issued.slice(0, 4));
  return isoDate(year, month, day) > issued ? year : year + 1;
}

type Found_ = Pick<Doubt, 'code'> & Partial<Pick<Doubt, 'what' | 'offset'>>;

function doubtsOf(
  { date }: Candidate,
  iso: string,
  issued: string | null,
  candidates: readonly Candidate[],
): readonly Found_[] {
  const doubts: Found_[] = [];
  if (date.year === undefined) doubts.push({ code: 'deadline-no-year' });
  if (date.spoken === true) doubts.push({ code: 'deadline-in-words' });
  if (date.ambiguous) doubts.push({ code: 'deadline-ambiguous' });
  if (!isRealDay(iso)) doubts.push({ code: 'deadline-no-such-day' });
  else if (issued !== null && iso < issued) doubts.push({ code: 'deadline-before-issue' });
  else if (issued !== null && Date.parse(iso) - Date.parse(issued) > YEAR_MS)
    doubts.push({ code: 'deadline-far' });
  const other = candidates.find((candidate) => isOther(candidate.date, date));
  if (other !== undefined)
    doubts.push({
      code: 'deadline-several',
      what: other.date.passage.text,
      offset: other.date.passage.at[0] ?? 0,
    });
  return doubts;
}

const YEAR_MS = 366 * 24 * 60 * 60 * 1000;

function isOther(one: PrintedDate, other: PrintedDate): boolean {
  const sameYear = one.year === undefined || other.year === undefined || one.year === other.year;
  return one.month !== other.month || one.day !== other.day || !sameYear;
}

function candidatesIn(
  sheet: Sheet,
  order: FigureOrder,
  issued: string | null,
): readonly Candidate[] {
  const zones = PLACES.flatMap((part) =>
    partsOf(sheet, part).map(({ label, start }) => ({
      from: start,
      to:
        start + label.text.length + (part === 'demands' || part === 'letter' ? 0 : ZONE_CHARACTERS),
      isBare: part === 'deadline',
    })),
  );
  const printed = datesIn(sheet.text, order).filter(({ day }) => day !== undefined);
  const dates = [...printed, ...spokenDays(sheet.text, issued)];
  const inZones = zones.flatMap(({ from, to, isBare }) =>
    dates
      .filter(({ start }) => start >= from && start < to)
      .flatMap((date) => candidate(sheet.text, date, from, isBare)),
  );
  const told = dates.flatMap((date) => toldCandidate(sheet, date));
  const all = uniqueDates([...inZones, ...told]);
  if (all.length > 0 || !sheet.isGuessed) return all;
  return leftOver(
    sheet,
    dates.filter((date) => !isIssue(date, issued)),
  );
}

/** An organisation prints the day of issue once more below its appeal. */
function isIssue({ year, month, day }: PrintedDate, issued: string | null): boolean {
  return year !== undefined && day !== undefined && isoDate(year, month, day) === issued;
}

/** Parts that tell what was, or what is asked for: their dates end nothing. */
const TELLING: readonly (Part | undefined)[] = [
  'summary',
  'demands',
  'letter',
  'background',
  'names',
];

/**
 * What is headed like requests may be about the last day only ("Please write: within four weeks").
 */
const SHORT_CHARACTERS = 110;

function isInStory(place: number, { story }: Sheet): boolean {
  return story !== undefined && place >= story.start && place < story.end;
}

/**
 * In a layout that is not known: dates outside the story with a word of ending before them, else
 * the only one.
 */
function leftOver(sheet: Sheet, dates: readonly PrintedDate[]): readonly Candidate[] {
  const { letter } = sheet;
  const outside = dates.filter(({ start }) => {
    if (letter !== undefined && start >= letter.opensAt && start < letter.closesAt) return false;
    const section = sheet.sections.findLast((one) => one.start <= start);
    const isLabel = section !== undefined && start < section.start + section.label.text.length;
    if (section === undefined)
      return !isInStory(start, sheet) && leadOf(beforeOf(sheet.text, start, 60)) !== undefined;
    const isShort =
      section.part === 'demands' && section.body.text.trim().length < SHORT_CHARACTERS;
    if (section.part === 'demands' && asksToWriteBy(sheet.text.text, start)) return true;
    return isLabel || isShort || !TELLING.includes(section.part);
  });
  const ending = outside.filter(
    ({ start }) =>
      !isOfTheCase(sheet.text.text, start) && leadOf(beforeOf(sheet.text, start, 60)) !== undefined,
  );
  const [only, ...others] = ending.length > 0 ? ending : outside;
  if (only === undefined || (ending.length === 0 && others.length > 0)) return [];
  return [only, ...others].map((date) =>
    candidateOf(sheet.text, date, leadOf(beforeOf(sheet.text, date.start, 60))),
  );
}

const SHORT_SENTENCE_CHARACTERS = 130;
const ABOUT_WRITING =
  /(?<![\p{L}])(?:writ|send|sent|appeal|letter|post|mail|act(?![\p{L}])|action|reach|arriv|expire|valid|respond|schreib|brief|appell|send|aktion|frist|escrib|envi|carta|llam|actu|ecri|envoy|lettre|appel|agi|scriv|invi|letter|appell|escrev|carta|schrij|brief)/u;

const LONGEST_REQUEST = 260;

/** "Write before 15 April a polite letter to …": the reader is asked, and not the official. */
function asksToWriteBy(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n', at)) + 1;
  const before = foldText(text.slice(start, at)).trim();
  return (
    before.length < LONGEST_REQUEST &&
    leadOf(foldText(text.slice(start, at))) !== undefined &&
    /^(?:please |bitte |por favor,? |per favore,? )?(?:write|sign|send|post|firm|unterschr|unterzeichn|assin|teken|schrijf|schreib|send|escrib|envi|ecri|envoy|scriv|invi|escrev|mand)/u.test(
      before,
    )
  );
}

/**
 * A long sentence that says nothing of writing tells what happened ("… remanded until 22 July").
 */
function isOfTheCase(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('\n\n', at)) + 1;
  const end = /[.!?](?=\s|$)|\n\n/u.exec(text.slice(at));
  const sentence = text.slice(start, end === null ? text.length : at + end.index);
  return sentence.length > SHORT_SENTENCE_CHARACTERS && !ABOUT_WRITING.test(foldText(sentence));
}

function beforeOf(text: Passage, start: number, length: number): string {
  return foldText(text.text.slice(Math.max(0, start - length), start));
}

function candidate(
  text: Passage,
  date: PrintedDate,
  from: number,
  isBare: boolean,
): readonly Candidate[] {
  const before = foldText(text.text.slice(Math.max(from, date.start - 60), date.start));
  const lead = leadOf(before);
  // A birthday in an address zone is no deadline; under its own label a bare date is one.
  if (lead === undefined && !isBare) return [];
  return [candidateOf(text, date, lead)];
}

/** In a sentence of the head: "This urgent action expires on March 10, 2022". */
function toldCandidate(sheet: Sheet, date: PrintedDate): readonly Candidate[] {
  const { text } = sheet;
  const before = foldText(text.text.slice(Math.max(0, date.start - 90), date.start));
  const after = foldText(text.text.slice(date.end, date.end + 90)).replace(/\n/g, ' ');
  const ends = EXPIRY.test(before.replace(/\n/g, ' ')) || NO_MORE.test(after);
  const lead = leadOf(before);
  const inBackground = partsOf(sheet, 'background').some(
    ({ start, body }) => date.start > start && date.start < start + body.text.length + 40,
  );
  return lead === undefined || inBackground || !ends ? [] : [candidateOf(text, date, lead)];
}

function candidateOf(text: Passage, date: PrintedDate, lead: ReturnType<typeof leadOf>): Candidate {
  const before = foldText(text.text.slice(Math.max(0, date.start - 45), date.start));
  const after = foldText(text.text.slice(date.end, date.end + 30));
  return {
    date,
    kind: lead?.kind,
    lead: lead === undefined ? undefined : slice(text, date.start - lead.length, date.start),
    extended:
      EXTENDED.test(before.replace(/^.*\d{4}/s, '')) ||
      /^\s*\([^)\d]*(?:extend|prorrog|prolong|verlanger)[^)\d]*\)/.test(after),
  };
}

/** "Friday, 3 September" */
const DAY_OF_THE_WEEK = new RegExp(`(?<= )${WEEKDAY}$`, 'u');

function leadOf(
  before: string,
): { readonly kind: DeadlineKind; readonly length: number } | undefined {
  const bare = before.replace(DAY_OF_THE_WEEK, '');
  for (const [kind, pattern] of LEADS) {
    const match = pattern.exec(bare);
    if (match !== null && !/\p{L}$/u.test(bare.slice(0, match.index)))
      return { kind, length: match[0].length + before.length - bare.length };
  }
  return undefined;
}

function uniqueDates(candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(
    ({ date }, index) => candidates.findIndex((other) => other.date.start === date.start) === index,
  );
}
