import { foldText } from '../../sheet/layout/fold-text.ts';
import { isSmallWord } from '../../sheet/words/small-words.ts';

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
    const isSmall = !isFirst && isSmallWord(foldText(word));
    isFirst = false;
    return isSmall ? word : word.charAt(0).toUpperCase() + word.slice(1);
  });
}
