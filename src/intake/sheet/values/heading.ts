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
import type { Sheet } from '../sections.ts';
import type { Doubt } from '../problems.ts';
import { listOfPeople } from '../people/listed-people.ts';
import { datesIn } from '../words/days.ts';
import { namesIn } from '../words/names.ts';
import { isProse } from '../free/shapes.ts';
import { isForm, REFERENCE_LINE } from './form-line.ts';
import {
  fromStory,
  isBelowNoText,
  restAfter,
  summaryOf,
  withoutForm,
  withoutLabels,
} from './story.ts';
import { namesItsCountry, titleAboveStory } from './title-above-story.ts';

/** What stands above the story. */
export interface Heading {
  readonly title: Found<string> | null;
  readonly summary: Found<string> | null;
  readonly summaryText: Passage;
  /** Summary and story as they stand. */
  readonly story: Passage;
  readonly doubts: readonly Doubt[];
}

const TITLE_LINES_AT_MOST = 3;
const TITLE_CHARACTERS_AT_MOST = 160;

/**
 * A title printed behind the heading or the reference: "URGENT ACTION: TEACHER HELD", "UA 1/98
 * Death threats".
 */
function titleBehind(line: Passage): Passage | undefined {
  const folded = foldText(line.text);
  const heading =
    /^(?:urgent action(?: update)?|accion urgente|action urgente|eilaktion|stop action|update)\s*(?::|\||-)\s*(?=\S)/.exec(
      folded,
    ) ??
    /^(?:(?:extra|ua|au) ?:? ?\d{1,3}\/\d{2}) +(?!index|ai index|indice|date|fecha|and |\(|-|issue|\/)(?=\p{L})/u.exec(
      folded,
    );
  if (heading === null) return titleBehindReference(line);
  const rest = trim(slice(line, heading[0].length));
  const bare = withoutReference(rest);
  const [date] = datesIn(bare, 'day first');
  const kept = date === undefined ? bare : trim(slice(bare, 0, date.start));
  return kept.text.length > 3 && !REFERENCE_LINE.test(foldText(kept.text)) ? kept : undefined;
}

/** "TEACHER HELD (PERU: UA 9.22)" */
function withoutReference(title: Passage): Passage {
  return trim(replace(title, /\s*\((?:[\p{L} ]+: ?)?UA:? ?\d{1,3}[./]\d{2,4}\)\s*$/gu, ''));
}

/** "Fear for safety      12 June 1996": the day of issue, in a column of its own. */
function withoutDate(title: Passage): Passage {
  const date = datesIn(title, 'day first').at(-1);
  const isLast = date?.year !== undefined && date.end === title.text.length && date.start > 8;
  return isLast ? trim(slice(title, 0, date.start)) : title;
}

/** "Further information on UA 1/98 (AMR 1/2/98, 3 May 1998) - Death threats" */
function titleBehindReference(line: Passage): Passage | undefined {
  if (!REFERENCE_LINE.test(foldText(line.text))) return undefined;
  return find(
    line,
    /\d{1,3}\/\d{2}(?:(?:[^()]{0,30}\([^)]*\))*[^\p{L}]*[–—:-]|[^()]{0,30}\([^)]*\)(?: and follow-ups?:?)?)\s*(\p{Lu}[^\d]{4,}?)\s*$/u,
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
  const above = sheet.isGuessed ? titleAboveStory(sheet.head, isForm) : undefined;
  if (above !== undefined) return { title: above, rest: restAfter(sheet.head, above) };
  if (sheet.isGuessed) return { title: undefined, rest: sheet.head };
  const head = withoutBlocks(sheet.head);
  const lines = linesOf(head);
  const behindNumber = lines.findIndex(
    (line) => REFERENCE_LINE.test(foldText(line.text)) && titleBehind(line) !== undefined,
  );
  const isOfPeople = (line: Passage) =>
    behindNumber >= 0 && behindNumber < lines.indexOf(line) && beginsWithName(line);
  const ofCountry = lines.find(
    (line) => namesItsCountry(line) && !isForm(line) && !isOfPeople(line),
  );
  if (ofCountry !== undefined && lines.indexOf(ofCountry) < COUNTRY_LINES_AT_MOST)
    return titledFrom(head, lines, lines.indexOf(ofCountry));
  for (const [index, line] of lines.entries()) {
    const behind = titleBehind(line);
    if (behind !== undefined) {
      const next = lines[index + 1];
      const isBroken =
        next !== undefined &&
        goesOnBelow(head, line, next) &&
        datesIn(line, 'day first').at(-1)?.end !== line.text.length;
      const title = isBroken ? join([behind, next], '\n') : behind;
      return { title, rest: restAfter(head, isBroken ? next : line) };
    }
    if (isForm(line)) continue;
    return titledFrom(head, lines, index);
  }
  return { title: undefined, rest: slice(sheet.head, 0, 0) };
}

/** "CHAD: Mahamat Kellou, journalist", below a title that stands behind the number: a list. */
function beginsWithName(line: Passage): boolean {
  const rest = slice(line, line.text.indexOf(':') + 2);
  return namesIn(rest)[0]?.start === 0;
}

/** A headline that begins with its country stands below what a mail or a network says of itself. */
const COUNTRY_LINES_AT_MOST = 12;

function titledFrom(head: Passage, lines: readonly Passage[], index: number) {
  const title = titleFrom(head, lines, index);
  return { title: withoutDate(withoutReference(title)), rest: restAfter(head, title) };
}

/** A title behind the reference that had no room in its line, and ends in the next. */
function goesOnBelow(head: Passage, line: Passage, next: Passage): boolean {
  if (!REFERENCE_LINE.test(foldText(line.text)) || isForm(next)) return false;
  return sameParagraph(head, line, next) && !/[.:]$/.test(next.text) && next.text.length < 80;
}

const BLOCK_LINES_AT_MOST = 8;
const CONTACT =
  /(?:^|[\s|(])(?:tel(?:ephone|efono|\.)?|phone|fax|e-?mail|correo|courriel) ?[:.]|\S@\S/;

/** Somebody with the letter of their gender behind the name: a list of people. */
const LETTERED = /\p{Lu}[\p{L}’'-]+ \([mfhw]\)/u;

/**
 * The head without the paragraphs that are no text: the section's own address, and the list of
 * people below a country's name.
 */
function withoutBlocks(head: Passage): Passage {
  const paragraphs = paragraphsOf(head);
  const people = listOfPeople(paragraphs);
  const kept = paragraphs.filter((paragraph) => {
    const lines = linesOf(paragraph);
    const isShort = lines.length <= BLOCK_LINES_AT_MOST && !/[.!?]$/.test(paragraph.text.trim());
    const isList = paragraph === people || LETTERED.test(paragraph.text);
    return !isShort || !(CONTACT.test(foldText(paragraph.text)) || isList);
  });
  return kept.length === paragraphs.length ? head : join(kept, '\n\n');
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

function withoutColon(passage: Passage): Passage {
  return trim(replace(passage, /^[\s:–-]+/g, ''));
}

export function headingOf(sheet: Sheet): Heading {
  const { title, rest } = titleAndRest(sheet);
  const above = withoutForm(withoutLabels(rest, partsOf(sheet, 'summary')), title);
  const labelled = trim(bodyOf(sheet, 'summary'));
  // In a layout that is not known, whatever else stands above it, the heading says where the story
  // is.
  const isToldBelow =
    isProse(labelled.text) &&
    (isBelowNoText(labelled, above) || (sheet.isGuessed && !above.text.includes(labelled.text)));
  const told = isToldBelow ? labelled : fromStory(above, sheet);
  const { summary, guessed } = summaryOf(told);
  // A second headline, or the end of a list of people, is no story.
  const skipped = told.at.indexOf(summary?.at[0] ?? told.at[0] ?? 0);
  const story = slice(told, Math.max(skipped, 0));
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
