import { passageOf, replace, slice } from './passage.ts';
import type { Passage } from './passage.ts';

/** Letters that a PDF's font drew as one. */
const LIGATURES: ReadonlyMap<string, string> = new Map(
  Object.entries({ ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' }),
);

/** Bullets of symbol fonts (the private use area) and of every other kind. */
const BULLETS = /[\uE000-\uF8FF•▪■●◦‣⁃►▶➢➤✓✔❖◆□▫❑◾∙⦁\uFFFD]/g;

/** A typed "o" for a bullet: English requests begin with "urging", and no "o" is a word there. */
const ROUND = /(?<=^|\n)[ \t]*[oO][ \t]+(?=\p{L}{2,}ing\b)/giu;

/** The first half of a sign that was encoded twice: "Â·", "Â«". */
const TWICE_ENCODED = /Â(?=[\u00A0-\u00BF])/g;

/** "E I L A K T I O N" */
const SPACED_OUT = /(?<![\p{L}\p{N}])(?:\p{Lu} ){4,}\p{Lu}(?![\p{L}\p{N}])/gu;

/**
 * Characters that take no room: joiners, direction marks, soft hyphens, byte order marks, controls.
 */
const INVISIBLE =
  /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** The text as read with one character for each thing that is meant, and each line ended by \n. */
export function cleanCharacters(text: string): Passage {
  const visible = replace(forwarded(passageOf(text)), INVISIBLE, '');
  const once = replace(visible, TWICE_ENCODED, '');
  const letters = replace(once, /[ﬀ-ﬆ]/g, ([sign]) => LIGATURES.get(sign) ?? sign);
  const plain = replace(
    letters,
    /(?<=^|[\s(])(?:\*\*|__)(?=\S)|(?<=\S)(?:\*\*|__)(?=[\s).,:;]|$)/g,
    '',
  );
  const whole = replace(plain, SPACED_OUT, ([spaced]) => spaced.replaceAll(' ', ''));
  const bullets = replace(whole, BULLETS, '•');
  const rounds = replace(bullets, ROUND, (match) => match[0].replace(/o/iu, '•'));
  const dots = replace(rounds, /(?<=^|\n)[ \t]*·/g, (match) => match[0].replace('·', '•'));
  const ends = withoutQuoteMarks(replace(dots, /[\u0085\u2028\u2029\v]/g, '\n'));
  return replace(ends, /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ');
}

/** What was forwarded begins here; what stands above is from whoever sent it on. */
const FORWARDED =
  /^[> \t]*(?:-{2,} ?(?:forwarded message|original message|original-nachricht|urspr[uü]ngliche nachricht|weitergeleitete nachricht|mensaje (?:reenviado|original)|message (?:transf[eé]r[eé]|d'origine|original)|messaggio (?:inoltrato|originale)|mensagem (?:encaminhada|original)|doorgestuurd bericht|oorspronkelijk bericht) ?-{2,}|begin forwarded message:)[ \t]*$/gimu;
/** The signature of a mail or of a list, near its end. */
const SIGNATURE = /\n[> \t]*-- ?\n/gu;
const NEAR_THE_END = 0.75;

function forwarded(text: Passage): Passage {
  const start = [...text.text.matchAll(FORWARDED)].at(-1);
  const from = start === undefined ? 0 : start.index + start[0].length;
  const end = [...text.text.matchAll(SIGNATURE)].find(
    ({ index }) => index > text.text.length * NEAR_THE_END,
  );
  return from === 0 && end === undefined ? text : slice(text, from, end?.index);
}

/** A mail that was forwarded as a quotation has a mark before each of its lines. */
function withoutQuoteMarks(text: Passage): Passage {
  const lines = text.text.split('\n').filter((line) => line.trim() !== '');
  const quoted = lines.filter((line) => /^[ \t]*>/.test(line));
  return quoted.length * 2 < lines.length ? text : replace(text, /(?<=^|\n)(?:[ \t]*>)+ ?/g, '');
}
