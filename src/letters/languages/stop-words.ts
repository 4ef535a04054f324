import type { Language } from '../../urgent-action/language.ts';
import type { LanguageRules } from './rules.ts';

/**
 * Frequent words by language, to tell in which one somebody typed: those of the six, and of the
 * neighbours with which they are mixed up. A word may stand with several; it then counts for each
 * of them.
 */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: `the and that with this these those have has had which would her his your from is are was were be been i my me you she
    he they it of to in for on at as by not but who what when so do does did will can could should about every all very
    more think write ask hope know please their them there our an a or if because than am`,
  ru: `и в во не что он на я с со как а то все она так его но да ты к у же вы за бы по только ее её мне было вот от меня
    ещё нет о из ему когда даже ну ли если уже или ни быть был для до вас вам мой моя это этот очень прошу пишу о об`,
  az: `və bir bu üçün ilə olan onun ki mən sizdən sizə sizin də da hər çox olsun deyil kimi ona onu hüquq edirəm mənim var
    haqqında ola bilər öz daha yazıram xahiş görə olduğu insan azad necə çünki hamı amma`,
  fr: `le la les des est pour vous une un du je dans qui et au que à en de ne pas ce cette mon ma mes son sa ses il elle sur
    avec plus suis très tout comme nous sont par mais ou où depuis être ont aux j l d c qu n s m`,
  de: `der die das und nicht ist für dass ich mit zu sie auf den dem ein eine einen es im in von sich auch war an als bei
    wie aber ihr ihre mir mich mein meine so haben habe hat sind werden wird kann seit über aus noch nur oder sehr bin
    des um bitte`,
  es: `el la los las para usted con una un por su del en y que de a se no lo me mi es soy más como pero le ha he muy sobre
    este esta todo también cuando porque desde son yo al sus o si ella él hace está`,
  it: `il lo la gli le di che e è un una per non con sono ho mi mio mia suo sua questo questa del della dei delle nel nella
    al alla ma più anche come io lei da si ogni giorno`,
  pt: `o a os as de que e é um uma para não com sou eu meu minha seu sua por em do da dos das no na nos nas mais mas como
    você também muito ela ele tenho está`,
  nl: `de het een en van ik dat is niet te zijn op in met voor die aan haar mijn als ook maar om er heb ben naar dit bij uit
    door over nog heeft`,
  tr: `ve bir bu için ile olan onun ki ben sizden size sizin de da her çok değil gibi ona onu ediyorum benim var hakkında
    daha göre ama olarak kadar ne en yok insan`,
  pl: `i w nie na się z że do jest to o jak po co ale tak za od przez jej jego jestem mam ja być dla czy oraz o tym`,
  uk: `і в та що не на я з як це до у за про від її його мені є ви вас вам але або який яка мій моя дуже цей для коли бути прошу`,
  sv: `och det att i en jag som på är av för med den till inte han hon har mig min om ett men så de från var`,
};

interface Profile {
  readonly language: string;
  readonly words: ReadonlySet<string>;
}

const PROFILES: readonly Profile[] = Object.entries(STOP_WORDS).map(([language, words]) => ({
  language,
  words: new Set(words.trim().split(/\s+/u)),
}));

/** Letters that no text of a language of ours has outside names. */
const FOREIGN_LETTERS: Readonly<Record<Language, RegExp>> = {
  en: /[əğışñßäöõåøłœæ¿¡ąęćż]/u,
  ru: /[іїєґўјљњћђџқғңүұһәө]/u,
  az: /[ßñàâêîôûèéùœæåøłąęćżäõãw]/u,
  fr: /[əğışñßäöõãåøłąęćż¿¡]/u,
  de: /[əğışñõãåøłœæąęćżéèêàçù¿¡]/u,
  es: /[əğışßäöõãåøłœæąęćżèêàçùôîâ]/u,
};

const WORD = /\p{L}[\p{L}\p{M}]*/gu;

/** Shorter lines are a name, a motto, a greeting: nothing tells their language for sure. */
const FEWEST_WORDS = 4;
/** So many more frequent words of another language give it away. */
const LEAD = 2;

/**
 * Whether a line is in another language than that of `rules`: in another script, or with frequent
 * words of another language and hardly any of its own. Short lines have the benefit of the doubt.
 */
export function isInAnotherLanguage(line: string, rules: LanguageRules): boolean {
  const words = [...line.toLowerCase().replaceAll('i̇', 'i').matchAll(WORD)].map(([word]) => word);
  if (words.length > 1 && isInAnotherScript(words, rules)) return true;
  if (words.length < FEWEST_WORDS) return false;
  const own = hits(words, rules.language);
  const others = PROFILES.filter(({ language }) => language !== rules.language);
  const most = Math.max(...others.map(({ language }) => hits(words, language)));
  const strange = words.filter((word) => FOREIGN_LETTERS[rules.language].test(word)).length;
  return most + Math.min(strange, 2) >= own + LEAD && most >= LEAD;
}

function hits(words: readonly string[], language: string): number {
  const profile = PROFILES.find((known) => known.language === language);
  return words.filter((word) => profile?.words.has(word) === true).length;
}

function isInAnotherScript(words: readonly string[], { script }: LanguageRules): boolean {
  const ours = script === 'Cyrl' ? /^\p{Script=Cyrillic}/u : /^\p{Script=Latin}/u;
  const strangers = words.filter((word) => !ours.test(word)).length;
  return strangers * 2 > words.length;
}
