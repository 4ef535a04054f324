import type { Part } from '../labels/label.ts';
import type { Paragraph } from './paragraphs.ts';

/** Where a part begins, and up to where its label reaches. */
export interface Mark {
  readonly part: Part;
  readonly start: number;
  readonly end: number;
  /** Whether the words of a heading say so, and not only the shape of what stands there. */
  readonly isSure?: boolean;
}

/** What is known while the paragraphs are gone through. */
export interface Situation {
  readonly paragraphs: readonly Paragraph[];
  readonly story: Paragraph | undefined;
  /** Parts that labels of the tables begin. */
  readonly printed: ReadonlySet<Part>;
  /** Marks so far, those of the tables among them, in the order of the text. */
  readonly marks: readonly Mark[];
}

/** The part that this place of the text belongs to. */
export function partAt(place: number, { marks }: Situation): Part | undefined {
  return marks.findLast(({ start }) => start <= place)?.part;
}

/** Whether a part has begun somewhere. */
export const has = ({ marks }: Situation, part: Part) => marks.some((mark) => mark.part === part);
