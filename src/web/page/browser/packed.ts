import { decodeCharacters, encodeCharacters } from './characters.ts';

/** What the page carries of one letter. The interface's language is not in it: it is the page's own. */
export interface Carried {
  /** BCP 47: the language of letter and subject. */
  readonly letterLanguage: string;
  /** Role and name, as the page shows them. */
  readonly recipient: string;
  readonly emails: readonly string[];
  /** Never empty: an empty one makes Outlook drop the mail. */
  readonly emailSubject: string;
  /** Lines end with `\n`. Undefined: it was too long for the link, and is copied from the chat. */
  readonly letter: string | undefined;
  readonly addressLines: readonly string[];
  readonly faxes: readonly string[];
  /** The writer signs with initials: the page says what else names them. */
  readonly careful: boolean;
}

/**
 * The fragment of a link, in base64url: version, flags, the dictionary's name where there is one, a checksum of
 * the text, and the text itself, deflated. The text is the fields in a fixed order.
 */
export interface Packed {
  readonly careful: boolean;
  /** Whether the letter itself is in it. */
  readonly carriesLetter: boolean;
  /** Hexadecimal, `DICTIONARY_NAME_BYTES` long. Undefined: deflated without one. */
  readonly dictionaryName: string | undefined;
  /** Of the text before it was deflated: half a letter would be worse than none. */
  readonly checksum: number;
  readonly deflated: Uint8Array;
}

const VERSION = 1;
export const DICTIONARY_NAME_BYTES = 9;
const CHECKSUM_BYTES = 4;
const CAREFUL = 1;
const CARRIES_LETTER = 2;
const HAS_DICTIONARY = 4;

/** Between fields. No text has it: see `tidyText`. */
const FIELD_END = '\u001F';
const LINE_END = '\n';

/** The text that is deflated. */
export function textOf(carried: Carried): Uint8Array {
  const { letterLanguage, recipient, emails, emailSubject, addressLines, faxes, letter } = carried;
  const lists = [emails, addressLines, faxes].map((lines) => lines.join(LINE_END));
  return encodeCharacters(
    [letterLanguage, recipient, emailSubject, ...lists, letter ?? ''].join(FIELD_END),
  );
}

/** The inverse of `textOf`. Undefined: it is none. */
export function carriedIn(
  bytes: Uint8Array,
  { careful, carriesLetter }: Pick<Packed, 'careful' | 'carriesLetter'>,
): Carried | undefined {
  const fields = decodeCharacters(bytes).split(FIELD_END);
  const [letterLanguage = '', recipient = '', emailSubject = '', ...rest] = fields;
  const [emails, addressLines, faxes] = rest.map(linesOf);
  const letter = rest[3];
  if (emails === undefined || addressLines === undefined || faxes === undefined) return undefined;
  if (letter === undefined || emailSubject === '' || !emails.every(isEmail)) return undefined;
  return {
    letterLanguage,
    recipient,
    emailSubject,
    emails,
    addressLines,
    faxes,
    letter: carriesLetter ? letter : undefined,
    careful,
  };
}

function linesOf(field: string): readonly string[] {
  return field === '' ? [] : field.split(LINE_END);
}

/** What may stand in an address without meaning anything else there. */
export function isEmail(text: string): boolean {
  return /^[^\s@,;:<>"?&]+@[^\s@,;:<>"?&]+$/u.test(text);
}

/** FNV-1a, 32 bits. */
export function checksumOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}

/** The fragment, without its `#`. */
export function writeFragment(packed: Packed): string {
  const { careful, carriesLetter, dictionaryName, checksum, deflated } = packed;
  const flags =
    (careful ? CAREFUL : 0) |
    (carriesLetter ? CARRIES_LETTER : 0) |
    (dictionaryName === undefined ? 0 : HAS_DICTIONARY);
  const name = (dictionaryName?.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  const sum = [24, 16, 8, 0].map((bits) => (checksum >>> bits) & 0xff);
  const bytes = [VERSION, flags, ...name, ...sum, ...deflated];
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
}

/** The inverse of `writeFragment`. Undefined: damaged, or of a version that this page does not know. */
export function readFragment(fragment: string): Packed | undefined {
  const bytes = bytesOf(fragment);
  const [version, flags = 0] = bytes;
  if (version !== VERSION) return undefined;
  const sumAt = 2 + (flags & HAS_DICTIONARY ? DICTIONARY_NAME_BYTES : 0);
  const name = Array.from(bytes.subarray(2, sumAt), (byte) => byte.toString(16).padStart(2, '0'));
  const textAt = sumAt + CHECKSUM_BYTES;
  if (bytes.length <= textAt) return undefined;
  return {
    careful: (flags & CAREFUL) !== 0,
    carriesLetter: (flags & CARRIES_LETTER) !== 0,
    dictionaryName: name.length === 0 ? undefined : name.join(''),
    checksum: bytes.subarray(sumAt, textAt).reduce((sum, byte) => sum * 0x100 + byte, 0),
    deflated: bytes.slice(textAt),
  };
}

function bytesOf(base64url: string): Uint8Array {
  if (!/^[\w-]*$/u.test(base64url) || base64url.length % 4 === 1) return new Uint8Array();
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
