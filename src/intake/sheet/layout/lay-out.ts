import { cleanCharacters } from './clean-characters.ts';
import { furnitureAmong } from './furniture.ts';
import { flow, join, replace } from './passage.ts';
import type { Passage } from './passage.ts';
import { inReadingOrder } from './reading-order.ts';
import { textRows } from './text-rows.ts';

/** Beginnings of a column in plain text differ by a character or two. */
const COLUMN_TOLERANCE = 3;

/** "imme-" and "diately" on the next line; never within an address that is no word. */
const HYPHENATED = /(?<=(?:^|[\s(“"'])\p{L}+)-\n+(?=\p{Ll}{2})(?![^\s]*[@/])/gu;

/**
 * The text as read, laid out for reading: one line a line, columns one after another, an empty line
 * between paragraphs, no page furniture, no hyphens at the ends of lines.
 */
export function layOut(text: string): Passage {
  const rows = inReadingOrder(textRows(cleanCharacters(text)), COLUMN_TOLERANCE);
  const lines = rows.map(({ segments, gap }) => ({
    gap,
    passage: flow(
      join(
        segments.map(({ passage }) => passage),
        ' ',
      ),
    ),
  }));
  const isFurniture = furnitureAmong(lines.map(({ passage }) => passage.text));
  const paragraphs: Passage[][] = [];
  for (const [index, { passage, gap }] of lines.entries()) {
    if (isFurniture[index]) continue;
    const current = paragraphs.at(-1);
    if (gap || current === undefined) paragraphs.push([passage]);
    else current.push(passage);
  }
  const whole = join(
    paragraphs.map((paragraph) => join(paragraph, '\n')),
    '\n\n',
  );
  return withoutHyphens(whole);
}

/** A word that stands elsewhere with its hyphen ("human-rights") keeps it. */
function withoutHyphens(text: Passage): Passage {
  const words = new Set(text.text.match(/\p{L}+-\p{L}+/gu));
  return replace(text, HYPHENATED, (match) => {
    const before = /\p{L}+$/u.exec(text.text.slice(0, match.index))?.[0] ?? '';
    const after = /^\p{L}+/u.exec(text.text.slice(match.index + match[0].length))?.[0] ?? '';
    return words.has(`${before}-${after}`) ? '-' : '';
  });
}
