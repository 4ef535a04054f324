/** Words within an office's name that stay small, in the languages of sheets. */
const SMALL = new Set(
  'of the and for to in on at de la el los las del y e en para du des d l le les et aux au à der die das des dem den und für im am zur zum von'.split(
    ' ',
  ),
);

/**
 * An office that was printed in capitals or all in small letters as it stands above a letter:
 * "MINISTER OF JUSTICE", "minister of justice" -> "Minister of Justice". Others stay as they are.
 */
export function titleCase(office: string): string {
  const isOneCase = office === office.toUpperCase() || office === office.toLowerCase();
  // "CEO", "EU": acronyms stand for themselves.
  if (!isOneCase || !/\p{L}{5,}/u.test(office)) return office;
  let isFirst = true;
  return office.toLowerCase().replace(/\p{L}+/gu, (word) => {
    const isSmall = !isFirst && SMALL.has(word);
    isFirst = false;
    return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
