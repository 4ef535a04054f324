/**
 * Texts as bytes, one byte a character in all languages of ours: half the size of UTF-8 for
 * Russian. ASCII is itself, 0x80 and on is this table, and whatever else occurs stands as UTF-8
 * between SHIFT_OUT and SHIFT_IN. Links in chats are read by this table: it never changes, or
 * `VERSION` of packed.ts does.
 */
const TABLE =
  'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюяЁё' +
  'əıİşğçöüƏŞĞÇÖÜäßÄéèêëàâîïôùûœÉÈÊÀÂÎÔŒñáíóúÑÁÍÓÚ¿¡\u00a0\u202f«»„“”‘’–—…№';

const FIRST_OF_TABLE = 0x80;
const SHIFT_OUT = 0x0e;
const SHIFT_IN = 0x0f;

const BYTE_OF: ReadonlyMap<string, number> = new Map(
  Array.from(TABLE, (character, index) => [character, FIRST_OF_TABLE + index]),
);

/** `text` in bytes. It has no control characters but line ends and tabs: see `tidyText`. */
export function encodeCharacters(text: string): Uint8Array {
  const bytes: number[] = [];
  const utf8 = new TextEncoder();
  let isShifted = false;
  const shift = (wanted: boolean): void => {
    if (isShifted !== wanted) bytes.push(wanted ? SHIFT_OUT : SHIFT_IN);
    isShifted = wanted;
  };
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const byte = BYTE_OF.get(character);
    if (code < FIRST_OF_TABLE) {
      bytes.push(code);
    } else if (byte === undefined) {
      shift(true);
      bytes.push(...utf8.encode(character));
    } else {
      shift(false);
      bytes.push(byte);
    }
  }
  return Uint8Array.from(bytes);
}

/** The inverse of `encodeCharacters`. Throws where the bytes are none of its. */
export function decodeCharacters(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let text = '';
  for (let start = 0; start < bytes.length;) {
    const out = bytes.indexOf(SHIFT_OUT, start);
    const plainEnd = out < 0 ? bytes.length : out;
    for (const byte of bytes.subarray(start, plainEnd)) text += characterOf(byte);
    const back = bytes.indexOf(SHIFT_IN, plainEnd);
    const end = back < 0 ? bytes.length : back;
    text += utf8.decode(bytes.subarray(plainEnd + 1, end));
    start = end + 1;
  }
  return text;
}

function characterOf(byte: number): string {
  return byte < FIRST_OF_TABLE ? String.fromCharCode(byte) : TABLE.charAt(byte - FIRST_OF_TABLE);
}

/**
 * `text` with `\n` for line ends, and without what no letter has and no address may carry: half
 * characters, control characters.
 */
export function tidyText(text: string): string {
  return text.replaceAll(/\r\n?/gu, '\n').replaceAll(/(?![\n\t])\p{Cc}|\p{Cs}/gu, '');
}
