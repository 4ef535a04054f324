import { catches, oneOf, wordSet, wordsInContext, type FirstPerson } from './first-person.ts';

const ALLOWED = wordSet(`
  yazıram çatdırıram yazım gözləyirəm çağırıram alacağıma xahişim xahişlərim xahişimin xahişlərimin məktubum məktubumu məktubumun
  mesajım müraciətim müraciətimin müraciətimə yazmağımın yazmağıma adım təşəkkürüm ümidim ümidvaram
  minnətdaram narahatam qorxuram`);

/** "I do" says nothing by itself: what is done stands before it. */
const LIGHT = wordSet(`edirəm edim etdiyim edərdim olaram olardım`);
const DONE = wordSet(`xahiş təşəkkür ümid müraciət rica cəlb çox minnətdarlıq minnətdar dəvət`);

/** Nouns and other words that end like a verb of the first person, without their cases. */
const NOT_VERBS = wordSet(`
  xanım kim heçkim həm addım hökm adam islam rəqəm hakim elm rejim təlim təqdim möhkəm aləm sistem problem müəllim tam
  axşam davam məlum məhkum mühüm ölüm hücum zülm həkim nizam qurum ilham bayram məqam dözüm yarım bölüm dövrüm cəm təzim
  böyüm görüm cərəyan mərhum məzlum müdafiəm tərəfim üzüm bizim sizim hamım iqlim qədim daim səm önəm vacib tədbirim
  məhrum səmim mühakimə qəm dəm tərəfdaşım ibrahim kərim rəhim hikmətim ədəm intizam təslim yetim təmim ehtiram ehtiramım
  lazım yardım ümum ittiham edam moratorium salam inam məram haram encam sərəncam qələm matəm alim zalim təqvim forum
  minimum maksimum lüzum seçim geyim deyim anlam baxım axım məhrəm reklam proqram teleqram
  telegram instaqram kiloqram qram diaqram`);

/** "yardımı", "qurumun", "həkimə", "ölümdən": a noun with the ending of a case, or "ümumi". */
function withoutCase(word: string): string {
  return word.replace(/(?<=m)(?:[ıiuü]n?|a|ə|d[aə]n?)$/u, '');
}

function isUntrue(word: string, before: string): boolean {
  if (ALLOWED.has(word) || NOT_VERBS.has(word) || NOT_VERBS.has(withoutCase(word))) return false;
  if (LIGHT.has(word)) return !DONE.has(before);
  return (
    /(?:[aə]m|[ıiuü]m|[aə]mm[ıi]|[ıiuü]m[ıiuü]n?|[ıiuü]ma|[ıiuü]mə|[ıiuü]md[aə]n?)$/u.test(word) &&
    word.length > 3
  );
}

const PATTERNS = [
  new RegExp(
    `(?<!\\p{L})m[əe]n(?:i|ə|im|dən|də)?(?!\\p{L})(?!\\s+(?:də\\s+)?${oneOf('cavab|narahat|Sizə yaz|sizə yaz|yazmağa|bildir|xəbər|Sizə müraciət|yazın')})(?:\\s+\\p{L}+){0,2}`,
    'giu',
  ),
  // Said without any ending of the first person: "Bir oxucu kimi …".
  /^(?:Bir \p{L}+|Oxucu|Müəllim|Həkim|Jurnalist|Ana|Ata) (?:kimi|olaraq)(?!\p{L})/giu,
];

export const azerbaijani: FirstPerson = {
  untruths: (sentence, isOthers) => [
    ...wordsInContext(sentence)
      .filter(({ word, before, begins }) => {
        const small = word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
        const isName = !begins && /^\p{Lu}/u.test(word);
        return !isName && !isOthers(word) && isUntrue(small, before);
      })
      .map(({ word }) => word),
    ...catches(sentence, PATTERNS),
  ],
  pronouns: /(?<!\p{L})mən(?:i|ə|im|dən|də|imlə)?(?!\p{L})/iu,
};
