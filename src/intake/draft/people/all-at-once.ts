import { escapePattern } from '../../../escape-pattern.ts';
import type { Language } from '../../../urgent-action/language.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';

/** How a language says all of two to five people, and what stands between their names. */
interface AtOnce {
  readonly between: string;
  readonly all: (names: readonly string[], before: string) => string | undefined;
}

const WORDS: Readonly<Partial<Record<Language, AtOnce>>> = {
  en: {
    between: '(?:, (?:and )?| and )',
    all: ({ length }) => ['both', 'all three', 'all four', 'all five'][length - 2],
  },
  es: {
    between: '(?:, (?:y )?| [ye] )(?:al? |del? )?',
    all: (names, before) => {
      const areWomen = names.every((name) => name.startsWith('la señora '));
      // "al señor Paz y a la señora Bel" would need its "a" back.
      if (/(?<!\p{L})(?:a|de)l $/u.test(before)) return undefined;
      if (names.length === 2) return areWomen ? 'ambas' : 'ambos';
      const number = ['tres', 'cuatro', 'cinco'][names.length - 3];
      return number === undefined ? undefined : `${areWomen ? 'las' : 'los'} ${number}`;
    },
  },
  fr: {
    between: '(?:, (?:et )?| et )(?:de |à |d’)?',
    all: ({ length }) => {
      const number = ['deux', 'trois', 'quatre', 'cinq'][length - 2];
      return number === undefined ? undefined : `ces ${number} personnes`;
    },
  },
  de: {
    between: '(?:, (?:und )?| und )',
    all: ({ length }, before) => {
      const number = ['beide', 'alle drei', 'alle vier', 'alle fünf'][length - 2];
      return /(?<!\p{L})(?:für|gegen|dass|ob|damit|an|um|über) $/u.test(before)
        ? number
        : undefined;
    },
  },
};

/** In small letters without accents: the case is about others, too. */
const OTHERS =
  /(?<![a-z])(?:(?:an)?others?|autres?|otr[oa]s?|andere[nr]?|weitere[nr]?|demas|(?:all|both) (?:of )?(?:three|four|five|six|seven))(?![a-z])/u;

/** Whether a text speaks of nobody but those whom it names. */
export function isOfNobodyElse(text: string): boolean {
  return !OTHERS.test(foldText(text));
}

/**
 * "release Ms Bel and Mr Paz" -> "release both": for the shortest letters, which have named all of
 * them in their opening. Only where all of `names` stand side by side.
 */
export function sayAtOnce(text: string, names: readonly string[], language: Language): string {
  const words = WORDS[language];
  if (words === undefined || names.length < 2) return text;
  const name = `(?:${names.map(escapePattern).join('|')})`;
  const row = new RegExp(`(?<![\\p{L}])${name}(?:${words.between}${name})+(?![\\p{L}’'])`, 'gu');
  return text.replace(row, (found: string, index: number) => {
    if (names.some((one) => !found.includes(one))) return found;
    return words.all(names, text.slice(0, index)) ?? found;
  });
}
