import { findAll, find, slice, trim } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';

/** Telephone and fax numbers in what a label introduces, and what it says beside them. */
export interface NumbersFound {
  readonly numbers: readonly Passage[];
  readonly remark: Passage | undefined;
}

/** At least six figures, with what people put between them; a bracket that holds words ends it. */
const NUMBER = /(?:\+ ?|\(\+?|00)?\d(?:[ .\-–/]{0,2}[()]?[ .-]?\d|\)(?=[ .-]?\d)){4,}/g;
/** "+994 12 492 0625/26": the second number is given by its end. */
const FIGURES_AT_LEAST = 5;

export function numbersIn(passage: Passage): NumbersFound {
  const parted = findAll(passage, /[^\n;,|]+/g).flatMap((part) => partAtSlash(part));
  const numbers = parted
    .flatMap((part) => findAll(part, NUMBER))
    .map(trim)
    .map(closed);
  return { numbers: numbers.filter(hasFigures), remark: remarkOf(passage, numbers) };
}

function hasFigures({ text }: Passage): boolean {
  return text.replace(/\D/g, '').length >= FIGURES_AT_LEAST;
}

/** A slash between two whole numbers parts them. */
function partAtSlash(part: Passage): readonly Passage[] {
  const match =
    /\d\s*(?:\/|\bor\b|\band\b|\bo\b|\by\b|\bou\b|\bet\b|\boder\b|\bund\b)\s*(?=[+(]?\d[\d\s()-]{5,})/.exec(
      part.text,
    );
  if (match === null) return [part];
  const cut = match.index + 1;
  return [slice(part, 0, cut), ...partAtSlash(slice(part, match.index + match[0].length))];
}

/** A bracket that was opened before the first figure belongs to the number. */
function closed(number: Passage): Passage {
  const opens = (number.text.match(/\(/g) ?? []).length;
  const closes = (number.text.match(/\)/g) ?? []).length;
  return closes > opens ? slice(number, 0, number.text.lastIndexOf(')')) : number;
}

function remarkOf(passage: Passage, numbers: readonly Passage[]): Passage | undefined {
  const inBrackets = find(passage, /[([]([^()[\]]*\p{L}{3}[^()[\]]*)[)\]]/u);
  if (inBrackets !== undefined) return inBrackets;
  const last = numbers.at(-1);
  if (last === undefined) return undefined;
  const rest = slice(passage, passage.text.lastIndexOf(last.text) + last.text.length);
  return find(rest, /(\p{L}{3}[^\n]*[^\s.,;])/u);
}
