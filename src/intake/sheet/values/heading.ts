import { foundText } from '../found.ts';
import type { Found } from '../found.ts';
import { foldText } from '../layout/fold-text.ts';
import {
  EMPTY,
  find,
  join,
  linesOf,
  paragraphsOf,
  replace,
  slice,
  trim,
} from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { bodyOf, partsOf } from '../sections.ts';
import type { Section, Sheet } from '../sections.ts';
import { countryCode } from '../words/countries.ts';
import type { Doubt } from '../problems.ts';
import { datesIn } from '../words/days.ts';

/** What stands above the story. */
export interface Heading {
  readonly title: Found<string> | null;
  readonly summary: Found<string> | null;
  readonly summaryText: Passage;
  /** Summary and story as they stand. */
  readonly story: Passage;
  readonly doubts: readonly Doubt[];
}

const REFERENCE_LINE =
  /^(?:(?:first|second|third|fourth|fifth|primera|segunda|tercera|premiere|deuxieme|erste|zweite) )?(?:further information (?:on|to) |mas informacion sobre |informations? complementaires? sur |weitere informationen zu(?:r)? )?(?:l')?(?:ua|au|extra)(?: ?-?nr\.?| no\.?| num\.?)?[ :-]*(?:ua-)?\d{1,3}[/.]\d{2,4}/;
const INDEX_LINE =
  /^(?:public|ai index|index|indice|documento?|external|for (?:immediate|general))(?![\p{L}])/u;
const DATE_LABEL =
  /^(?:issue )?(?:date|fecha|datum|data|ausgabedatum|date d'emission)(?: of issue| de publicacion)? ?:/;
const HEADING_ONLY =
  /^(?:urgent action|accion urgente|action urgente|eilaktion|acao urgente|azione urgente|spoedactie|stop action|update|actualizacion|mise a jour|aktualisierung|ua|amnesty international|amnistia internacional)(?: ?[:|-])?$/;
const OTHER_HEAD = /^(?:further information|distr:|to:|please note|page \d|extra$)/;
const BYLINE = /^(?:www\.|https?:|amnesty|[^ ]+@)/;

/** "PERU  José Maravi (m), teacher", "NEPAL: Bishnu Tharali, Sarita Ghalan", "Herr ISKANDER RAHMATOW" */
const PERSON_LINE =
  /\((?:m|f|h|w)\)|^\p{Lu}[\p{Lu} ]{2,30}: ?(?:\p{Lu}\p{Ll}+ ?)+(?:,|$)|^(?:Herr|Frau) \p{Lu}{2,}/u;

const TITLE_LINES_AT_MOST = 3;
const TITLE_CHARACTERS_AT_MOST = 160;

/** Whether a line of the head belongs to the form (heading, reference, index, date), and to no text. */
function isForm(line: Passage): boolean {
  const folded = foldText(line.text).trim();
  if (HEADING_ONLY.test(folded) || INDEX_LINE.test(folded) || DATE_LABEL.test(folded)) return true;
  if (PERSON_LINE.test(line.text)) return true;
  if (BYLINE.test(folded) || OTHER_HEAD.test(folded)) return folded.length < 80;
  if (countryCode(line.text) !== undefined) return true;
  if (REFERENCE_LINE.test(folded)) return true;
  const [date] = datesIn(line, 'day first');
  return date !== undefined && date.start === 0 && date.end >= line.text.trim().length;
}

/** A title printed behind the heading or the reference: "URGENT ACTION: TEACHER HELD", "UA 1/98  Death threats". */
function titleBehind(line: Passage): Passage | undefined {
  const folded = foldText(line.text);
  const heading =
    /^(?:urgent action(?: update)?|accion urgente|action urgente|eilaktion|stop action|update)\s*(?::|\||-)\s*(?=\S)/.exec(
      folded,
    ) ??
    /^(?:(?:extra|ua) ?:? ?\d{1,3}\/\d{2}) +(?!index|ai index|indice|date|fecha|and |\(|-|issue|\/)(?=\p{L})/u.exec(
      folded,
    );
  if (heading === null) return titleBehindReference(line);
  const rest = trim(slice(line, heading[0].length));
  const bare = trim(replace(rest, /\s*\((?:[\p{L} ]+: ?)?UA:? ?\d{1,3}[./]\d{2,4}\)\s*$/gu, ''));
  const [date] = datesIn(bare, 'day first');
  const kept = date === undefined ? bare : trim(slice(bare, 0, date.start));
  return kept.text.length > 3 && !REFERENCE_LINE.test(foldText(kept.text)) ? kept : undefined;
}

/** "Further information on UA 1/98 (AMR 1/2/98, 3 May 1998) - Death threats" */
function titleBehindReference(line: Passage): Passage | undefined {
  if (!REFERENCE_LINE.test(foldText(line.text))) return undefined;
  return find(
    line,
    /\d{1,3}\/\d{2}(?:[^()]{0,30}\([^)]*\))?[^\p{L}]*[–—:-]\s*(\p{Lu}[^\d]{4,}?)\s*$/u,
  );
}

function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** The lines of the title and what stands below them. */
function titleAndRest(sheet: Sheet): {
  readonly title: Passage | undefined;
  readonly rest: Passage;
} {
  const labelled = bodyOf(sheet, 'title');
  if (labelled.text.trim() !== '') {
    const [first] = linesOf(withoutColon(labelled));
    const after = first === undefined ? labelled : restAfter(sheet.head, first);
    return { title: first, rest: after };
  }
  const lines = linesOf(sheet.head);
  for (const [index, line] of lines.entries()) {
    const behind = titleBehind(line);
    if (behind !== undefined) return { title: behind, rest: restAfter(sheet.head, line) };
    if (isForm(line)) continue;
    const title = titleFrom(sheet.head, lines, index);
    return { title, rest: restAfter(sheet.head, title) };
  }
  return { title: undefined, rest: slice(sheet.head, 0, 0) };
}

function titleFrom(head: Passage, lines: readonly Passage[], first: number): Passage {
  const title: Passage[] = [];
  for (const line of lines.slice(first, first + TITLE_LINES_AT_MOST)) {
    const before = title.at(-1);
    if (before !== undefined) {
      const goesOn = isCapitals(before.text)
        ? isCapitals(line.text) && !isForm(line)
        : sameParagraph(head, before, line) &&
          /(?:,|[\p{Ll}] (?:and|of|in|for|the|to|y|de|et|und|von))$/u.test(before.text);
      if (!goesOn) break;
    }
    title.push(line);
  }
  const whole = join(title, '\n');
  if (whole.text.length <= TITLE_CHARACTERS_AT_MOST) return whole;
  return find(whole, /^([^.!?]{1,160}[.!?])/) ?? title[0] ?? whole;
}

function sameParagraph(head: Passage, one: Passage, other: Passage): boolean {
  const from = head.at.indexOf(one.at.at(-1) ?? -1);
  const to = head.at.indexOf(other.at[0] ?? -1);
  return !head.text.slice(from, to).includes('\n\n');
}

/** What stands in `head` after the last character of `piece`. */
function restAfter(head: Passage, piece: Passage): Passage {
  const last = piece.at.at(-1);
  const index = last === undefined ? -1 : head.at.lastIndexOf(last);
  return slice(head, index + 1);
}

function withoutColon(passage: Passage): Passage {
  return trim(replace(passage, /^[\s:–-]+/g, ''));
}

/** Lines of the form that stand between title and story. */
function withoutForm(rest: Passage): Passage {
  const lines = [...rest.text.matchAll(/[^\n]+/g)];
  const first = lines.find(
    (match) => !isForm(trim(slice(rest, match.index, match.index + match[0].length))),
  );
  return first === undefined ? slice(rest, 0, 0) : trim(slice(rest, first.index));
}

/** The text without the labels that stand in it ("SACHLAGE"). */
function withoutLabels(text: Passage, sections: readonly Section[]): Passage {
  const labels = new Set(sections.flatMap(({ label }) => [...label.at]));
  const kept = [...text.at.entries()].filter(([, offset]) => !labels.has(offset));
  return {
    text: kept.map(([index]) => text.text.charAt(index)).join(''),
    at: kept.map(([, offset]) => offset),
  };
}

const SUMMARY_CHARACTERS_AT_LEAST = 60;

/** The first paragraph; where no paragraphs show, up to the first line that ends with a sentence. */
function summaryOf(story: Passage): {
  readonly summary: Passage | undefined;
  readonly guessed: boolean;
} {
  const paragraphs = paragraphsOf(story);
  const [first] = paragraphs;
  if (first === undefined || first.text.length < 20) return { summary: first, guessed: false };
  if (paragraphs.length > 1 && linesOf(first).length <= 10) {
    const isHeadline =
      first.text.length < SUMMARY_CHARACTERS_AT_LEAST && !/[.!?]$/.test(first.text);
    return { summary: isHeadline ? paragraphs[1] : first, guessed: false };
  }
  const lines = linesOf(first);
  const widest = Math.max(...lines.map(({ text }) => text.length));
  let length = 0;
  for (const [index, line] of lines.entries()) {
    length += line.text.length;
    const isShort = line.text.length < widest * 0.85 || length > 120;
    if (length >= SUMMARY_CHARACTERS_AT_LEAST && isShort && /[.!?]["”]?$/.test(line.text))
      return { summary: join(lines.slice(0, index + 1), '\n'), guessed: index + 1 < lines.length };
  }
  return { summary: first, guessed: lines.length > 10 };
}

export function headingOf(sheet: Sheet): Heading {
  const { title, rest } = titleAndRest(sheet);
  const story = withoutForm(withoutLabels(rest, partsOf(sheet, 'summary')));
  const { summary, guessed } = summaryOf(story);
  const doubts: Doubt[] = [];
  if (title === undefined) doubts.push({ code: 'title-missing', field: 'title' });
  if (summary === undefined) doubts.push({ code: 'summary-missing', field: 'summary' });
  else if (guessed)
    doubts.push({ code: 'summary-guessed', field: 'summary', offset: summary.at[0] ?? 0 });
  return {
    title: title === undefined ? null : foundText(title),
    summary: summary === undefined ? null : foundText(summary),
    summaryText: summary ?? EMPTY,
    story,
    doubts,
  };
}
