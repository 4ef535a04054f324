import { decodeCharacters, encodeCharacters } from './characters.ts';

/** What paper has above a letter; a mail says it in its own head. */
export interface PaperHead {
  /** One line. */
  readonly placeAndDate: string;
  /** As on the envelope. */
  readonly addressLines: readonly string[];
  /** Of a letter that goes by way of another office: what that is asked to do. Else empty. */
  readonly copyLine: string;
}

/**
 * What the page carries of one letter. The interface's language is not in it: it is the page's own.
 */
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
  /**
   * Undefined: the link was too long for it, or is of an earlier version. Never without a letter.
   */
  readonly paperHead: PaperHead | undefined;
  readonly addressLines: readonly string[];
  readonly faxes: readonly string[];
  /** The writer signs with initials: the page says what else names them. */
  readonly careful: boolean;
}

/**
 * The fragment of a link, in base64url: version, length of the dictionary's name, that name, a
 * checksum of the text, and the text itself, deflated. The text is the fields of `Carried` in a
 * fixed order.
 */
export interface Packed {
  /** Hexadecimal. Undefined: deflated without a dictionary. */
  readonly dictionaryName: string | undefined;
  /** Of the text before it was deflated: half a letter would be worse than none. */
  readonly checksum: number;
  readonly deflated: Uint8Array;
}

const VERSION = 1;
export const DICTIONARY_NAME_BYTES = 9;
const CHECKSUM_BYTES = 4;

/** Between fields. No text has it: see `tidyText`. */
const FIELD_END = '\u001F';
const LINE_END = '\n';
const CAREFUL = 'c';

/** The text that is deflated. Without a letter it ends before that field. */
export function textOf(carried: Carried): Uint8Array {
  const { letterLanguage, recipient, emails, emailSubject, addressLines, faxes } = carried;
  const fields = [
    carried.careful ? CAREFUL : '',
    letterLanguage,
    recipient,
    emailSubject,
    ...[emails, addressLines, faxes].map((lines) => lines.join(LINE_END)),
    ...letterFields(carried),
  ];
  return encodeCharacters(fields.join(FIELD_END));
}

function letterFields({ letter, paperHead }: Carried): readonly string[] {
  if (letter === undefined) return [];
  if (paperHead === undefined) return [letter];
  const { placeAndDate, addressLines, copyLine } = paperHead;
  return [letter, placeAndDate, addressLines.join(LINE_END), copyLine];
}

/** The inverse of `textOf`. Undefined: it is none. */
export function carriedIn(bytes: Uint8Array): Carried | undefined {
  const fields = decodeCharacters(bytes).split(FIELD_END);
  const [careful, letterLanguage = '', recipient = '', emailSubject = '', ...rest] = fields;
  const [emails, addressLines, faxes] = rest.slice(0, 3).map(linesOf);
  if (emails === undefined || addressLines === undefined || faxes === undefined) return undefined;
  if (emailSubject === '' || !emails.every(isEmail)) return undefined;
  return {
    letterLanguage,
    recipient,
    emailSubject,
    emails,
    addressLines,
    faxes,
    letter: rest[3],
    paperHead: paperHeadIn(rest.slice(4)),
    careful: careful === CAREFUL,
  };
}

function paperHeadIn(fields: readonly string[]): PaperHead | undefined {
  const [placeAndDate, lines, copyLine] = fields;
  if (placeAndDate === undefined || lines === undefined || copyLine === undefined) return undefined;
  return { placeAndDate, addressLines: linesOf(lines), copyLine };
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
export function writeFragment({ dictionaryName, checksum, deflated }: Packed): string {
  const name = (dictionaryName?.match(/../gu) ?? []).map((pair) => Number.parseInt(pair, 16));
  const sum = [24, 16, 8, 0].map((bits) => (checksum >>> bits) & 0xff);
  const bytes = [VERSION, name.length, ...name, ...sum, ...deflated];
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
}

/**
 * The inverse of `writeFragment`. Undefined: damaged, or of a version that this page does not know.
 */
export function readFragment(fragment: string): Packed | undefined {
  const bytes = bytesOf(fragment);
  const [version, nameLength = 0] = bytes;
  const isName = nameLength === 0 || nameLength === DICTIONARY_NAME_BYTES;
  const sumAt = 2 + nameLength;
  const textAt = sumAt + CHECKSUM_BYTES;
  if (version !== VERSION || !isName || bytes.length <= textAt) return undefined;
  const name = Array.from(bytes.subarray(2, sumAt), (byte) => byte.toString(16).padStart(2, '0'));
  return {
    dictionaryName: nameLength === 0 ? undefined : name.join(''),
    checksum: bytes.subarray(sumAt, textAt).reduce((sum, byte) => sum * 0x100 + byte, 0),
    deflated: bytes.slice(textAt),
  };
}

function bytesOf(base64url: string): Uint8Array {
  if (!/^[\w-]*$/u.test(base64url) || base64url.length % 4 === 1) return new Uint8Array();
  const base64 = base64url.replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
