/**
 * Text that runs from right to left, and what stands in it the other way: a name in a sentence must
 * not carry the number after it to its other side, nor an address turn its telephone number round
 * (Unicode Standard Annex 9).
 */

const RIGHT_LETTERS = String.raw`[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]`;
const RIGHT_TO_LEFT = new RegExp(RIGHT_LETTERS, 'u');
const LETTER = /\p{L}/u;

/** What opens and closes an isolate: U+2067 or U+2066, and U+2069. */
const [RIGHT_ISOLATE, LEFT_ISOLATE, END] = ['\u2067', '\u2066', '\u2069'];

/** Words of such letters, with the blanks and marks between them but not those after. */
const RIGHT_RUN = new RegExp(
  String.raw`${RIGHT_LETTERS}[\p{M}\u200c\u200d]*(?:[\s'’"׳״־.\-\u200c\u200d]*${RIGHT_LETTERS}\p{M}*)*`,
  'gu',
);
/** Numbers with what belongs to them, and words of other letters. */
const LEFT_RUN =
  /(?:\+?\d|[\p{Script=Latin}\p{Script=Cyrillic}])[\d\p{Script=Latin}\p{Script=Cyrillic}\p{M} .,()/@+:-]*[\d\p{Script=Latin}\p{Script=Cyrillic}\p{M})]|\d/gu;

/** Which way a line that stands alone runs: as its first letter does. */
export function isRightToLeft(line: string): boolean {
  const first = LETTER.exec(line)?.[0];
  return first !== undefined && RIGHT_TO_LEFT.test(first);
}

/** A line from left to right, with everything that runs against it kept to itself. */
export function isolateInLeft(line: string): string {
  return line.replaceAll(RIGHT_RUN, `${RIGHT_ISOLATE}$&${END}`);
}

/** A line from right to left, likewise. */
export function isolateInRight(line: string): string {
  return line.replaceAll(LEFT_RUN, `${LEFT_ISOLATE}$&${END}`);
}
