import { carriedIn, checksumOf, readFragment, type Carried, type Packed } from './packed.ts';

/**
 * The file of that name: its bytes; `gone` where the host has none; `unreachable` where the host
 * does not answer.
 */
export type FetchDictionary = (name: string) => Promise<Uint8Array | 'gone' | 'unreachable'>;

/** What a link comes to: its letter, or why there is none. */
export type Opened =
  | { readonly kind: 'letter'; readonly carried: Carried }
  | { readonly kind: 'empty' | 'damaged' | 'gone' | 'unreachable' | 'old-browser' };

/**
 * Links have under 2,048 characters. One that is far longer is not ours, and might unpack to
 * gigabytes.
 */
const LONGEST_FRAGMENT = 8_192;

/** Reads the fragment of an address (without its `#`). Never throws: anything may stand there. */
export async function openFragment(
  fragment: string,
  fetchDictionary: FetchDictionary,
): Promise<Opened> {
  if (fragment === '') return { kind: 'empty' };
  const packed = fragment.length > LONGEST_FRAGMENT ? undefined : readFragment(fragment);
  if (packed === undefined) return { kind: 'damaged' };
  if (!canInflate()) return { kind: 'old-browser' };
  const { dictionaryName } = packed;
  const dictionary =
    dictionaryName === undefined ? new Uint8Array() : await fetchDictionary(dictionaryName);
  if (typeof dictionary === 'string') return { kind: dictionary };
  const carried = await unpack(packed, dictionary).catch(() => undefined);
  return carried === undefined ? { kind: 'damaged' } : { kind: 'letter', carried };
}

async function unpack(packed: Packed, dictionary: Uint8Array): Promise<Carried | undefined> {
  const text = await inflate(packed.deflated, dictionary);
  return checksumOf(text) === packed.checksum ? carriedIn(text) : undefined;
}

/** Chrome 103, Safari 16.4, Firefox 113. */
function canInflate(): boolean {
  try {
    return Boolean(new DecompressionStream('deflate-raw'));
  } catch {
    return false;
  }
}

/**
 * The browser's own inflating takes no dictionary. But a deflate stream may begin with a block that
 * is stored as it is, and what follows may refer back into it: so the dictionary goes ahead as such
 * a block, and is cut off.
 */
async function inflate(deflated: Uint8Array, dictionary: Uint8Array): Promise<Uint8Array> {
  const { length } = dictionary;
  const lengths = [length, ~length].flatMap((size) => [size & 0xff, (size >>> 8) & 0xff]);
  const whole = Uint8Array.from([0, ...lengths, ...dictionary, ...deflated]);
  const inflated = new Blob([whole]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(inflated).arrayBuffer()).subarray(length);
}
