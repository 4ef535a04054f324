/**
 * Ends of sentences; not after a short figure ("12. Oktober") nor after a single letter ("M.
 * Durand").
 */
const SENTENCE_END =
  /(?<=[\S\u00a0\u202f][.!?…]+[»”“’)]*)(?<!(?:^|[\s\p{Pi}(])\p{L}\.)(?<!(?:^|\D)\d{1,2}\.)\s+(?=[«„“‘"'¿¡(]*[\p{Lu}\d])/u;

const WORD_RUN = /\S*[\p{L}\p{N}]\S*/gu;
const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu;
const TWO_WORDS = 2;

/** How many words a reader would count: runs without blanks that hold a letter or a figure. */
export function countWords(text: string): number {
  return text.match(WORD_RUN)?.length ?? 0;
}

/** The sentences of one paragraph. */
export function sentences(paragraph: string): readonly string[] {
  return paragraph.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

/** The words of a text, in lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** What a text ends with, to hear a name said twice in a row: its last two words in lower case. */
export function ending(text: string): string {
  // A tail long enough for two words of any of our languages, so that not the whole text is
  // searched.
  return wordsOf(text.slice(-80)).slice(-TWO_WORDS).join(' ');
}

/** What a sentence begins with, to hear repetition: its first words in lower case. */
export function beginning(sentence: string, count = TWO_WORDS): string {
  const words: string[] = [];
  for (const [word] of sentence.matchAll(WORD)) {
    words.push(word.toLowerCase());
    if (words.length === count) break;
  }
  return words.join(' ');
}
