/**
 * Signs that nobody sees: format characters (soft hyphens, zero-width blanks and joiners, marks of
 * direction), variation selectors, fillers that count as letters, and control characters but the
 * line feed.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}|\p{Cf}|(?![\n\t])\p{Cc}/gu;

/** Letters and figures drawn otherwise: mathematical, full-width, circled. */
const FANCY = /[\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F189}\uFF01-\uFF5E\u2460-\u24FF\uFB00-\uFB06]/gu;

/** Blanks of other widths; the no-break ones of French stay. */
const BLANKS = /[\u1680\u2000-\u200A\u205F\u2800\u3000\t]/gu;

const UNUSUAL = /[^\n -~\u00A0-\u00AC\u00AE-\u02FF\u0400-\u04FF\u2010-\u2027\u202F]/u;

/**
 * What somebody typed, as a reader sees it, so that nothing is judged by signs that hide in it:
 * composed, without invisible characters, with plain letters in place of fancy ones. Applying it
 * twice changes nothing.
 */
export function normaliseTyped(typed: string): string {
  if (!UNUSUAL.test(typed)) return typed.normalize('NFC');
  return typed
    .replaceAll(FANCY, (letter) => letter.normalize('NFKC'))
    .replaceAll(INVISIBLE, '')
    .replaceAll(BLANKS, ' ')
    .normalize('NFC');
}

/**
 * The writer's own line as typed but for what nobody sees, on one line, with a full stop if it ends
 * with nothing.
 */
export function finishOwnLine(ownLine: string): string {
  const line = normaliseTyped(ownLine)
    .trim()
    .replaceAll(/\s*\n\s*/gu, ' ');
  return line === '' || /[.!?…][»”“"’')]*$/u.test(line) ? line : `${line}.`;
}
