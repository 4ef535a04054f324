import { isParticle } from './initials.ts';

/** A letter at the beginning of a name or of a part of it: "jean-pierre", "o’brien", "d’arc". */
const BEGINNINGS = /(?<![\p{L}\p{M}’'])\p{Ll}|(?<=(?:^|[\s-])[\p{Ll}][’'])\p{Ll}/gu;

/**
 * A name typed in small letters throughout, as phones are held: with the capitals that names have.
 * Any other stays as it is, and so does what has no capitals, or (Georgian) none in names.
 */
export function withCapitals(name: string, locale: string): string {
  const isSmall = name === name.toLowerCase() && name !== name.toUpperCase();
  if (!isSmall || /\p{Script=Georgian}/u.test(name)) return name;
  return name
    .split(' ')
    .map((word, at) => (at > 0 && isParticle(word) ? word : capitalised(word, locale)))
    .join(' ');
}

function capitalised(word: string, locale: string): string {
  const shown = word.replaceAll(BEGINNINGS, (letter) => letter.toLocaleUpperCase(locale));
  // "d’Arc" and "dell’Acqua", but "O’Brien".
  return shown.replace(/^[DL](?=[’'])/u, (article) => article.toLowerCase());
}
