/** Ends of sentences; not after a figure ("12. Oktober") nor after a single letter ("M. Durand"). */
const SENTENCE_END =
  /(?<=[^\d\s][.!?…]+[»”“’)]*)(?<!(?:^|[\s\p{Pi}(])\p{L}\.)\s+(?=[«„“‘"'¿¡(]*[\p{Lu}\d])/u;

/** How many words a reader would count: runs without blanks that hold a letter or a figure. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}

/** The sentences of one paragraph. */
export function sentences(paragraph: string): readonly string[] {
  return paragraph.split(SENTENCE_END).filter((sentence) => sentence.trim() !== '');
}

/** The words of a text, in lower case, without punctuation. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu) ?? [];
}

/** What a sentence begins with, to hear repetition: its first two words in lower case. */
export function beginning(sentence: string): string {
  return wordsOf(sentence).slice(0, 2).join(' ');
}
