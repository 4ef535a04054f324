import { foldText } from '../layout/fold-text.ts';
import { lightPattern } from '../layout/light-pattern.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { PrintedDate } from './days.ts';
import { MONTH_NAMES, monthNumber } from './months.ts';

/** Small numbers as words, in the languages of sheets, in small letters without accents. */
const NUMBERS: readonly (readonly string[])[] = [
  ['one', 'a', 'ein', 'eine', 'einem', 'einer', 'un', 'una', 'une', 'uno', 'um', 'uma', 'een'],
  ['two', 'zwei', 'dos', 'deux', 'dois', 'duas', 'due', 'twee'],
  ['three', 'drei', 'tres', 'trois', 'tre', 'drie'],
  ['four', 'vier', 'cuatro', 'quatre', 'quatro', 'quattro'],
  ['five', 'funf', 'cinco', 'cinq', 'cinque', 'vijf'],
  ['six', 'sechs', 'seis', 'sei', 'zes'],
  ['seven', 'sieben', 'siete', 'sept', 'sete', 'sette', 'zeven'],
  ['eight', 'acht', 'ocho', 'huit', 'oito', 'otto'],
  ['nine', 'neun', 'nueve', 'neuf', 'nove', 'negen'],
  ['ten', 'zehn', 'diez', 'dix', 'dez', 'dieci', 'tien'],
];
const NUMBER_WORDS = NUMBERS.flat().join('|');

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
/** Only the first of a month has a word in the others. */
const FIRSTS = 'primero|premier|ersten|erster|primeiro|primo|eerste';

const YEAR = '(?:,? (?:de |del |of )?(?<year>(?:19|20)\\d{2}))?';
const END_OF_MONTH = pattern(
  `(?:(?:the )?(?:very )?(?:end|last day) of|(?:el )?(?:final|fines|fin|ultimo dia)(?: del mes)?(?: de)?|(?:la )?fin(?: du mois)?(?: de| d')?|(?:le )?dernier jour(?: du mois)?(?: de| d')?|ende(?: des monats)?|(?:o )?(?:fim|final)(?: do mes)?(?: de)?|(?:la )?fine(?: del mese)?(?: di)?|eind(?: van)?)(?: (?:the month of|month of|mois de|mes de))? ?(?<month>${MONTH_NAMES})\\b${YEAR}`,
);
const ORDINAL_DAY = pattern(
  `(?<ordinal>${[...ORDINALS].toReversed().join('|')}|${FIRSTS})(?: day)?(?: of| de| di)? (?<month>${MONTH_NAMES})\\b${YEAR}`,
);
const AFTER_ISSUE = pattern(
  `(?<count>\\d{1,2}|${NUMBER_WORDS})(?: \\([^)]{1,12}\\))? (?:(?<weeks>weeks?|wochen?|semanas?|semaines?|settiman[ae]|weken|week)|(?<days>days?|tagen?|dias?|jours?|giorni|giorno|dagen|dag)|(?<months>months?|monaten?|mes(?:es)?|mois|mesi|mese|maanden|maand))(?: time)?,? (?:of|after|from|following|since|nach|ab|seit|a partir|despues|desde|tras|apres|suivant|a compter|des|depois|apos|dalla?|dopo|da|na|vanaf)(?: \\p{L}+){0,3}? (?:dat[eaum]+\\p{L}*|issued?|issue|publi\\p{L}+|above|this|ausgabe\\p{L}*|erscheinen|ausstellung|veroffentlichung|fecha|emision|emission|parution|emissione|uscita|edicao|data|today|heute|hoy|uitgave)`,
);

function pattern(source: string): RegExp {
  return lightPattern(
    `(?<![\\p{L}\\d])(?:${source.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+')})`,
    'g',
  );
}

/**
 * Days that are said in words: "the end of March", "the first of May", "six weeks after the date of
 * issue".
 */
export function spokenDays(text: Passage, issued: string | null): readonly PrintedDate[] {
  const folded = foldText(text.text);
  const found = [
    ...[...folded.matchAll(END_OF_MONTH)].map((match) => ({
      match,
      date: endOfMonth(match, issued),
    })),
    ...[...folded.matchAll(ORDINAL_DAY)].map((match) => ({ match, date: ordinalDay(match) })),
    ...[...folded.matchAll(AFTER_ISSUE)].map((match) => ({
      match,
      date: afterIssue(match, issued),
    })),
  ];
  return found.flatMap(({ match, date }) => {
    if (date === undefined) return [];
    const [start, end] = [match.index, match.index + match[0].length];
    const passage = slice(text, start, end);
    return [{ ...date, ambiguous: false, spoken: true, passage, start, end }];
  });
}

/** Whether a day of ending is said in words, whatever day it is. */
export function saysLastDay({ text }: Passage): boolean {
  const folded = foldText(text);
  return [END_OF_MONTH, AFTER_ISSUE].some((pattern) => folded.search(pattern) >= 0);
}

type Day = Pick<PrintedDate, 'year' | 'month' | 'day'>;

function yearOf(match: RegExpMatchArray): number | undefined {
  const year = match.groups?.['year'];
  return year === undefined ? undefined : Number(year);
}

const ANY_YEAR = 2001;

/** Without a year, that of the issue: only February's end depends on it. */
function endOfMonth(match: RegExpMatchArray, issued: string | null): Day | undefined {
  const month = monthNumber(match.groups?.['month'] ?? '');
  const year = yearOf(match);
  const known = year ?? (issued === null ? undefined : Number(issued.slice(0, 4)));
  if (month === undefined) return undefined;
  return { year, month, day: new Date(Date.UTC(known ?? ANY_YEAR, month, 0)).getUTCDate() };
}

function ordinalDay(match: RegExpMatchArray): Day | undefined {
  const month = monthNumber(match.groups?.['month'] ?? '');
  const day = ORDINALS.indexOf(match.groups?.['ordinal'] ?? '') + 1;
  return month === undefined ? undefined : { year: yearOf(match), month, day: day === 0 ? 1 : day };
}

/** Counted from the date of issue; where there is none, nothing can be counted. */
function afterIssue(match: RegExpMatchArray, issued: string | null): Day | undefined {
  const { count = '', weeks, months } = match.groups ?? {};
  const word = NUMBERS.findIndex((words) => words.includes(count)) + 1;
  const number = /\d/.test(count) ? Number(count) : word;
  if (issued === null || number === 0) return undefined;
  const date = new Date(`${issued}T00:00:00Z`);
  if (months !== undefined) date.setUTCMonth(date.getUTCMonth() + number);
  else date.setUTCDate(date.getUTCDate() + number * (weeks === undefined ? 1 : 7));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
