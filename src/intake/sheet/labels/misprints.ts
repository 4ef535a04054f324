import { replace } from '../layout/passage.ts';
import type { Passage } from '../layout/passage.ts';

/**
 * Long words of labels, in small letters without accents, which forms are known to misprint
 * ("PREFFERED PRONOUN").
 */
const WORDS: readonly string[] =
  `additional background deadline gender immediately information language preferred pronoun recipient recommended salutation summary
complementaria destinatario direcciones informacion llamamientos recomendada tratamiento
complementaires destinataires informations recommandee forderungen hintergrundinformationen kontaktdaten musterbrief
zusammenfassung destinatari informazioni raccomandata achtergrondinformatie`.split(/\s+/);
const LETTERS_AT_LEAST = 7;

/** `folded` with the words of labels as they are spelled; other words, and their places, stay. */
export function wellSpelled(folded: Passage): Passage {
  const known = new Map<string, string>();
  return replace(folded, /\p{L}{6,}/gu, ([word]) => {
    const mended = known.get(word) ?? mend(word);
    known.set(word, mended);
    return mended;
  });
}

function mend(word: string): string {
  if (WORDS.includes(word)) return word;
  return WORDS.find((one) => one.length >= LETTERS_AT_LEAST && isMisprint(word, one)) ?? word;
}

/**
 * One letter too much, too few, or another; or one doubled in the wrong place; never the first, nor
 * an ending in "s".
 */
function isMisprint(word: string, right: string): boolean {
  if (word[0] !== right[0] || Math.abs(word.length - right.length) > 1) return false;
  if (`${word}s` === right || word === `${right}s`) return false;
  if (singled(word) === singled(right)) return true;
  let start = 0;
  while (start < word.length && word[start] === right[start]) start += 1;
  const [rest, restRight] = [word.slice(start), right.slice(start)];
  return (
    rest.slice(1) === restRight.slice(1) ||
    rest.slice(1) === restRight ||
    rest === restRight.slice(1)
  );
}

/** Each letter once where it stands doubled. */
function singled(word: string): string {
  return word.replace(/(.)\1+/gu, '$1');
}
