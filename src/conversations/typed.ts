import { normaliseTyped } from '../letters/typed.ts';

/** Why something typed cannot stand in a letter; each has a message of its own. */
export type TypedTrouble = 'empty' | 'long' | 'lines' | 'link' | 'handle' | 'signs' | 'letters';

export type Typed =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly trouble: TypedTrouble };

/** The longest name or place, in UTF-16 units: a line of a letter. */
export const NAME_LENGTH = 80;

/** The longest own line, in UTF-16 units: two sentences (LETTERS: Q9, and the page of Q8). */
export const OWN_LINE_LENGTH = 200;

/**
 * Country codes only after two letters ("J.de Vries" is a name), and in one case throughout: "libertad.Es" lacks a blank.
 */
const LINK =
  /[Hh][Tt][Tt][Pp][Ss]?:|[Ww]{3}\.|\b[Tt]\.[Mm][Ee]\b|(?:\w\.(?:com|org|net|info|io|COM|ORG|NET)|\w\w\.(?:ru|az|de|fr|es|uk|eu|RU|AZ|DE|FR|ES|UK|EU))(?:\/|$|\s)/u;
const HANDLE = /(?:^|\s)@\w|\w@\w/u;
/**
 * Control characters, and those that turn the direction of text around: they could hide what is
 * signed.
 */
const HIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF\p{Co}\p{Cs}]/u;
/**
 * Letters, marks and figures of any script, joiners, and the punctuation of names and addresses.
 */
const NAME_SIGNS = /^[\p{L}\p{M}\p{N}\p{Zs}\u200C-\u200D.,'’ʼ‘`´·\-‐–()/&]+$/u;
/**
 * In a sentence more is allowed; not what could be taken for a template or markup (LETTERS: Q19).
 */
const MARKUP = /[<>{}[\]\\|^`~*_#=\uFFFD]|\p{Extended_Pictographic}/u;

/** One space for each stretch of blanks, composed characters, nothing at the ends. */
function tidied(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replaceAll(/[\p{Zs}\t]+/gu, ' ');
}

/** A name or a place as it will stand under the letter; in any script, but made of letters. */
export function readName(typed: string): Typed {
  const text = tidied(typed);
  const trouble = commonTrouble(text, NAME_LENGTH) ?? (NAME_SIGNS.test(text) ? undefined : 'signs');
  return trouble === undefined ? { ok: true, text } : { ok: false, trouble };
}

/** The writer's own line. Line breaks become spaces: it stands within a paragraph. */
export function readOwnLine(typed: string): Typed {
  const text = tidied(normaliseTyped(typed.replaceAll(/\s*[\r\n]+\s*/gu, ' ')));
  const trouble = commonTrouble(text, OWN_LINE_LENGTH) ?? (MARKUP.test(text) ? 'signs' : undefined);
  return trouble === undefined ? { ok: true, text } : { ok: false, trouble };
}

function commonTrouble(text: string, length: number): TypedTrouble | undefined {
  if (text === '') return 'empty';
  if (text.length > length) return 'long';
  if (/[\r\n\u2028\u2029]/u.test(text)) return 'lines';
  if (LINK.test(text)) return 'link';
  if (HANDLE.test(text)) return 'handle';
  if (HIDDEN.test(text)) return 'signs';
  return /\p{L}/u.test(text) ? undefined : 'letters';
}

/** More initials than this are not initials. */
const INITIALS_AT_MOST = 4;

/**
 * The initials of a name: "Anna Maria Berger" and "amb" typed as "AMB" both give "A. M. B.". Of a
 * name in one piece the first letter.
 */
export function initialsOf(name: string): string {
  const words = name.split(/[^\p{L}\p{M}'’ʼ]+/u).filter((word) => /\p{L}/u.test(word));
  const [only = ''] = words;
  const isMonogram = words.length === 1 && /^\p{Lu}{2,4}$/u.test(only);
  const parts = isMonogram ? Array.from(only) : words;
  const letters = parts.map((part) => /\p{L}\p{M}*/u.exec(part)?.[0].toLocaleUpperCase() ?? '');
  return letters
    .slice(0, INITIALS_AT_MOST)
    .map((letter) => `${letter}.`)
    .join(' ');
}
