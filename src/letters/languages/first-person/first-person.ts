/** How a language lets somebody speak of themselves, and what a letter may say that way (Q9). */
export interface FirstPerson {
  /**
   * What a sentence of ours says of its writer beyond asking, thanking, hoping and being concerned.
   * Whatever is not allowed is found, so that an untruth need not be thought of beforehand.
   * `isOthers` knows words that the urgent action uses of other people and things.
   */
  readonly untruths: (sentence: string, isOthers: (word: string) => boolean) => readonly string[];
  /** The words for "I" and "my", which no telling of an event has. */
  readonly pronouns: RegExp;
}

/** Whole words, or parts of expressions, as alternatives of an expression. */
export function oneOf(words: string): string {
  return `(?:${words
    .trim()
    .split(/\s*\n\s*/u)
    .join('|')})`;
}

/** All that any of the patterns catches. */
export function catches(sentence: string, patterns: readonly RegExp[]): readonly string[] {
  return patterns.flatMap((pattern) => sentence.match(pattern) ?? []);
}

/** A word of a sentence with what stands before it. */
export interface WordInContext {
  readonly word: string;
  /** The word before it in lower case, or nothing. */
  readonly before: string;
  /** Whether a mark of punctuation, or nothing at all, stands between it and the word before. */
  readonly begins: boolean;
}

const WORD = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;

/** The words of a sentence, in order. */
export function wordsInContext(sentence: string): readonly WordInContext[] {
  let before = '';
  let end = 0;
  return [...sentence.matchAll(WORD)].map((match) => {
    const [word] = match;
    const begins = before === '' || /[^\s\u00a0\u202f]/u.test(sentence.slice(end, match.index));
    const found = { word, before, begins };
    before = word.toLowerCase();
    end = match.index + word.length;
    return found;
  });
}

/** A set of the words of a text, for look-ups without an expression. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/u));
}
