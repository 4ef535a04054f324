import { createHash } from 'node:crypto';
import { encodeCharacters, tidyText } from './browser/characters.ts';
import { DICTIONARY_NAME_BYTES } from './browser/packed.ts';

/**
 * What the letters of one urgent action in one language have in common: link and page leave it out.
 */
export interface Dictionary {
  /** Of its file. A hash of the content in hexadecimal, so that the name tells nobody the case. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How far back deflate looks. zlib itself keeps 262 of them for the longest match. */
const WINDOW_BYTES = 32_768;
const KEPT_BY_ZLIB = 262;

/**
 * The dictionary of `texts`: wordings and translations in the language of the letter, the most
 * useful last. Where there are more than deflate looks back over, the first are left out.
 */
export function dictionaryFor(texts: readonly string[]): Dictionary {
  // The last of equal texts stays: what is near the end is cheaper to refer to.
  const distinct = [...new Set(texts.map(tidyText).toReversed())].toReversed();
  const bytes = encodeCharacters(distinct.join('\n')).slice(KEPT_BY_ZLIB - WINDOW_BYTES);
  const name = createHash('sha256')
    .update(bytes)
    .digest('hex')
    .slice(0, DICTIONARY_NAME_BYTES * 2);
  return { name, bytes };
}

/** All strings in `value`, however deep: the texts of an urgent action, whatever its shape. */
export function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
