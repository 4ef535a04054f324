/**
 * Latin letters for Cyrillic ones, as English atlases write them, so that "Минск" meets "Minsk".
 */
const LATIN_FOR_CYRILLIC = letters(
  'а a, б b, в v, г g, ґ g, д d, е e, ё e, є ye, ж zh, з z, и i, і i, ї yi, й y, к k, л l, м m, н n, о o, п p',
  'р r, с s, т t, у u, ў u, ф f, х kh, ц ts, ч ch, ш sh, щ shch, ъ, ы y, ь, э e, ю yu, я ya',
);

/** Latin letters that Unicode does not take apart into a letter and an accent. */
const PLAIN_FOR_LATIN = letters('ə a, ı i, ß ss, æ ae, œ oe, ø o, ł l, đ d, ð d, þ th');

/** "а a, б b" as a map from the first letter to the others. */
function letters(...lines: readonly string[]): ReadonlyMap<string, string> {
  const pairs = lines.flatMap((line) => line.split(', ')).map((pair) => pair.split(' '));
  return new Map(pairs.map(([letter = '', latin = '']) => [letter, latin]));
}

/**
 * Accents, and the vowel points of Hebrew and Arabic; the signs of Indic scripts are letters of
 * their words, and stay.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f'’‘ʼʻ`´.]/gu;

/**
 * A place name in the form in which two spellings of it are equal: small plain Latin letters, no
 * accents, words one space apart. Not for people to read.
 */
export function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(
      /[^\0-\x7f]/gu,
      (sign) => LATIN_FOR_CYRILLIC.get(sign) ?? PLAIN_FOR_LATIN.get(sign) ?? sign,
    )
    .normalize('NFKD')
    .replace(MARKS, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .replace(/(?<=^|[ aeiou])ye/g, 'e') // Yekaterinburg, Ekaterinburg
    .replace(/[iy]y\b/g, 'y') // Grozny, Groznyy, Grozniy
    .replace(/\b(?:saint|sankt|sint)\b/g, 'st') // St. Petersburg, Sankt Petersburg
    .trim();
}
