import { slice, trim } from './passage.ts';
import type { Passage } from './passage.ts';

/** Short words with a full stop that end no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|st|no|nos|art|arts|gen|col|lt|sgt|prof|sr|sra|srta|dra|m|mme|mm|vs|e\.g|i\.e|etc|approx|jan|feb|mar|apr|aug|sept|oct|nov|dec|bzw|z\.b|d\.h|nr|u\.a|usw|p\.m|a\.m|u\.s|\p{L})\.$/iu;

const LONGEST_QUOTATION = 240;

/** Whether a quotation that begins in the sentence goes on behind its full stop, and ends there. */
function endsWithin(sentence: string, rest: string): boolean {
  const isOpen =
    (sentence.match(/"/g) ?? []).length % 2 === 1
      ? '"'
      : /“[^”]*$/.test(sentence)
        ? '”'
        : /«[^»]*$/.test(sentence)
          ? '»'
          : undefined;
  if (isOpen === undefined) return false;
  const end = rest.indexOf(isOpen);
  return end >= 0 && end < LONGEST_QUOTATION && !rest.slice(0, end).includes('\n\n');
}

/** The sentences of running text. */
export function sentencesOf(text: Passage): readonly Passage[] {
  const sentences: Passage[] = [];
  let start = 0;
  for (const match of text.text.matchAll(/[.!?]["”’»)]*(?=\s+[\p{Lu}\d"“«(¿¡])|:(?=\s*$)/gu)) {
    const end = match.index + match[0].length;
    const isOrdinal =
      /\d\.$/.test(text.text.slice(start, end)) &&
      /^\s+\p{Lu}\p{Ll}/u.test(text.text.slice(end)) &&
      /^\s+(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/.test(
        text.text.slice(end),
      );
    const isQuoted = endsWithin(text.text.slice(start, end), text.text.slice(end));
    if (isOrdinal || isQuoted || ABBREVIATION.test(text.text.slice(Math.max(0, end - 12), end)))
      continue;
    sentences.push(trim(slice(text, start, end)));
    start = end;
  }
  const rest = trim(slice(text, start));
  return rest.text === '' ? sentences : [...sentences, rest];
}
