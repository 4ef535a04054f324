import { isProse } from './free/shapes.ts';
import type { Part } from './labels/label.ts';
import { linesOf, paragraphsOf } from './layout/passage.ts';
import type { Passage } from './layout/passage.ts';

/** Parts that a page says in one line, and that may stand right above the story. */
const OF_ONE_LINE: readonly Part[] = ['deadline', 'languages'];

const LINES_BETWEEN_AT_MOST = 3;

/**
 * "WRITE BEFORE 28 JUNE", between title and story: where in the part's `body` the story begins;
 * undefined where it is told above (`head`), or the part is another one.
 */
export function storyBelow(part: Part, head: Passage, body: Passage): number | undefined {
  if (!OF_ONE_LINE.includes(part) || paragraphsOf(head).some(({ text }) => isProse(text)))
    return undefined;
  const lines = linesOf(body);
  const index = lines.findIndex(({ text }, at) => at > 0 && isProse(text));
  const [first] = lines[index]?.at ?? [];
  if (index < 0 || index > LINES_BETWEEN_AT_MOST || first === undefined) return undefined;
  return body.at.indexOf(first);
}
