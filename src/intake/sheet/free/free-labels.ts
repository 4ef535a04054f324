import type { LabelFound } from '../labels/find-labels.ts';
import type { Part, SheetLanguage } from '../labels/label.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import type { ModelLetter } from '../letter.ts';
import { whatFollows } from './following.ts';
import type { Following } from './following.ts';
import { addressMark, endMark, listMark } from './finders.ts';
import { headingIn, isNavigation } from './outline.ts';
import type { Heading } from './outline.ts';
import { paragraphsIn, storyAmong } from './paragraphs.ts';
import { has, partAt } from './situation.ts';
import type { Mark, Situation } from './situation.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { isGreeting, isLeave } from './shapes.ts';

/** A label that no table has. */
export interface FreeLabel extends LabelFound {
  readonly isSure: boolean;
}

/**
 * Labels that are in no table: headings by their words and their shape; lists, addresses and
 * leave-takings that stand without one. What `printed`, the labels of the tables, begin is looked
 * for nowhere else.
 */
export function freeLabels(
  text: Passage,
  printed: readonly LabelFound[],
  language: SheetLanguage,
  letter: ModelLetter | undefined,
): readonly FreeLabel[] {
  const paragraphs = paragraphsIn(text, printed);
  const story = storyAmong(paragraphsIn(text, []), text, letter);
  const parts = new Set(printed.map(({ part }) => part));
  const free: Mark[] = [];
  for (const paragraph of paragraphs) {
    const isInLetter =
      letter !== undefined &&
      paragraph.start >= letter.opensAt &&
      paragraph.start < letter.closesAt;
    if (isInLetter) continue;
    const marks = [...printed, ...free].toSorted((one, other) => one.start - other.start);
    free.push(...marksOf(paragraph, { paragraphs, story, printed: parts, marks }, text));
  }
  return free.map(({ part, start, end, isSure }) => ({
    part,
    isSure: isSure === true,
    language,
    label: slice(text, start, end),
    start,
    end,
  }));
}

function marksOf(paragraph: Paragraph, situation: Situation, text: Passage): readonly Mark[] {
  if (isGreeting(paragraph.text)) return [];
  if (isLeave(paragraph.text))
    return [{ part: 'office', start: paragraph.start, end: paragraph.start }];
  const marks = paragraph.lines.flatMap((line) => headingMark(line, paragraph, situation) ?? []);
  if (isStory(paragraph, situation)) {
    const part = marks.length > 0 ? undefined : partAt(paragraph.start, situation);
    const isBelow =
      part !== undefined && part !== 'summary' && part !== 'names' && part !== 'title';
    const label = marks.length > 0 ? 0 : labelOfStory(paragraph);
    const end = paragraph.start + label;
    return marks.length === 0 && (isBelow || label > 0)
      ? [{ part: 'summary', start: paragraph.start, end }]
      : marks;
  }
  const bare = paragraph.lines.filter(({ start }) => !marks.some((mark) => mark.start === start));
  const further = [listMark, addressMark, endMark].flatMap(
    (find) =>
      find(bare, paragraph, { ...situation, marks: inOrder(situation.marks, marks) }, text) ?? [],
  );
  return [...marks, ...further.slice(0, 2)];
}

function isStory({ start }: Paragraph, { story }: Situation): boolean {
  return story !== undefined && start >= story.start && start < story.end;
}

/** How long the heading is that the story has in its first line, in words that are not known. */
function labelOfStory({ lines, text }: Paragraph): number {
  const [first] = lines;
  const heading = first === undefined ? undefined : headingIn(first);
  if (first === undefined) return 0;
  const isHeading = lines.length > 1 && heading !== undefined && !heading.inLine;
  if (isHeading) return first.text.length;
  const label = /^(?:[IVX]+\. )?(?:[\p{Lu} ]{2,25}:|\p{Lu}[\p{L} ]{2,30} \|)(?= )/u.exec(text);
  return label?.[0].length ?? 0;
}

function inOrder(before: readonly Mark[], now: readonly Mark[]): readonly Mark[] {
  return [...before, ...now].toSorted((one, other) => one.start - other.start);
}

/** Whether such a part has begun above the line. */
const isBehind = ({ start }: Line, part: Part, { marks }: Situation) =>
  marks.some((mark) => mark.part === part && mark.start < start);

function headingMark(line: Line, paragraph: Paragraph, situation: Situation): Mark | undefined {
  const heading = headingIn(line);
  if (heading === undefined) return undefined;
  const { story } = situation;
  const isTold = story !== undefined && paragraph.start >= story.end;
  if (isStory(paragraph, situation) && line.start !== paragraph.start) return undefined;
  const part = partOfHeading(heading, line, isTold, situation);
  if (part === undefined || (situation.printed.has(part) && part !== 'office')) return undefined;
  if (part === 'demands' && isRightAbove(line, situation)) return undefined;
  const isSure = heading.exact;
  return { part, start: heading.start, end: heading.end, isSure };
}

/** Whether the story comes next: "TAKE ACTION" there is a button of its page. */
function isRightAbove({ start }: Line, { story, paragraphs }: Situation): boolean {
  const next = paragraphs.flatMap(({ lines }) => lines).find((line) => line.start > start);
  return story !== undefined && next?.start === story.start;
}

function partOfHeading(
  heading: Heading,
  line: Line,
  isTold: boolean,
  situation: Situation,
): Part | undefined {
  // Behind the second part a page in capitals goes on to something else: meetings, who sends it.
  const isAddress =
    !has(situation, 'contacts') && whatFollows(line, situation.paragraphs) === 'address';
  if (
    isInCapitals(line) &&
    heading.part === undefined &&
    isBehind(line, 'background', situation) &&
    !isAddress
  )
    return 'office';
  const follows = heading.inLine ? undefined : whatFollows(line, situation.paragraphs);
  const isFacts = (heading.part === 'summary' || heading.part === 'letter') && heading.exact;
  if (
    follows === 'list' &&
    !isFacts &&
    LISTS_FOLLOW.includes(heading.part) &&
    !has(situation, 'demands')
  )
    return 'demands';
  if (heading.byValue && !isTold) return undefined;
  switch (heading.part) {
    case undefined:
      return isTold || follows === 'list' || isBelowTitle(line, situation)
        ? partByShape(follows, isTold, situation)
        : undefined;
    case 'title':
    case 'names':
      // "New name: …" in a list of people begins nothing.
      return heading.inLine && heading.exact ? heading.part : undefined;
    case 'summary':
      return isTold
        ? line.first && !isToldLater(line, situation)
          ? 'background'
          : undefined
        : 'summary';
    case 'demands':
      if (!isTold && follows !== 'list' && (heading.inLine || !heading.exact)) return undefined;
      return follows === 'address' && has(situation, 'demands') ? 'contacts' : heading.part;
    case 'contacts':
      // Below the background, it is about whoever sends the sheet.
      if (isBehind(line, 'contacts', situation) && isBehind(line, 'background', situation))
        return 'office';
      return heading.inLine || follows === 'address' || isTold ? heading.part : undefined;
    case 'letter':
      if (!isTold && !heading.exact) return undefined;
      return follows === 'address' && !has(situation, 'contacts') ? 'contacts' : heading.part;
    case 'background':
      return isTold ? heading.part : undefined;
    default:
      return heading.part;
  }
}

/** Whether a heading further down says that the background is there. */
function isToldLater({ start }: Line, { paragraphs, printed }: Situation): boolean {
  return (
    printed.has('background') ||
    paragraphs
      .flatMap(({ lines }) => lines)
      .filter((line) => line.start > start)
      .map((line) => headingIn(line))
      .some((heading) => heading?.exact === true && heading.part === 'background')
  );
}

function isInCapitals({ text }: Line): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
}

/** Headings of something else that lead on to requests ("Write in French, and ask them:"). */
const LISTS_FOLLOW: readonly (Part | undefined)[] = [
  'languages',
  'contacts',
  'deadline',
  'summary',
  'letter',
];

/** Above the story, the first line that stands like a heading is the title. */
function isBelowTitle({ start }: Line, { paragraphs }: Situation): boolean {
  const above = paragraphs.flatMap(({ lines }) => lines).filter((line) => line.start < start);
  return above.some((line) => line.text.split(' ').length > 2 && !isNavigation(line.text));
}

function partByShape(follows: Following, isTold: boolean, situation: Situation): Part | undefined {
  if (follows === 'address') return has(situation, 'contacts') ? 'copies' : 'contacts';
  if (follows === 'list' || follows === 'request')
    return has(situation, 'demands') ? undefined : 'demands';
  if (!isTold) return undefined;
  const asked = has(situation, 'contacts') || has(situation, 'demands');
  return follows === 'prose' && asked ? 'background' : undefined;
}
