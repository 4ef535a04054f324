/** Bytes that begin a text in one of the wide encodings. */
const MARKS: readonly (readonly [readonly number[], 'utf-8' | 'utf-16le' | 'utf-16be'])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** Above this share of control characters or zero bytes, bytes are no text. */
const NOISE_SHARE = 0.02;
/** How many bytes are looked at to tell an encoding without a mark. */
const SAMPLE_BYTES = 4_096;

/** The text in these bytes, NFC, lines ended by \n; undefined where they are no text. */
export function decodeText(bytes: Uint8Array): string | undefined {
  const mark = MARKS.find(([signs]) => signs.every((sign, index) => bytes[index] === sign));
  const encoding = mark?.[1] ?? wideEncoding(bytes) ?? narrowEncoding(bytes);
  const text =
    encoding === 'windows-1252' ? decodeWindows(bytes) : new TextDecoder(encoding).decode(bytes);
  if (isNoise(text)) return undefined;
  return tidyText(mended(text));
}

/** NFC and \n: what all places of a reading count in. */
export function tidyText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC');
}

/** UTF-16 without a mark: every other byte of Latin text is zero. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length * 0.3 && even < sample.length * 0.05) return 'utf-16le';
  return even > sample.length * 0.3 && odd < sample.length * 0.05 ? 'utf-16be' : undefined;
}

function narrowEncoding(bytes: Uint8Array): 'utf-8' | 'windows-1252' {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isMostlyUtf8(bytes) ? 'utf-8' : 'windows-1252';
  }
}

/** A UTF-8 text with a few broken bytes (cut in the middle of a letter) is still one. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = (text.match(/[\u0080-\uFFFC]/g) ?? []).length;
  return whole > broken * 4;
}

function isNoise(text: string): boolean {
  const noise = (text.match(/(?![\t\n\v\f\r\u0080-\u009F])\p{Cc}/gu) ?? []).length;
  return noise > text.length * NOISE_SHARE;
}

/** Node's own decoder takes Windows-1252 for Latin-1, and loses dashes and quotes. */
function decodeWindows(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes);
  return text.replace(/[\u0080-\u009F]/g, (sign) => WINDOWS_1252.charAt(sign.charCodeAt(0) - 0x80));
}

/** UTF-8 that somebody once took for Windows-1252: "â€“" for a dash, "Ã©" for é. */
const TWICE_ENCODED = /â€[\u0080-\u00BF™œ“˜¦“”’“]|Ã[\u0080-\u00BF©¨¡³±¼¶]/g;
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Takes back one wrong decoding, where all of the text survives it. */
function mended(text: string): string {
  if ((text.match(TWICE_ENCODED) ?? []).length < 2) return text;
  const bytes: number[] = [];
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    const windows = WINDOWS_1252.indexOf(sign);
    if (windows >= 0) bytes.push(0x80 + windows);
    else if (code < 0x100) bytes.push(code);
    else return text;
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}
