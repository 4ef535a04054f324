import { beginLarge, SCRIPT_OF } from '../urgent-action/language.ts';
import type { Language } from '../urgent-action/language.ts';
import { fitsScript, isLatinOrCyrillic } from './script.ts';

/** Pairs like "ш sh", the longest first, and of one pair that stands twice the later. */
type Rules = readonly (readonly [from: string, to: string])[];

function rules(...lines: readonly string[]): Rules {
  const pairs = lines
    .flatMap((line) => line.split(', '))
    .map((pair): readonly [string, string] => {
      const [from = '', to = ''] = pair.split(' ');
      return [from, to];
    });
  return pairs.toReversed().toSorted(([a], [b]) => b.length - a.length);
}

const EVERYWHERE = [
  'а a, б b, в v, г g, ґ g, д d, е e, є ie, з z, и i, і i, ї i, к k, л l, м m, н n, о o, п p, р r, с s, т t',
  'у u, ў u, ф f, ц ts, ъ, ы y, ь, э e, ә a, ғ g, қ k, ң n, ө o, ұ u, ү u, һ h',
];

/** Cyrillic names as each language writes them: what newspapers use for Russians. */
const FROM_CYRILLIC: Readonly<Record<Language, Rules>> = {
  ru: [],
  en: rules(...EVERYWHERE, 'ё yo, ж zh, й y, ий y, ый y, х kh, ч ch, ш sh, щ shch, ю yu, я ya'),
  fr: rules(
    ...EVERYWHERE,
    'ё io, ж j, й ï, ий i, ый y, у ou, ў ou, х kh, ч tch, ш ch, щ chtch, ю iou, я ia, ге gue, ги gui, ия ia',
  ),
  de: rules(
    ...EVERYWHERE,
    'в w, ё jo, ж sch, з s, й i, ий i, ый y, х ch, ц z, ч tsch, ш sch, щ schtsch, ю ju, я ja, кс x, ия ia',
  ),
  es: rules(
    ...EVERYWHERE,
    'ё io, ж zh, й i, ий i, ый i, ы i, х j, ч ch, ш sh, щ shch, ю iu, я ia, ге gue, ги gui',
  ),
  az: rules(
    ...EVERYWHERE,
    'ё yo, г q, ғ ğ, ҝ g, ә ə, ж j, й y, ий iy, ө ö, ү ü, ҹ c, х x, ч ç, ш ş, щ şç, ы ı, ю yu, я ya, ія iya',
  ),
};

const FROM_ANY_LATIN = [
  'a а, á а, à а, â а, ã а, å о, ä е, ă а, ą он, æ э, b б, c к, ce це, ci ци, cy ци, ch ч, ck к, ç ч, č ч, ć ч, d д, ď д, đ дж',
  'e е, é е, è е, ê е, ë е, ě е, ę ен, ə а, f ф, g г, ğ г, h х, i и, í и, î и, ï и, ı ы, j дж, ja я, ju ю, k к, kh х',
  'l л, ł л, ľ ль, m м, n н, ñ нь, ň нь, ń нь, o о, ó о, ô о, õ о, ö ё, ø ё, ő ё, p п, ph ф, q г, qu кв, r р, ř рж, s с, sh ш, ş ш, š ш, ș ш, ś сь',
  'ß сс, t т, th т, ts ц, ț ц, u у, ú у, ù у, û у, ü ю, ű ю, ů у, v в, w в, x кс, y и, ya я, yo ё, yu ю, ye е, ý и, z з, zh ж, ž ж, ż ж, ź зь',
  'ia ия, ía ия, oh о, ay ай, ey ей, oy ой, uy уй, aj ай, ej ей, oj ой, ai ай, iy ий',
];

/**
 * Latin names in Russian, by the language that they are likely to be in. Good for a proposal, no
 * more.
 */
const TO_RUSSIAN: Readonly<Record<Language, Rules>> = {
  ru: rules(...FROM_ANY_LATIN),
  en: rules(...FROM_ANY_LATIN, 'ee и, oo у, sch ш, tch ч, dge дж, ge дж, w у, ck к'),
  fr: rules(
    ...FROM_ANY_LATIN,
    'ç с, ch ш, j ж, ja жа, ju жю, ge же, gi жи, ce се, cé се, ci си, cy си, ou у, oi уа, eau о, au о, eu ё, gn нь, gu г, qu к, ai е, h, u ю, ph ф',
  ),
  de: rules(
    ...FROM_ANY_LATIN,
    'sch ш, tsch ч, ch х, chs кс, z ц, tz ц, j й, jo йо, ei ай, eu ой, äu ой, ie и, v ф, w в, sp шп, st ст, th т',
  ),
  es: rules(
    ...FROM_ANY_LATIN,
    'j х, ja ха, ju ху, ge хе, gi хи, gue ге, gui ги, ll ль, lla лья, llo льо, ñ нь, ña нья, ño ньо, h, z с, ce се, cé се, ci си, cí си, cia сия, cía сия, qu к, y и, ch ч',
  ),
  az: rules(
    ...FROM_ANY_LATIN,
    'h г, c дж, ce дже, ci джи, ç ч, j ж, ja жа, ju жу, q г, x х, gə гя, kə кя, lə ля, ya я, yev ев',
  ),
};

/**
 * `name` (a person's or a town's) in the letters that `language` is written in: a proposal for its
 * owner, who knows better. `from` is the language that a Latin name is likely to be in. Undefined
 * where it is in letters we cannot turn.
 */
export function transliterate(
  name: string,
  language: Language,
  from: Language = 'en',
): string | undefined {
  const text = name.normalize('NFC').trim();
  if (fitsScript(text, language)) return text;
  if (!isLatinOrCyrillic(text)) return undefined;
  const isToCyrillic = SCRIPT_OF[language] === 'Cyrl';
  const table = isToCyrillic ? TO_RUSSIAN[from] : FROM_CYRILLIC[language];
  const turned = text.replaceAll(/[\p{L}\p{M}]+/gu, (word) => turnWord(word, table, language));
  return fitsScript(turned, language) ? turned : undefined;
}

/** One word, in which a capital stays one: "Щукин" gives "Shchukin", "ЩУКИН" gives "SHCHUKIN". */
function turnWord(word: string, table: Rules, language: Language): string {
  // İ becomes two letters in most languages.
  const small = word.toLocaleLowerCase(language).replaceAll('i\u0307', 'i');
  let turned = '';
  for (let at = 0; at < small.length;) {
    const rule = table.find(([from]) => small.startsWith(from, at));
    turned += rule?.[1] ?? RUSSIAN_OF_NEIGHBOURS.get(small[at] ?? '') ?? small[at];
    at += rule?.[0].length ?? 1;
  }
  const isAllCapitals = word.length > 1 && word === word.toLocaleUpperCase(language);
  if (isAllCapitals) return turned.toLocaleUpperCase(language);
  return word.startsWith(small[0] ?? '') ? turned : beginLarge(turned, language);
}

/** Letters of Ukrainian and Belarusian in a Russian letter. */
const RUSSIAN_OF_NEIGHBOURS: ReadonlyMap<string, string> = new Map([
  ['і', 'и'],
  ['ї', 'и'],
  ['є', 'е'],
  ['ґ', 'г'],
  ['ў', 'у'],
]);
