import { byCode } from './forms.ts';
import type { CountryForms } from './forms.ts';

/** Names that CLDR writes for lists and not for sentences, and the one whose end softens. */
const TABLE = byCode(
  'CD: Konqo Demokratik Respublikası; CG: Konqo Respublikası; HK: Honq Konq; MO: Makao; PH: Filippin; ZA: Cənubi Afrika Respublikası',
  'CC: Kokos adaları; GB: Böyük Britaniya; PM: Sen-Pyer və Mikelon; SH: Müqəddəs Yelena adası; UM: ABŞ-ın kiçik adaları',
);

const BACK = 'aıou';
const VOWELS = 'aıoueəiöü';

/**
 * A last word that already says whose it is ("adaları", "Respublikası"): before an ending it takes
 * n.
 */
const OWNED = / (?:\S*(?:ları|ləri|ası|ısı|isi)|Ərəbistanı|Niderlandı)$/u;

/** The country in Azerbaijani; `name` is CLDR's. Endings follow the last vowel. */
export function azerbaijaniForms(code: string, name: string): CountryForms {
  const [nominative = name] = TABLE.get(code) ?? [];
  return {
    name: nominative,
    in: nominative + locative(nominative),
    of: nominative + genitive(nominative),
  };
}

function lastVowelOf(name: string): string {
  return (
    Array.from(name.toLocaleLowerCase('az')).findLast((letter) => VOWELS.includes(letter)) ?? 'a'
  );
}

/** -da, -də; -nda, -ndə behind an ending that says whose it is. */
function locative(name: string): string {
  const vowel = BACK.includes(lastVowelOf(name)) ? 'a' : 'ə';
  return `${OWNED.test(name) ? 'n' : ''}d${vowel}`;
}

/** -ın, -in, -un, -ün; with n behind a vowel. */
function genitive(name: string): string {
  const last = lastVowelOf(name);
  const harmony = { a: 'ı', ı: 'ı', o: 'u', u: 'u', ö: 'ü', ü: 'ü' }[last] ?? 'i';
  return `${VOWELS.includes(name.at(-1) ?? '') ? 'n' : ''}${harmony}n`;
}
