import { frenchOf } from '../../../intake/draft/people/polite-name.ts';
import { transliterate } from '../../../places/transliterate.ts';
import { NAME_CASES, type Language } from '../../../urgent-action/language.ts';
import type { Person } from '../../../urgent-action/urgent-action.ts';

type Gender = Person['gender'];

/**
 * A name in each case that the wordings of `language` ask for: proposals for a translator, who
 * knows better. Endings are turned by the few rules that hold for most names; what they do not know
 * stays as it is.
 */
export function proposedName(
  name: string,
  language: Language,
  gender: Gender,
): string | Readonly<Record<string, string>> {
  const nominative = transliterate(name, language) ?? name;
  if (NAME_CASES[language].length === 1) return nominative;
  if (language === 'fr') return { nominative, of: frenchOf(nominative) };
  const genitive =
    language === 'az' ? azerbaijaniGenitive(nominative) : russianGenitive(nominative, gender);
  return { nominative, genitive };
}

/** From an ending to that of the genitive, the first that fits. */
type Endings = readonly (readonly [RegExp, string])[];

const RUSSIAN_FEMALE: Endings = [
  [/(?<=[оеё]в|ин|ын)а$/u, 'ой'],
  [/ая$/u, 'ой'],
  [/(?<=[гкхжчшщц])а$/u, 'и'],
  [/а$/u, 'ы'],
  [/[яь]$/u, 'и'],
];
const RUSSIAN_MALE: Endings = [
  [/[иы]й$/u, 'ого'],
  [/[йь]$/u, 'я'],
  [/(?<=[гкхжчшщц])а$/u, 'и'],
  [/а$/u, 'ы'],
  [/я$/u, 'и'],
  [/(?<=[бвгджзклмнпрстфхцчшщ])$/u, 'а'],
];
/** First names in -ий and -ия are no adjectives and no surnames. */
const RUSSIAN_FIRST: Readonly<Record<'female' | 'male', Endings>> = {
  female: [[/(?<=ин)а$/u, 'ы'], ...RUSSIAN_FEMALE.slice(2)],
  male: [[/(?<=и)й$/u, 'я'], ...RUSSIAN_MALE.slice(1)],
};

function russianGenitive(name: string, gender: Gender): string {
  if (gender === 'unspecified') return name;
  const words = name.split(' ');
  const surnames = gender === 'female' ? RUSSIAN_FEMALE : RUSSIAN_MALE;
  return words
    .map((word, index) => {
      const isSurname = index === words.length - 1;
      const [ending, instead] =
        (isSurname ? surnames : RUSSIAN_FIRST[gender]).find(([one]) => one.test(word)) ?? [];
      return ending === undefined ? word : word.replace(ending, instead ?? '');
    })
    .join(' ');
}

/** By the last vowel: “Xədicənin”, “Leylanın”, “Eldarın”, “Gülün”. */
function azerbaijaniGenitive(name: string): string {
  const vowel = name
    .toLocaleLowerCase('az')
    .match(/[aıoueəiöü]/gu)
    ?.at(-1);
  const harmony = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', ə: 'i', i: 'i', ö: 'ü', ü: 'ü' };
  const turned = Object.entries(harmony).find(([one]) => one === vowel)?.[1];
  if (turned === undefined) return name;
  return `${name}${/[aıoueəiöü]$/iu.test(name) ? 'n' : ''}${turned}n`;
}
