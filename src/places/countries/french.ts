import { beginLarge } from '../../urgent-action/language.ts';
import { byCode, codes } from './forms.ts';
import type { CountryForms } from './forms.ts';

/** Names that CLDR writes for lists and not for sentences. */
const NAMES = byCode(
  'BV: île Bouvet; CD: République démocratique du Congo; CG: République du Congo; CX: île Christmas; GS: Îles de Géorgie du Sud et Sandwich du Sud; HK: Hong Kong; IM: île de Man',
  'MM: Myanmar; MO: Macao; NF: île Norfolk; SX: Sint Maarten; TL: Timor-Leste; VA: Vatican; VN: Vietnam',
);

/** Without an article, and so "à", or "en" before a vowel for Andorra, Israel and Haiti. */
const NO_ARTICLE = codes(
  'AG AI AW BH BL BQ CU CW CY DJ GG GI GU HK JE KI KN LC MC MF MG MO MS MT MU NR NU OM PM PR SG SH SM ST SX TK TT TV TW VC WF YT',
);
const EN_WITHOUT_ARTICLE = codes('AD HT IL');
/** Islands with an article that people are "à la". */
const A_LA = codes('BB DM GD');
const PLURAL = codes(
  'AE AS AX BM BQ BS CC CK FJ FK FO GS HM KM KY MH MP MV NL PH PN PS PW SB SC TC TF TO UM US VG VI',
);
/** Feminine is what ends in -e, but for these; and these, although they do not. */
const MASCULINE = codes('BZ GB IO KH MX MZ SR ZW');
const FEMININE = codes('SL');

const startsWithVowel = (name: string): boolean => /^[aàâeéèêiîoôuû]/iu.test(name);

/** The country in French; `name` is CLDR's. */
export function frenchForms(code: string, name: string): CountryForms {
  const plain = NAMES.get(code)?.[0] ?? name;
  // In a sentence islands are common nouns.
  const inside = plain.replace(/^Îles? /u, (islands) => islands.toLowerCase());
  const [where, of] = articlesOf(code, inside);
  return { name: beginLarge(plain, 'fr'), in: `${where}${inside}`, of: `${of}${inside}` };
}

function articlesOf(code: string, name: string): readonly [where: string, of: string] {
  const isBeforeVowel = startsWithVowel(name);
  const ofBare = isBeforeVowel ? 'd’' : 'de ';
  if (code === 'RE') return ['à ', 'de '];
  if (PLURAL.has(code)) return ['aux ', 'des '];
  if (name.startsWith('île ')) return [code === 'IM' ? 'à l’' : 'sur l’', 'de l’'];
  if (EN_WITHOUT_ARTICLE.has(code)) return ['en ', code === 'HT' ? 'd’' : ofBare];
  if (NO_ARTICLE.has(code)) return ['à ', ofBare];
  if (A_LA.has(code)) return ['à la ', 'de la '];
  if (isBeforeVowel) return ['en ', 'de l’'];
  return isFeminine(code, name) ? ['en ', 'de la '] : ['au ', 'du '];
}

/** By the word that the others go with: "Corée du Sud", "Guinée-Bissau". */
function isFeminine(code: string, name: string): boolean {
  const [head = ''] = name.split(/[ -]/u);
  return FEMININE.has(code) || (!MASCULINE.has(code) && /[eé]e?$/u.test(head));
}
