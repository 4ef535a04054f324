import { saysLastDay } from '../words/spoken-days.ts';
import { datesIn } from '../words/days.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { headingIn } from './outline.ts';
import type { Line } from './lines.ts';
import type { Paragraph } from './paragraphs.ts';
import { holdsContact, ITEM, MAIL_HEAD } from './shapes.ts';
import { has, partAt } from './situation.ts';
import type { Mark, Situation } from './situation.ts';

/** Finds what a paragraph begins that has no heading, in those of its lines that are none. */
type Finder = (
  bare: readonly Line[],
  paragraph: Paragraph,
  situation: Situation,
  text: Passage,
) => Mark | undefined;

/** A list without a heading: what leads on to it is its label. */
export const listMark: Finder = (bare, paragraph, situation) => {
  const index = bare.findIndex(({ text }) => ITEM.test(text) && !holdsContact(text));
  const item = bare[index];
  if (item === undefined || has(situation, 'demands')) return undefined;
  const part = partAt(item.start, situation);
  if (part === 'letter' || part === 'contacts' || part === 'background') return undefined;
  const above = bare[index - 1] ?? lineAbove(paragraph, situation);
  if (above === undefined || !above.text.endsWith(':')) return undefined;
  const first = index > 0 ? (bare[0] ?? above) : above;
  return { part: 'demands', start: first.start, end: above.end };
};

function lineAbove(paragraph: Paragraph, { paragraphs }: Situation): Line | undefined {
  return paragraphs[paragraphs.indexOf(paragraph) - 1]?.lines.at(-1);
}

/** "Send it here": a sentence's beginning, and nobody's name or office. */
const LEADS_ON = /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,5}[!.]?$/u;

/** An address without a heading; a line above it that ends with a colon is one. */
export const addressMark: Finder = (bare, paragraph, situation) => {
  const isAboveStory = ({ start }: Line) => start < (situation.story?.start ?? 0);
  const index = bare.findIndex(
    (one) => holdsContact(one.text) && !(MAIL_HEAD.test(one.folded) && isAboveStory(one)),
  );
  const line = bare[index];
  const part = line === undefined ? undefined : partAt(line.start, situation);
  if (line === undefined || situation.printed.has('contacts')) return undefined;
  if (part === 'contacts' || part === 'copies' || part === 'office') return undefined;
  if (part === 'background' && has(situation, 'contacts')) return undefined;
  if (part === 'letter' && bare.length < 2) return undefined;
  const colon = bare.slice(0, index).findLast(({ text }) => text.endsWith(':'));
  const above = index === 0 || colon === undefined ? lineAbove(paragraph, situation) : colon;
  const isLabel = above !== undefined && above.text.endsWith(':') && !ITEM.test(above.text);
  if (isLabel && partAt(above.start, situation) !== 'letter')
    return { part: 'contacts', start: above.start, end: above.end };
  const begin = bare[0] ?? line;
  const end = LEADS_ON.test(begin.text) && index > 0 ? begin.end : begin.start;
  return { part: 'contacts', start: begin.start, end };
};

/** A paragraph below the addresses that is none: about the last day, or for members only. */
export const endMark: Finder = (bare, paragraph, situation, text) => {
  const [first] = bare;
  const part = first === undefined ? undefined : partAt(first.start, situation);
  if (first === undefined || first.start !== paragraph.start) return undefined;
  if ((part !== 'contacts' && part !== 'copies') || holdsContact(paragraph.text)) return undefined;
  if (!/[.!?]$/.test(paragraph.text.trim()) || paragraph.text.length < 30) return undefined;
  const printed = slice(text, paragraph.start, paragraph.end);
  const isLastDay = datesIn(printed, 'day first').length > 0 || saysLastDay(printed);
  const isHeaded = paragraph.lines.length > 1 && headingIn(first) !== undefined;
  const isKept = isHeaded && !isLastDay && !situation.printed.has('background');
  return {
    part:
      isLastDay && !situation.printed.has('deadline')
        ? 'deadline'
        : isKept
          ? 'background'
          : 'office',
    start: paragraph.start,
    end: isHeaded ? first.end : paragraph.start,
  };
};
