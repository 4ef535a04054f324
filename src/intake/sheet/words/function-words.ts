import type { SheetLanguage } from '../labels/label.ts';
import { foldText } from '../layout/fold-text.ts';

/**
 * Small words that each language cannot do without and the others hardly have, in small letters
 * without accents.
 */
const WORDS: Readonly<Record<SheetLanguage, string>> = {
  en: 'the of and to was were has have been is are that with for from who which by she he they not',
  es: 'el los las del que una por con para fue han sido esta y su sus se como pero es lo',
  fr: 'le les des du et une qui dans pour par ont est ete sur avec son ses aux il elle au ce',
  de: 'der die das und den dem des ein eine einer ist wurde wird sind nicht mit von zu fur auf im sie er hat',
  pt: 'os do da dos das uma com para foi foram nao em na sua seu ao pela pelo sao',
  it: 'il lo gli della del dei delle che una per con di e stato stata sono nel alla non ha le',
  nl: 'het een van zijn werd met voor door niet op aan haar hem dat heeft worden wordt naar bij',
};

const SETS = Object.entries(WORDS).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** Below this share of such words, a text is in none of these languages. */
const SHARE_AT_LEAST = 0.09;

/** The language of running text; undefined where it is none of those that sheets are read in. */
export function languageOf(text: string): SheetLanguage | undefined {
  const words = foldText(text).match(/\p{L}+/gu) ?? [];
  const counts = SETS.map(
    ([language, set]) => [language, words.filter((word) => set.has(word)).length] as const,
  ).toSorted((one, other) => other[1] - one[1]);
  const [best] = counts;
  if (best === undefined || best[1] < words.length * SHARE_AT_LEAST) return undefined;
  return isLanguage(best[0]) ? best[0] : undefined;
}

function isLanguage(name: string): name is SheetLanguage {
  return Object.hasOwn(WORDS, name);
}
