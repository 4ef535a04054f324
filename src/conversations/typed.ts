import {
  introducedName,
  introducedPlace,
  isSentence,
  toldBesideName,
  withoutInitialsIntroduction,
} from './names/introductions.ts';
import { visible, withoutStrayMarks } from './names/visible.ts';
import { normaliseTyped } from '../letters/typed.ts';
import { findPlace } from '../places/find-place.ts';
import { inNominative, isTown } from '../places/town-in-letter.ts';

/** Why something typed cannot stand in a letter; each has a message of its own. */
export type TypedTrouble =
  'empty' | 'long' | 'lines' | 'link' | 'handle' | 'signs' | 'letters' | 'sentence' | 'address';

export type Typed =
  | {
      readonly ok: true;
      readonly text: string;
      /** It stood in a sentence, or among signs that are none of it: to be shown. */
      readonly isTakenOut?: true;
    }
  | { readonly ok: false; readonly trouble: TypedTrouble };

/** The longest name or place, in UTF-16 units: a line of a letter. */
export const NAME_LENGTH = 80;

/** The longest own line, in UTF-16 units: two sentences (LETTERS: Q9, and the page of Q8). */
export const OWN_LINE_LENGTH = 200;

/**
 * Country codes only after two letters ("J.de Vries" is a name), and in one case throughout:
 * "libertad.Es" lacks a blank.
 */
const LINK =
  /[Hh][Tt][Tt][Pp][Ss]?:|[Ww]{3}\.|\b[Tt]\.[Mm][Ee]\b|(?:\w\.(?:com|org|net|info|io|COM|ORG|NET)|\w\w\.(?:ru|az|de|fr|es|uk|eu|RU|AZ|DE|FR|ES|UK|EU))(?:\/|$|\s)/u;
const HANDLE = /(?:^|\s)@\w|\w@\w/u;
/**
 * Control characters, and those that turn the direction of text around: they could hide what is
 * signed.
 */
const HIDDEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF\p{Co}\p{Cs}]/u;
/**
 * Letters, marks and figures of any script, joiners, and the punctuation of names and addresses.
 */
const NAME_SIGNS = /^[\p{L}\p{M}\p{N}\p{Zs}\u200C-\u200D.,،，、'’ʼ‘׳״"“”„«»·‧・･•\-‐‑–־゠()/&]+$/u;
/**
 * In a sentence more is allowed; not what could be taken for a template or markup (LETTERS: Q19).
 */
const MARKUP = /[<>{}[\]\\|^`~*_#=\uFFFD]|\p{Extended_Pictographic}/u;

/** One space for each stretch of blanks, composed characters, nothing at the ends. */
function tidied(text: string): string {
  return text
    .normalize('NFC')
    .trim()
    .replaceAll(/[\p{Zs}\t]+/gu, ' ');
}

/** A name as it will stand under the letter; in any script, but made of letters. */
export function readName(typed: string): Typed {
  const lines = nameAndTown(typed);
  const answer = lines?.name ?? typed;
  // A house number and a street: nobody is called so.
  if (/\d/u.test(answer) && ADDRESS.test(visible(answer)))
    return { ok: false, trouble: 'sentence' };
  const read = readAnswer(answer, introducedName);
  return read.ok && lines !== undefined ? { ...read, isTakenOut: true } : read;
}

const LETTERS_ALONE = /^\p{L}(?:[\s.]+\p{L}){0,5}\.?$/u;

/** Initials, or the name that they are to be made of. No figure is part of either. */
export function readInitials(typed: string): Typed {
  const told = withoutInitialsIntroduction(typed).trim();
  // "a b" begins as a sentence does.
  if (LETTERS_ALONE.test(told)) return { ok: true, text: told };
  const read = readName(told);
  return read.ok && /\p{N}/u.test(read.text) ? { ok: false, trouble: 'sentence' } : read;
}

/** Both on a line each, as under a letter. */
function nameAndTown(typed: string): { readonly name: string; readonly town: string } | undefined {
  const [name, town, more] = typed.split(/\s*\n\s*/u).filter((line) => line !== '');
  const isTwo = name !== undefined && town !== undefined && more === undefined;
  return isTwo && findPlace(town)?.isUnderstood === true ? { name, town } : undefined;
}

/** "Lyon comma France", as phones hear it. */
const SPOKEN_COMMA = /\s+(?:comma|запятая|vergül|virgule|komma)(?=\s+\p{L})/iu;

/** A town, or a town and country, as it was typed. */
export function readPlace(dictated: string): Typed {
  const typed = dictated.replace(SPOKEN_COMMA, ',');
  const shown = visible(typed).replace(/[^\p{L}\p{N}]+$/u, '');
  const isAddress = ADDRESS.test(shown) || shown.split(',').some(isHouse);
  if (isAddress) return { ok: false, trouble: 'address' };
  const read = readAnswer(typed, townIn);
  return read.ok && read.isTakenOut ? { ...read, text: inNominative(read.text) } : read;
}

/** The town in a sentence; none where all of it is called so, as De Aar is. */
function townIn(sentence: string): string | undefined {
  return isTown(sentence) ? undefined : (introducedPlace(sentence) ?? ablative(sentence));
}

/** "Bakıdan": from there. But Magadan is no ablative. */
function ablative(sentence: string): string | undefined {
  const [, town] = /^(?:mən )?(\p{Lu}\p{L}+)d[aə]n$/u.exec(sentence) ?? [];
  return town !== undefined && isTown(town) ? town : undefined;
}

/** The town that was told with a name, in "My name is Ana and I live in Cork" or below it. */
export function placeBesideName(typed: string): string | undefined {
  const below = nameAndTown(typed)?.town;
  const read = readPlace(below ?? toldBesideName(visible(typed)) ?? '');
  const isTold = below !== undefined || (read.ok && read.isTakenOut);
  return read.ok && isTold ? read.text : undefined;
}

/** Where somebody lives within a town: that is nobody's business, and no town. */
const ADDRESS = new RegExp(
  [
    String.raw`(?:^|[\s,])(?:apartment|apt|flat|house|street|avenue|floor|room|p\.? ?o\.? box)(?=[\s,.]|$)`,
    String.raw`(?:^|,\s*)\d{1,4}\s?[a-z]?,? .*(?:road|rd|lane|drive|close|square|st|ave)\.?(?=\s*(?:,|$))`,
    String.raw`(?:^|[\s,])(?:квартира|кв|дом|улица|ул|проспект|пр-т|подъезд|этаж|переулок)(?=[\s,.]|$)`,
    String.raw`(?:^|[\s,])(?:mənzil|küçəsi|küç|prospekti|mərtəbə|ev)(?=[\s,.]|$)`,
    String.raw`(?:^|[\s,])(?:appartement|appt|rue|étage|immeuble|logement)(?=[\s,.]|$)`,
    String.raw`(?:^|[\s,])(?:wohnung|hausnummer|stockwerk|postfach)(?=[\s,.]|$)|(?:straße|strasse|gasse|str\.?) \d`,
    String.raw`(?:^|[\s,])(?:apartamento|piso|calle|avenida|avda|c\/|planta|edificio|vivienda)(?=[\s,.]|$)`,
    String.raw`(?:^|[\s,])(?:home|дома|evdə|ev|à la maison|zu hause|daheim|en casa)$`,
  ].join('|'),
  'iu',
);

/** "Reeperbahn 12", but not "Praha 1" or "Wien 1080": a number after what is no town. */
function isHouse(part: string): boolean {
  const [, words] = /^\s*(\p{L}[^\d]{2,}?)\s+\d{1,4}\s?\p{L}?\s*$/u.exec(part) ?? [];
  return words !== undefined && findPlace(words)?.isUnderstood !== true;
}

function readAnswer(typed: string, introduced: (sentence: string) => string | undefined): Typed {
  const shown = visible(typed);
  const early = commonTrouble(shown, NAME_LENGTH * 2);
  if (early !== undefined) return { ok: false, trouble: early };
  const answer = introduced(shown);
  if (answer === undefined && QUESTION.test(shown)) return { ok: false, trouble: 'sentence' };
  const text = withoutStrayMarks(answer ?? shown);
  const trouble = commonTrouble(text, NAME_LENGTH) ?? nameTrouble(text, answer !== undefined);
  if (trouble !== undefined) return { ok: false, trouble };
  return answer === undefined ? { ok: true, text } : { ok: true, text, isTakenOut: true };
}

const QUESTION = /[?？؟]\s*$/u;

/** After an introduction this many words are no name: "I am a nurse and work at night". */
const INTRODUCED_WORDS_AT_MOST = 6;

function nameTrouble(text: string, isIntroduced: boolean): TypedTrouble | undefined {
  if (!NAME_SIGNS.test(text)) return isSentence(text) ? 'sentence' : 'signs';
  if (isSentence(text)) return 'sentence';
  return isIntroduced && text.split(' ').length > INTRODUCED_WORDS_AT_MOST ? 'sentence' : undefined;
}

/** The writer's own line. Line breaks become spaces: it stands within a paragraph. */
export function readOwnLine(typed: string): Typed {
  const text = tidied(normaliseTyped(typed.replaceAll(/\s*[\r\n]+\s*/gu, ' ')));
  const trouble = commonTrouble(text, OWN_LINE_LENGTH) ?? lineTrouble(text);
  return trouble === undefined ? { ok: true, text } : { ok: false, trouble };
}

/** Fewer letters make no word of a line. */
const FEWEST_LETTERS = 3;

/** A town that was typed once more, for one. "Narahatam." is a sentence: it ends as one. */
const LONE_WORD = /^[\p{L}\p{M}’'-]+$/u;

function lineTrouble(text: string): TypedTrouble | undefined {
  if (MARKUP.test(text)) return 'signs';
  if ((text.match(/\p{L}/gu) ?? []).length < FEWEST_LETTERS) return 'letters';
  return LONE_WORD.test(text) ? 'empty' : undefined;
}

function commonTrouble(text: string, length: number): TypedTrouble | undefined {
  if (text === '') return 'empty';
  if (text.length > length) return 'long';
  if (/[\r\n\u2028\u2029]/u.test(text)) return 'lines';
  if (HANDLE.test(text)) return 'handle';
  if (LINK.test(text)) return 'link';
  if (HIDDEN.test(text)) return 'signs';
  return /\p{L}/u.test(text) ? undefined : 'letters';
}
