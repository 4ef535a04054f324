/** Words that stay small in a title, whatever begins a sentence elsewhere. */
const SENTENCE_START = /(?:^|[.!?:“"«(]\s*|\n)$/u;

/**
 * A title that was printed in capitals as a sentence is written: small, but for names, which are
 * `names` and the words that the text writes with a capital in the middle of a sentence, and for
 * acronyms that it has.
 */
export function sentenceCase(title: string, text: string, names: readonly string[]): string {
  const isCapitals = title === title.toUpperCase();
  const spelled = isCapitals ? spellings(text, names) : new Map<string, string>();
  const small = isCapitals
    ? title
        .toLowerCase()
        .replace(/[\p{L}\p{M}\p{N}’'-]+/gu, (word) => spelled.get(word) ?? byParts(word, spelled))
    : title;
  return small.replace(/(?:^[^\p{L}]*|[?!.] )\p{Ll}/gu, (begin) => begin.toUpperCase());
}

/**
 * For each word that is written with a capital where no sentence begins, or that is a name, how it
 * is written.
 */
function spellings(text: string, names: readonly string[]): ReadonlyMap<string, string> {
  const known = new Map(
    names.flatMap((name) => name.split(' ')).map((word) => [word.toLowerCase(), word]),
  );
  const small = new Set(text.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]*/gu));
  for (const match of text.matchAll(/\p{Lu}[\p{L}\p{N}’'-]*/gu)) {
    const [word] = match;
    const begins = SENTENCE_START.test(text.slice(Math.max(0, match.index - 3), match.index));
    const lower = word.toLowerCase();
    if (!begins && !small.has(lower)) known.set(lower, word);
  }
  return known;
}

/** "prosecutor's", "anglo-french": the parts of a word that are known. */
function byParts(word: string, spelled: ReadonlyMap<string, string>): string {
  return word.replace(/[^-’']+/gu, (part) => spelled.get(part) ?? part);
}
