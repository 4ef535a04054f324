import type { Part } from '../labels/label.ts';
import type { Line } from './lines.ts';
import { holdsContact, ITEM, MAIL_HEAD } from './shapes.ts';
import { datesIn } from '../words/days.ts';
import { saysLastDay } from '../words/spoken-days.ts';
import { furtherTag, languageTag } from '../words/tongues.ts';
import { foldText } from '../layout/fold-text.ts';
import { CONTACT_LABELS } from '../recipients/contact-labels.ts';
import { passageOf } from '../layout/passage.ts';
import { partOf } from './vocabulary.ts';

/** A line, or the beginning of one, that looks like a heading. */
export interface Heading {
  readonly start: number;
  readonly end: number;
  /** What its words say it begins; undefined where it is only shaped like one. */
  readonly part: Part | undefined;
  /** Whether its words say just that and nothing else. */
  readonly exact: boolean;
  /** Whether only the value behind it says what it is: a date, names of languages. */
  readonly byValue: boolean;
  /** Whether what it begins stands in its own line ("Where: …"). */
  readonly inLine: boolean;
}

/** What may stand before a heading in its line: marks, a number. */
const LEAD =
  /^[\s•*>#=_|-]*(?:\(?\d{1,2}[.)]\s*|[ivx]{1,4}[.)]\s+|(?:step|etape|schritt|paso|passo|etapa|stap|krok|steg|adim|part|teil|partie|parte) ?(?:\d{1,2}|[ivx]{1,3})\s*[:.)–-]\s*)?/;
const IN_LINE = /^([\p{L}¿¡][^:.!\n]{1,60}?)(?:\s*:(?!\/\/|\d)|\s[-–—|](?=\s))(?=\s|$)/u;
const LABEL_WORDS_AT_MOST = 8;
const DASHED_WORDS_AT_MOST = 5;
const HEADING_CHARACTERS_AT_MOST = 75;
const HEADING_WORDS_AT_MOST = 9;
/** A heading that says more than its part is short. */
const TELLING_WORDS_AT_MOST = 7;
/** So short, a heading needs no room above it. */
const PLAIN_WORDS_AT_MOST = 5;

/** The heading that a line is or begins with. */
export function headingIn(line: Line): Heading | undefined {
  if (MAIL_HEAD.test(line.folded) || isNavigation(line.text)) return undefined;
  const lead = LEAD.exec(line.folded)?.[0].length ?? 0;
  return labelAt(line, lead) ?? wholeLine(line, lead);
}

/** "Home | Campaigns | Donate" */
export function isNavigation(text: string): boolean {
  return (text.match(/ [|>›»·] /g) ?? []).length >= 2 && !/\d{4}/.test(text);
}

/** "Where to write: …", "Who - …" */
function labelAt(line: Line, lead: number): Heading | undefined {
  const match = IN_LINE.exec(line.folded.slice(lead));
  const words = match?.[1];
  if (match === null || words === undefined) return undefined;
  const count = words.trim().split(/\s+/).length;
  const isDashed = !match[0].trimEnd().endsWith(':');
  if (namesContact(`${words.trim()}:`)) return undefined;
  const told = partOf(words);
  const known = told ?? partOfValue(line.text.slice(lead + match[0].length));
  if (known === undefined || count > (isDashed ? DASHED_WORDS_AT_MOST : LABEL_WORDS_AT_MOST))
    return undefined;
  if (isDashed && !known.exact) return undefined;
  const end = line.start + lead + match[0].length;
  return { start: line.start, end, ...known, byValue: told === undefined, inLine: end < line.end };
}

/** "Kontaktformular:" says how to reach somebody, and begins no part. */
function namesContact(label: string): boolean {
  return CONTACT_LABELS.some(
    ({ kind, pattern }) =>
      kind !== 'address' && [...label.matchAll(pattern)].some(([found]) => found === label),
  );
}

/**
 * Behind a label in words that are not known: nothing but a date, or nothing but names of
 * languages.
 */
function partOfValue(value: string): { readonly part: Part; readonly exact: boolean } | undefined {
  const bare = value.trim();
  if (EMBASSY.test(foldText(bare))) return { part: 'copies', exact: true };
  if (saysLastDay(passageOf(bare)) && bare.length < 60) return { part: 'deadline', exact: true };
  const [date] = datesIn(passageOf(bare), 'day first');
  if (
    date !== undefined &&
    date.day !== undefined &&
    date.start === 0 &&
    date.end >= bare.length - 1
  )
    return { part: 'deadline', exact: true };
  const words = bare.split(/[\s,;/]+/).filter((word) => word.length > 3);
  const areTongues = words.length > 0 && words.every((word) => tagOf(word) !== undefined);
  return areTongues && bare.length < 60 ? { part: 'languages', exact: true } : undefined;
}

const EMBASSY =
  /^(?:the )?(?:embassy|high commission|consulate|botschaft|embajada|ambassade|ambasciata|embaixada|velvyslanectvi|ambasada)(?![\p{L}])/u;

const tagOf = (word: string) => languageTag(word) ?? furtherTag(word);

function wholeLine(line: Line, lead: number): Heading | undefined {
  const words = line.folded.slice(lead).trim();
  const count = words.split(/\s+/).length;
  const isShort = words.length <= HEADING_CHARACTERS_AT_MOST && count <= HEADING_WORDS_AT_MOST;
  if (!isShort || /[.,;]$|[.!?] \S/.test(words) || holdsContact(line.text)) return undefined;
  const printed = line.text.slice(lead);
  if (!/^[\p{Lu}¿¡]/u.test(printed)) return undefined;
  const isNumbered = /\d|[ivx][.)]/.test(line.folded.slice(0, lead));
  const isMarked = /[:?!]$/.test(words);
  const isCapitals = printed === printed.toUpperCase() && /\p{Lu}{3}/u.test(printed);
  const known = partOf(words);
  const isPlain = known?.exact === true && count <= PLAIN_WORDS_AT_MOST;
  const isApart = line.first || isNumbered || isMarked || isCapitals || isPlain;
  if (!isApart) return undefined;
  const isTelling = count <= TELLING_WORDS_AT_MOST && !/\d/.test(words);
  if (known !== undefined && (known.exact || (isTelling && (isMarked || line.first))))
    return { start: line.start, end: line.end, ...known, byValue: false, inLine: false };
  // Without words that are known, only what stands like a heading is one.
  const standsAlone = line.first && line.last && !ITEM.test(line.text);
  const isStep = isNumbered && (line.first || isCapitals);
  return standsAlone || isStep || (isMarked && (line.first || /^[^.!]*\?$/.test(words)))
    ? {
        start: line.start,
        end: line.end,
        part: undefined,
        exact: false,
        byValue: false,
        inLine: false,
      }
    : undefined;
}
