import type { Language } from '../../urgent-action/language.ts';
import { initialsOf } from '../names/initials.ts';
import { introducedName } from '../names/introductions.ts';

const PICTURES =
  /\s*(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0F)+/gu;
const SMILEYS = /(?:^|\s)(?:[:;=]-?[)(DP]+|<3+)(?=[\s.!]|$)/gu;

/** Marks that were dictated: "I am a nurse comma and I care full stop". */
const SPOKEN_COMMA = /\s+(?:comma|запятая|vergül|virgule|Komma)(?=\s+\p{L})/gu;
const SPOKEN_STOP = /\s+(?:full stop|точка|nöqtə)(?=\s*[.!]*$)/gu;

/**
 * A line with its blanks where they belong and without smileys: what a letter could carry
 * otherwise, and nobody wants to have sent.
 */
export function smoothedLine(line: string): string {
  return line
    .replaceAll(SMILEYS, '')
    .replaceAll(SPOKEN_COMMA, ',')
    .replaceAll(SPOKEN_STOP, '.')
    .replaceAll(/\s+(?=[.,])/gu, '')
    .replaceAll(/(?<!\.)\.\.(?!\.)|\.{4,}/gu, '.')
    .replaceAll(/(?<=\p{Ll}{2}[.?])(?=\p{Lu})/gu, ' ')
    .replaceAll(/(?<=\p{L}[,;])(?=\p{L})/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/**
 * A line without the small faults that keep it out of a letter as well: pictures, exclamation
 * marks, dots in a row.
 */
export function mendedLine(line: string): string {
  const mended = line
    .replaceAll(PICTURES, '')
    .replaceAll(/¡/gu, '')
    .replaceAll(/\s*[!！]+/gu, '.')
    .replaceAll(/\?{2,}/gu, '?')
    .replaceAll(/\.{2,}|…\.?/gu, '.')
    .replaceAll(/\?\.|\.\?/gu, '?')
    .replaceAll(/,{2,}/gu, ',')
    .replaceAll(/[*_~^`]+/gu, '');
  return smoothedLine(mended);
}

/** A small letter that nothing but opening marks stands before. */
const SMALL_BEGINNING = /^[\p{Ps}\p{Pi}\p{Po}\s]*\p{Ll}/u;

/** A line with the capitals of a sentence, which phones leave out: in English those of "I" too. */
export function asSentence(line: string, language: Language): string {
  const begun = line.replace(SMALL_BEGINNING, (small) => small.toLocaleUpperCase(language));
  return language === 'en' ? begun.replaceAll(/(?<![\p{L}.’'-])i(?=[\s,’']|$)/gu, 'I') : begun;
}

/** Street and house as people write them within a sentence, and flats with a number. */
const ADDRESS_IN_LINE = new RegExp(
  [
    String.raw`\d{1,4}[a-z]?,? (?:[\p{L}’'-]+ ){1,3}(?:street|st|road|rd|lane|avenue|ave|drive|close|square)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:flat|apartment|apt\.?) (?:no\.? ?)?\d`,
    String.raw`(?<!\p{L})(?:улиц[аеу]|ул\.|проспекте?|пр-т|переул(?:ок|ке)|бульваре?) .{2,30}?\d`,
    String.raw`(?<!\p{L})(?:дом[еа]?|д\.|квартир[аеу]|кв\.) ?№? ?\d`,
    String.raw`(?:küçəsi(?:ndə)?|küç\.|prospekti(?:ndə)?),? .{0,12}?\d|(?<!\p{L})(?:mənzil|bina) \d|\d+ saylı (?:ev|mənzil)`,
    String.raw`\d{1,4}(?: bis| ter)?,? (?:rue|avenue|boulevard|bd|place|impasse|allée|chemin|quai) `,
    String.raw`\p{L}(?:straße|strasse|str\.|gasse|weg|platz|allee) \d`,
    String.raw`(?<!\p{L})(?:calle|avenida|avda\.?|c\/|paseo|plaza) .{2,30}?\d|(?<!\p{L})piso \d`,
  ].join('|'),
  'iu',
);

/** Whether `line` seems to hold an address within a town. */
export function holdsAddress(line: string): boolean {
  return ADDRESS_IN_LINE.test(line);
}

/** Words with a capital that follow one another, "N. Lindqvist" as well. */
const NAMES =
  /\p{Lu}(?:\.|[\p{L}\p{M}’'-]*)(?:\s+(?:\p{Ll}{1,3}\s+)?\p{Lu}(?:\.|[\p{L}\p{M}’'-]*))+/gu;

/** Nothing but a name comes after these, whatever initials it has. */
const SAYS_ITS_NAME =
  /(?<!\p{L})(?:my name is|меня зовут|mənim adım|je m[’'ʼ]appelle|mon nom est|ich hei(?:ß|ss)e|mein name ist|me llamo|mi nombre es)(?= \p{L})/iu;

/** Whether `line` seems to hold the name that `initials` stand for, or that of the account. */
export function namesItsWriter(line: string, initials: string, accountName: string): boolean {
  if (SAYS_ITS_NAME.test(line)) return true;
  const account = wordsOf(accountName);
  const said = new Set(wordsOf(line));
  // In either order: "Berger, Anna" as well.
  if (account.length > 1 && account.every((word) => said.has(word))) return true;
  // In small letters a name is told by what introduces it: "i am nora lindqvist".
  const introduced = initialsOf(introducedName(line)?.replace(/[.!]+$/u, '') ?? '');
  if (introduced !== '' && initials.startsWith(introduced)) return true;
  return (line.match(NAMES) ?? []).some((name) =>
    tails(name).some((words) => initialsOf(words) === initials),
  );
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}’'-]+/gu) ?? [];
}

/** "Hello Nora Lindqvist" may hold "Nora Lindqvist". */
function tails(name: string): readonly string[] {
  const words = name.split(/\s+/u);
  return words.flatMap((_, start) =>
    words.slice(start + 1).map((_, length) => words.slice(start, start + length + 2).join(' ')),
  );
}
