/**
 * Signs that nobody sees: marks of direction, soft hyphens, fillers that count as letters,
 * variation selectors. Joiners stay where they shape a word, see `STRAY_JOINER`.
 */
// Single marks are meant, and no letters with them.
/* oxlint-disable no-misleading-character-class */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u202A-\u202C\u2060-\u206F\u2800\u3164\uFE00-\uFE0F\uFEFF\uFFA0\u{E0000}-\u{E0FFF}]/gu;

/** Joiners shape Persian and Indic words from within; anywhere else they only hide. */
const STRAY_JOINER = /(?<![\p{L}\p{M}])[\u200C\u200D]+|[\u200C\u200D]+(?!\p{L})/gu;

/** Letters drawn otherwise: mathematical, full-width, circled, joined, presentation forms. */
const DRAWN =
  /[\u1D2C-\u1D6A\u2100-\u214F\u2460-\u24FF\uFB00-\uFB06\uFB1D-\uFDFF\uFE70-\uFEFC\uFF01-\uFF9F\u{1D400}-\u{1D7FF}\u{1EE00}-\u{1EEFF}\u{1F100}-\u{1F14F}]/gu;

/** Letters in black circles and squares, which Unicode does not take for letters, from A. */
const FRAMED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const FRAMED_STARTS = [0x1_f1_50, 0x1_f1_70] as const;

/** What is typed for want of an apostrophe. */
const APOSTROPHES = /[`´′＇ʹ]|(?<=\p{L})‘(?=\p{L})/gu;

/** More marks than this on one letter are a joke, or are meant to break something. */
const TOO_MANY_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * A name or place as readers see it: composed, plain letters for fancy ones, nothing hidden, one
 * blank between words. Applying it twice changes nothing.
 */
export function visible(typed: string): string {
  return typed
    .normalize('NFC')
    .replaceAll(DRAWN, (letter) => letter.normalize('NFKC'))
    .replaceAll(FRAMED, unframed)
    .replaceAll(INVISIBLE, '')
    .replaceAll(STRAY_JOINER, '')
    .replaceAll(APOSTROPHES, '’')
    .normalize('NFC')
    .replaceAll(TOO_MANY_MARKS, '$1')
    .replaceAll(/[\p{Zs}\t]+/gu, ' ')
    .trim();
}

function unframed(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const start = FRAMED_STARTS.findLast((first) => code >= first) ?? code;
  return String.fromCodePoint(0x41 + code - start);
}

/** Marks, quotes and pictures that stand around a name and are no part of it. */
const AROUND_START = /^[^\p{L}\p{M}\p{N}('’ʼʻ<>{}[\]@]+/u;
const AROUND_END = /[^\p{L}\p{M}\p{N})'’ʼ׳״.<>{}[\]@]+$/u;

/**
 * A full stop belongs to what is short: "A. B.", "Jr."; after a longer word it ended a sentence.
 */
const SENTENCE_END = /(?<=[\p{L}\p{M}]{4})\.+$/u;

const SMILEY = /\s[:;=]-?[)(]+\s*$/u;
const QUOTES = /["“”„«»]/gu;

/** Without what strayed to the ends of a name, and without doubled commas. */
export function withoutStrayMarks(name: string): string {
  const bare = withoutMarksAround(name.replace(SMILEY, ''));
  // Around a nickname they stand in pairs: William “Bill” Gates.
  const isPaired = (bare.match(QUOTES)?.length ?? 0) % 2 === 0;
  return isPaired ? bare.replaceAll(/"([^"]*)"/gu, '“$1”') : bare.replaceAll(QUOTES, '');
}

function withoutMarksAround(name: string): string {
  return name
    .replaceAll(/\s*,(?:\s*,)+/gu, ',')
    .replace(AROUND_START, '')
    .replace(AROUND_END, '')
    .replace(SENTENCE_END, '')
    .replace(/^(['’])(.*)\1$/u, '$2');
}
