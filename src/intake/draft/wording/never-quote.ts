import type { Language } from '../../../urgent-action/language.ts';
import { foldText } from '../../sheet/layout/fold-text.ts';
import { passageOf } from '../../sheet/layout/passage.ts';
import { namesIn } from '../../sheet/words/names.ts';
import { privateWords } from './private-words.ts';

/** Words before and behind the name of a street or quarter, as it is printed. */
const STREETS =
  /(?<![\p{L}])(?:(?:[Cc]alle|[Aa]venida|[Bb]arrio|[Cc]olonia|[Rr]ue|[Aa]venue|[Bb]oulevard|[Qq]uartier|[Уу]лиц[аеуы]|[Уу]л\.|[Пп]роспект[еау]?|[Пп]ереул[а-я]+) (?:de (?:la |los |las )?|du |des )?(?<behind>\p{Lu}[\p{L}’'-]+)|(?<before>\p{Lu}[\p{L}’'-]+) (?:[Ss]treet|[Rr]oad|[Ll]ane|[Ss]quare|[Aa]venue|[Bb]oulevard|küçəsi|prospekti|qəsəbəsi)|(?<joined>\p{Lu}\p{Ll}+(?:straße|strasse|gasse|weg|allee|platz)))(?![\p{L}])/gu;

const STEM_LETTERS_AT_LEAST = 4;
const NAME_LETTERS_AT_LEAST = 3;
const STEMS_AT_MOST = 24;

/**
 * Words that stand only in the background and are private, as letters must never quote them (Q20):
 * each as far as its forms are alike; then the names of people and streets that only it has. A
 * proposal, to be confirmed by a person.
 */
export function neverQuoteOf(
  background: string | null,
  quotable: string,
  language: Language,
): readonly string[] {
  if (background === null) return [];
  const isPrivate = privateWords(language);
  const open = foldText(quotable);
  const words = (background.match(/\p{L}+/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => isPrivate.test(foldText(word)))
    .map((word) => stemOf(word, isPrivate));
  const found = [
    ...words,
    ...phrasesOf(background, language),
    ...namesOf(background, language),
    ...streetsOf(background),
  ];
  const closed = found.filter((stem) => !open.includes(foldText(stem)));
  return [...new Set(closed)].slice(0, STEMS_AT_MOST);
}

/** "has been ill": by itself the word begins "illegal", and "ill-treatment", too. */
const ILL =
  /(?<!\p{L})(?:been|am|is|are|was|were|fell|fall|fallen|became|become|taken|\p{Ll}{4,}ly) ill(?![\p{L}-])/giu;

function phrasesOf(background: string, language: Language): readonly string[] {
  if (language !== 'en') return [];
  return (background.replace(/\s+/g, ' ').match(ILL) ?? []).map((phrase) => phrase.toLowerCase());
}

/** The word's part that the table knows, with its accents; a short one whole. */
function stemOf(word: string, isPrivate: RegExp): string {
  const known = isPrivate.exec(foldText(word))?.[0].length ?? word.length;
  return known >= STEM_LETTERS_AT_LEAST ? word.slice(0, known) : word;
}

/** All German nouns have capitals: a name is one behind what somebody is. */
const GERMAN_BEFORE_A_NAME =
  /(?<![\p{L}])(?:Frau|Herrn?|Dr\.|namens|\p{Lu}\p{Ll}*(?:mann|frau|bruder|schwester|vater|mutter|sohn|tochter|anwalt|in|ist|er)s?) $/u;

/** "the Committee on the Elimination of Racial Discrimination": what stands behind is no person. */
const OFFICE_BEFORE =
  /(?:Committee|Commission|Convention|Covenant|Council|Court|Ministry|Minister|Rapporteur|Office|Union|Organi[sz]ation|Comité|Comisión|Convención|Consejo|Corte|Ministerio|Relator|Relatora|Commission|Conseil|Cour|Ministère|Rapporteuse|Ausschuss|Kommission|Gericht|Ministerium)(?: (?:on|of|for|the|to|de|del|la|las|los|sobre|para|contra|des|du|für|der|die|zur|von|\p{Lu}[\p{L}-]+))* $/u;

/** Each word of the people's names: texts that speak of them may have only one. */
function namesOf(background: string, language: Language): readonly string[] {
  const isSure = (start: number) =>
    language !== 'de' || GERMAN_BEFORE_A_NAME.test(background.slice(0, start));
  const names = namesIn(passageOf(background)).filter(
    ({ start }) => isSure(start) && !OFFICE_BEFORE.test(background.slice(0, start)),
  );
  return names.flatMap(({ passage }) =>
    passage.text
      .split(/\s+/)
      .filter((word) => word.length >= NAME_LETTERS_AT_LEAST && /^\p{Lu}/u.test(word))
      .map((word) => word.toLowerCase()),
  );
}

function streetsOf(background: string): readonly string[] {
  return [...background.matchAll(STREETS)].map(({ groups }) =>
    (groups?.['behind'] ?? groups?.['before'] ?? groups?.['joined'] ?? '').toLowerCase(),
  );
}
