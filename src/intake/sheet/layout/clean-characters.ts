import { passageOf, replace } from './passage.ts';
import type { Passage } from './passage.ts';

/** Letters that a PDF's font drew as one. */
const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }),
);

/** Bullets of symbol fonts (the private use area) and of every other kind. */
const BULLETS = /[\uE000-\uF8FF•▪■●◦‣⁃►▶➢➤✓✔❖◆□▫❑◾∙⦁\uFFFD]/g;

/** Characters that take no room: joiners, direction marks, soft hyphens, byte order marks, controls. */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** The text as read with one character for each thing that is meant, and each line ended by \n. */
export function cleanCharacters(text: string): Passage {
  const visible = replace(passageOf(text), INVISIBLE, '');
  const letters = replace(visible, /[ﬀ-ﬆ]/g, ([sign]) => LIGATURES.get(sign) ?? sign);
  const plain = replace(
    letters,
    /(?<=^|[\s(])(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)(?=[\s).,:;]|$)/g,
    '',
  );
  const bullets = replace(plain, BULLETS, '•');
  const dots = replace(bullets, /(?<=^|\n)[ \t]*·/g, (match) => match[0].replace('·', '•'));
  const ends = withoutQuoteMarks(replace(dots, /[\u0085\u2028\u2029\v]/g, '\n'));
  return replace(ends, /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ');
}

/** A mail that was forwarded as a quotation has a mark before each of its lines. */
function withoutQuoteMarks(text: Passage): Passage {
  const lines = text.text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => /^[ \t]*>/.test(line));
  return quoted.length * 2 < lines.length ? text : replace(text, /(?<=^|\n)(?:[ \t]*>)+ ?/g, '');
}
