import { languageName } from '../../locales/names.ts';
import { once } from '../../once.ts';
import { LANGUAGES, type Language } from '../../urgent-action/language.ts';
import { bareWords } from './words.ts';

/** How people say which language, besides its name: "rusca", "auf Deutsch", "по-французски". */
const SAID: Readonly<Record<Language, string>> = {
  en: 'ingiliscə|ingilis|in english|auf englisch|en anglais|en inglés|ingles|по-английски|на английском|на английском языке|английский язык',
  ru: 'rusca|rus|in russian|auf russisch|en russe|en ruso|по-русски|на русском|на русском языке|русский язык',
  az: 'azərbaycanca|azərbaycan|azəricə|azərbaycan dilində|azerbaycanca|azeri|in azerbaijani|in azeri|auf aserbaidschanisch|aseri|en azerbaïdjanais|en azéri|azéri|en azerbaiyano|azerí|по-азербайджански|на азербайджанском|на азербайджанском языке|азербайджанский язык',
  fr: 'fransızca|fransız|in french|auf französisch|franzoesisch|en français|francais|en francés|frances|по-французски|на французском|на французском языке|французский язык',
  de: 'almanca|alman|in german|auf deutsch|en allemand|en alemán|aleman|по-немецки|на немецком|на немецком языке|немецкий язык',
  es: 'ispanca|ispan|in spanish|auf spanisch|en espagnol|en español|espanol|castellano|по-испански|на испанском|на испанском языке|испанский язык',
};

const byWords = once(
  (): ReadonlyMap<string, Language> =>
    new Map(
      LANGUAGES.flatMap((language) =>
        [
          ...SAID[language].split('|'),
          ...LANGUAGES.map((within) => languageName(language, within)),
        ].map((words) => [bareWords(words), language] as const),
      ),
    ),
);

/** The language that the bare words of a message name, in whichever of ours, or undefined. */
export function languageSaid(bare: string): Language | undefined {
  // «по русски», as phones hear it.
  return byWords().get(bare.replace(/^по /u, 'по'));
}
