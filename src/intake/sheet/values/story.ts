import { foldText } from '../layout/fold-text.ts';
import { EMPTY, flow, join, linesOf, paragraphsOf, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { asksForIntervention, greetsReaders, isProse } from '../free/shapes.ts';
import { isNavigation } from '../free/outline.ts';
import type { Section, Sheet } from '../sections.ts';
import { isForm } from './form-line.ts';

const TITLE_CHARACTERS_AT_MOST = 160;

/** What stands in `head` after the last character of `piece`. */
export function restAfter(head: Passage, piece: Passage): Passage {
  const last = piece.at.at(-1);
  const index = last === undefined ? -1 : head.at.lastIndexOf(last);
  return slice(head, index + 1);
}

/** Lines of the form that stand between title and story, and the title once more. */
export function withoutForm(rest: Passage, title: Passage | undefined): Passage {
  const lines = [...rest.text.matchAll(/[^\n]+/g)];
  const first = lines.find((match) => {
    const line = trim(slice(rest, match.index, match.index + match[0].length));
    const folded = foldText(line.text);
    const isOfPage = isShareLine(line) || BUTTON.test(folded);
    return !isForm(line) && !repeats(line, title) && !isOfPage;
  });
  return first === undefined ? slice(rest, 0, 0) : fromProse(trim(slice(rest, first.index)));
}

/** "Share", "X", "Published 3 May 2023", right above a story that no empty line sets off. */
function isShareLine({ text }: Passage): boolean {
  return (
    text.length < BUTTON_CHARACTERS &&
    !/[.!?]$/.test(text) &&
    (/^(?:x|𝕏)$/iu.test(text) || OF_A_PAGE.test(foldText(text)))
  );
}

const BUTTON_CHARACTERS = 50;

/** "© Private", "Share this page": lines of a page, without a full stop, above the story. */
function fromProse(story: Passage): Passage {
  const paragraphs = paragraphsOf(story);
  const first = paragraphs.findIndex(({ text }) => isProse(text));
  const above = paragraphs.slice(0, Math.max(first, 0));
  const areOfPage = above.every((paragraph) =>
    linesOf(paragraph).every(({ text }) => OF_A_PAGE.test(foldText(text)) || isNavigation(text)),
  );
  return areOfPage && above.length > 0 ? restAfter(story, above.at(-1) ?? story) : story;
}

/** In small letters without accents. */
const OF_A_PAGE =
  /^(?:©|\(c\)|copyright|\[?(?:photo|foto|image|imagen|bild|picture|credits?|video)(?![\p{L}])|share|compart|partag|teilen|condivid|print|imprim|druck|stampa|tweet|e-?mail (?:this|to)|published|posted|updated|last (?:updated|modified)|country|download|descarg|telecharg|scarica|reading time|\d+ min|listen|save|tags|topics|by |from |pdf|facebook|twitter|whatsapp|url ?:|type ?:|region ?:|theme ?:)[^.]{0,90}$/u;

/** What a page calls on to do above the story, in small letters without accents. */
const BUTTON =
  /^(?:take action|act|write|sign|actua|escribe|agissez|ecrivez|passez a l'action|agisci|scrivi|aja|werden sie aktiv|jetzt handeln)(?: now| ahora| maintenant| ora| agora| jetzt)?[:!]?$/;

const ROUND_A_TITLE = 50;

function repeats(line: Passage, title: Passage | undefined): boolean {
  if (title === undefined) return false;
  const said = foldText(flow(title).text);
  return line.text.length <= said.length + ROUND_A_TITLE && foldText(line.text).includes(said);
}

/** The text without the labels that stand in it ("SACHLAGE"). */
export function withoutLabels(text: Passage, sections: readonly Section[]): Passage {
  const labels = new Set(sections.flatMap(({ label }) => [...label.at]));
  const kept = [...text.at.entries()].filter(([, offset]) => !labels.has(offset));
  return {
    text: kept.map(([index]) => text.text.charAt(index)).join(''),
    at: kept.map(([, offset]) => offset),
  };
}

const SUMMARY_CHARACTERS_AT_LEAST = 60;
const SUBTITLE_CHARACTERS = 110;

/** A line without a full stop, above the story: a second headline, or place and date. */
function isHeadline(paragraph: Passage): boolean {
  return (
    linesOf(paragraph).length === 1 &&
    paragraph.text.length < SUBTITLE_CHARACTERS &&
    !/[.!?]["”»)]?$/.test(paragraph.text)
  );
}

/**
 * The first paragraph; where no paragraphs show, up to the first line that ends with a sentence.
 */
export function summaryOf(story: Passage): {
  readonly summary: Passage | undefined;
  readonly guessed: boolean;
} {
  const paragraphs = paragraphsOf(story);
  const [first] = paragraphs;
  if (first === undefined || first.text.length < 20) return { summary: first, guessed: false };
  if (paragraphs.length > 1 && linesOf(first).length <= 10) {
    const below = paragraphs.findIndex(({ text }) => isProse(text));
    const isSubtitle = below > 0 && paragraphs.slice(0, below).every(isHeadline);
    return { summary: isSubtitle ? paragraphs[below] : first, guessed: false };
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

/**
 * Whether nothing but a line or two of a page ("Share Print PDF") stands above what a label begins.
 */
export function isBelowNoText(labelled: Passage, above: Passage): boolean {
  const index = above.text.indexOf(labelled.text.slice(0, SUMMARY_CHARACTERS_AT_LEAST));
  return index > 0 && index < TITLE_CHARACTERS_AT_MOST && !isProse(above.text.slice(0, index));
}

/** In a layout that is not known, without what an organisation says of itself above the story. */
export function fromStory(above: Passage, { isGuessed, story, text }: Sheet): Passage {
  const index = story === undefined ? -1 : above.at.indexOf(text.at[story.start] ?? -1);
  const skipped = index > 0 ? slice(above, 0, index) : EMPTY;
  const isBoilerplate = paragraphsOf(skipped).some(
    (paragraph) => greetsReaders(paragraph.text) || asksForIntervention(paragraph.text),
  );
  return isGuessed && isBoilerplate ? slice(above, index) : above;
}
