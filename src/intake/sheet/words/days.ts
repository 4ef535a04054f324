import { once } from '../../../once.ts';
import { foldText } from '../layout/fold-text.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { furtherMonths, MONTH_NAMES, monthNumber } from './months.ts';

/** A date as a sheet prints it. */
export interface PrintedDate {
  readonly passage: Passage;
  readonly start: number;
  readonly end: number;
  readonly year: number | undefined;
  readonly month: number;
  /** Undefined where only a month is printed ("in October 2014"). */
  readonly day: number | undefined;
  /** Written in figures that could as well be read the other way round ("05/06/2014"). */
  readonly ambiguous: boolean;
  /** Said in words, and worked out here. */
  readonly spoken?: boolean;
}

/** How dates in figures are meant: in the United States the month stands first. */
export type FigureOrder = 'day first' | 'month first';

const YEAR = '(?:,? ?(?:de |del |of )?(?<year>(?:19|20)\\d{2}))';
const ORDINAL = '(?:st|nd|rd|th|er|º|°|\\.)?';
const patterns = once(() =>
  [
    `(?<![\\d/])(?<day>\\d{1,2})${ORDINAL} ?(?:de |of |di )?(?<month>${MONTH_NAMES})\\b\\.?${YEAR}?`,
    `\\b(?<month>${MONTH_NAMES})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|[:h]\\d)${YEAR}?`,
    `(?<!\\d)(?<year>(?:19|20)\\d{2})(?<sign>[-/.])(?<m>\\d{1,2})\\k<sign>(?<day>\\d{1,2})(?!\\d)`,
    `(?<![\\d/.])(?<one>\\d{1,2})(?<sign>[/.])(?<two>\\d{1,2})\\k<sign>(?<year>(?:19|20)\\d{2})(?!\\d)`,
    `\\b(?<month>${MONTH_NAMES})${YEAR}`,
    // Whether it is a month in a further tongue is only asked of what stands like one.
    `(?<![\\d/])(?<day>\\d{1,2})\\.? (?:de |of )?(?<month>[^\\s\\d.,;:()]{4,})\\b\\.? (?<year>(?:19|20)\\d{2})`,
  ].map((pattern) => new RegExp(pattern.replaceAll(' ', '\\s').replaceAll('\\s?', '\\s*'), 'g')),
);

/** All dates in the order of the text. */
export function datesIn(text: Passage, order: FigureOrder): readonly PrintedDate[] {
  const folded = foldText(text.text);
  const dates: PrintedDate[] = [];
  for (const pattern of patterns())
    for (const match of folded.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].trimEnd().length];
      if (isStreet(folded, start, end)) continue;
      if (dates.some((date) => start < date.end && end > date.start)) continue;
      const parts = partsOf(match.groups ?? {}, order);
      if (parts !== undefined)
        dates.push({ ...parts, passage: slice(text, start, end), start, end });
    }
  return dates.toSorted((one, other) => one.start - other.start);
}

/** "26th July Street", "Calle 5 de Mayo", "rue du 14 juillet": streets are called after days. */
function isStreet(folded: string, start: number, end: number): boolean {
  return (
    /^ (?:street|st\.?(?= |,)|avenue|ave\.?|road|square|boulevard|bridge|university|airport|strasse|platz)(?![\p{L}])/u.test(
      folded.slice(end),
    ) ||
    /(?<![\p{L}])(?:calle|avenida|av\.|jiron|paseo|plaza|rua|rue|avenue|boulevard|place|via|piazza|praca|strasse des|platz des)(?: (?:de|del|du|da|do|la|el|le|l'))*[ ']$/u.test(
      folded.slice(Math.max(0, start - 30), start),
    )
  );
}

type Parts = Pick<PrintedDate, 'year' | 'month' | 'day' | 'ambiguous'>;

function partsOf(groups: Readonly<Record<string, string>>, order: FigureOrder): Parts | undefined {
  const { day, month, year, m, one, two } = groups;
  const known = { year: year === undefined ? undefined : Number(year), ambiguous: false };
  if (one !== undefined && two !== undefined)
    return figures(Number(one), Number(two), known, order);
  const number =
    m === undefined ? (monthNumber(month ?? '') ?? furtherMonths().get(month ?? '')) : Number(m);
  if (number === undefined) return undefined;
  return { ...known, month: number, day: day === undefined ? undefined : Number(day) };
}

function figures(
  one: number,
  two: number,
  known: Pick<Parts, 'year' | 'ambiguous'>,
  order: FigureOrder,
): Parts | undefined {
  const monthFirst = two > 12 || (order === 'month first' && one <= 12);
  const [day, month] = monthFirst ? [two, one] : [one, two];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { ...known, day, month, ambiguous: one <= 12 && two <= 12 && one !== two };
}

/** YYYY-MM-DD, as printed: a 31 November stays one. */
export function isoDate(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether the calendar has this day. */
export function isRealDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
}
