import { isSmallWord } from '../words/small-words.ts';
import { foldText } from './fold-text.ts';

/** Of a word, its first letter. */
export function capitalOf(word: string): string {
  const capital = word.charAt(0).toUpperCase();
  return capital.length === 1 ? capital + word.slice(1) : word;
}

/** Every word but the small ones, and what belongs to an address of the net. */
export function wordsRaised(text: string): string {
  return text.replace(
    /(?<![\p{L}\p{N}@./_]|[\p{L}\p{N}][’'])\p{Ll}[\p{L}’']*(?![@\p{L}]|\.\p{L})/gu,
    (word) => (isSmallWord(foldText(word)) ? word : capitalOf(word)),
  );
}
