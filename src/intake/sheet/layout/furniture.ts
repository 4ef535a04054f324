import { countryCode } from '../words/countries.ts';
import { foldText } from './fold-text.ts';

/**
 * Page numbers as sheets print them ("2", "- 2 -", "Page 1 of 2"), and what browsers print on a
 * page's edges.
 */
const PAGE_NUMBER =
  /^(?:-? ?\d{1,2} ?-?|(?:page|pagina|pag\.?|p\.|seite|blz\.?) ?\d{1,2}(?: ?(?:of|de|sur|von|di|van|\/) ?\d{1,2})?|\d{1,2} ?(?:of|\/|de|von|sur) ?\d{1,2}|\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}.*|(?:file|https?):\/\/\S+ \d{1,2}\/\d{1,2})$/;

/** What a fax machine prints on the edge of a page: day, hour, from where, page. */
const FAX_LINE =
  /^(?:(?:\d{1,2}[-/. ](?:[a-z]{3}|\d{1,2})\.?[-/. ]'?\d{2,4}|[a-z]{3,9}\.? \d{1,2},? '?\d{2,4}),? .{0,12}\d{1,2}[:.h]\d{2}.{0,90}\b(?:from|fax|p(?:age|g)?)\b.*\d|(?:from|fax(?:ed)? (?:from|by)|sent by|received)\b.{3,90}\d{1,2}[:.h]\d{2}.{0,60}(?:\bp(?:age|g)?\.?|#) ?\d.*)$/;

/** Lines at the top that a page may print again. */
const HEADER_LINES = 5;
const HEADER_CHARACTERS_AT_LEAST = 8;

/** The reference line that runs on from page to page. */
const RUNNING_REFERENCE = /^(?:first |second |third )?(?:ua|au)\b.*\b(?:index|indice)\b/;

/**
 * A label that may rightly stand twice at the beginning of a line, and may begin a block of its
 * own.
 */
const NEVER_RUNNING = /:$/;

/** A country's name ends addresses, too. */
function mayStandAgain(line: string): boolean {
  return NEVER_RUNNING.test(line) || countryCode(line) !== undefined;
}

/** Whether a word that a hyphen parts goes on below the line. */
function goesOnBelow(lines: readonly string[], index: number): boolean {
  return /\p{L}-$/u.test(lines[index - 1]?.trim() ?? '') && /^\p{Ll}/u.test(lines[index + 1] ?? '');
}

/** For each line, whether it is furniture of the page: a page number, or a header printed again. */
export function furnitureAmong(lines: readonly string[]): readonly boolean[] {
  const folded = lines.map((line) => foldText(line).replace(/\s+/g, ' ').trim());
  const header = new Set(
    folded
      .slice(0, HEADER_LINES)
      .filter((line) => line.length >= HEADER_CHARACTERS_AT_LEAST && !mayStandAgain(line)),
  );
  let references = 0;
  return folded.map((line, index) => {
    if (PAGE_NUMBER.test(line) || FAX_LINE.test(line)) return true;
    if (RUNNING_REFERENCE.test(line)) {
      references += 1;
      return references > 1 && (folded.indexOf(line) < index || goesOnBelow(lines, index));
    }
    return header.has(line) && folded.indexOf(line) < index;
  });
}
