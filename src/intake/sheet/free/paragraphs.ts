import type { LabelFound } from '../labels/find-labels.ts';
import { slice } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';
import { namesIn } from '../words/names.ts';
import type { ModelLetter } from '../letter.ts';
import { linesIn, type Line } from './lines.ts';
import { headingIn } from './outline.ts';
import {
  asksForIntervention,
  greetsReaders,
  holdsContact,
  isGreeting,
  isLeave,
  isProse,
  MAIL_HEAD,
} from './shapes.ts';

/** Lines with no empty one between them. */
export interface Paragraph {
  readonly lines: readonly Line[];
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The paragraphs, without the lines that hold labels of the tables. */
export function paragraphsIn(text: Passage, labels: readonly LabelFound[]): readonly Paragraph[] {
  const groups: Line[][] = [];
  for (const line of linesIn(text)) {
    const current = groups.at(-1);
    const isLabel = labels.some(({ start, end }) => start < line.end && end > line.start);
    const heading = headingIn(line);
    if (isLabel) groups.push([]);
    else if (heading?.exact === true && current !== undefined && current.length > 0) {
      groups.push([{ ...line, first: true }]);
      if (!heading.inLine) groups.push([]);
    } else if (line.first || current === undefined) groups.push([line]);
    else current.push(current.length === 0 ? { ...line, first: true } : line);
  }
  return groups.flatMap((lines) => {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const printed = text.text.slice(first.start, last.end);
    return [{ lines, start: first.start, end: last.end, text: printed }];
  });
}

/**
 * The first paragraph that tells something of somebody; where nobody is named, the first that tells
 * something.
 */
export function storyAmong(
  paragraphs: readonly Paragraph[],
  text: Passage,
  letter: Pick<ModelLetter, 'opensAt' | 'closesAt'> | undefined,
): Paragraph | undefined {
  const telling = paragraphs.filter(
    ({ lines, start, text: printed }) =>
      !(letter !== undefined && start >= letter.opensAt && start <= letter.closesAt) &&
      isProse(printed) &&
      !MAIL_HEAD.test(lines[0]?.folded ?? '') &&
      !isGreeting(printed) &&
      !isLeave(printed) &&
      !holdsContact(printed),
  );
  const ofTheCase = telling.filter(
    ({ text: printed }) => !greetsReaders(printed) && !asksForIntervention(printed),
  );
  const candidates = ofTheCase.length > 0 ? ofTheCase : telling;
  return (
    candidates.find(({ start, end }) => namesIn(slice(text, start, end)).length > 0) ??
    candidates[0]
  );
}
