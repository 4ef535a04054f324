import { catches, oneOf, wordSet, wordsInContext, type FirstPerson } from './first-person.ts';

const ALLOWED = wordSet(`
  обращаюсь пишу прошу призываю благодарю надеюсь направляю опасаюсь боюсь взываю остаюсь беспокоюсь тревожусь`);

/** Words of our wordings that end like a verb of the first person. */
const NOT_VERBS = wordSet(`
  вашему внимание делу поводу судьбу защиту просьбу вопросу этому поэтому почему никому кому всему своему чему тому
  у моему страну веру пытку пользу работу связи долю минуту эту ту одну всю свою мою нашу вашу саму
  другу суду закону праву человеку людям году разу времени жертву мужу отцу сыну брату сестру подругу маму
  тревогу жену семью дочь бумагу книгу статью правду свободу жизнь газету школу больницу тюрьму камеру охрану стражу
  прокуратуру полицию власть внизу сверху снизу наверху сразу вверху потому посему ввиду
  наряду поскольку ибо ну ему нему едва сторону точку меру смену причину угрозу публикацию информацию декларацию
  между жалобу страницу почту ссылку
  землю добру душу силу сумму группу цену вину доброту ответственность уже ещё беду`);

/** Words after which a noun comes. */
const BEFORE_NOUNS = wordSet(`
  по к ко в во на за о об про через у под над перед с со из от до для ради без при между вопреки благодаря согласно
  навстречу сквозь эту ту одну всю свою мою нашу вашу её его их любую каждую этому тому одному всему своему моему каждому`);

const ADJECTIVE = /(?:ую|юю|ому|ему|ой|ей|ою|ею)$/u;

/**
 * A past tense by which somebody without any "я" tells what they did: "узнал о деле", "прочитала".
 */
const PAST = /[аеёиоуыя]л(?:а|ась|ся)?$/u;
const NOT_PAST = wordSet(`
  дел дела дело сил сила начала начал тела тел предел предела школ школа стол угол отдел раздел раздела цел мала была был
  стала стал могла дала пошла прошла пришла произошла осталась началась случилась журнал сигнал материал материала
  капитал идеал потенциал мыла села сначала`);

/** What others may do as well, but nobody of whom our wordings speak. */
const LEARNT = /^(?:узна|прочита|прочё|прочл|чита|услыша|слыша|увиде|виде)ла?$/u;
const ADVERBS = wordSet(
  'недавно случайно впервые давно уже сегодня вчера всегда никогда долго много сам сама',
);

const THINGS = oneOf(`
  просьб\\p{L}*|письм\\p{L}*|обращени\\p{L}*|сообщени\\p{L}*|благодарност\\p{L}*|надежд\\p{L}*|призыв\\p{L}*|опасени\\p{L}*
  обеспокоенност\\p{L}*|уважени\\p{L}*|имя|строки`);

const PATTERNS = [
  // After "я" stands what one does, perhaps behind a word or two.
  /(?<!\p{L})я(?!\p{L})(?!\s+(?:\p{L}+\s+){0,2}(?:обращаюсь|пишу|прошу|призываю|благодарю|надеюсь|опасаюсь|боюсь)(?!\p{L}))(?:\s+\p{L}+){0,2}/giu,
  new RegExp(
    `(?<!(?:ответьте|ответить|ответите|сообщить|сообщите|сообщили|ответили|написать|напишите|позвольте|разрешите)\\s)(?<!\\p{L})(?:меня|мне|мной|мною)(?!\\p{L})(?!\\s+${oneOf('беспокоит|тревожит|заботит|сообщить|ответить|обратиться|написать|о Вашем|о принят')})(?:\\s+\\p{L}+){0,2}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})мо(?:й|я|ё|и|их|им|ей|ему|его|ю|ими)(?!\\p{L})\\s+(?!(?:\\p{L}+(?:ая|ую|ой|ее|ое|ые|ий|ый)\\s+)?${THINGS}(?!\\p{L}))\\p{L}+(?:\\s+\\p{L}+)?`,
    'giu',
  ),
  // Said without any "я": «Узнав о деле …», «Будучи врачом …», «Как мать …».
  /(?<=^|[,;:—]\s)(?!(?:с?прав|нрав|устав|состав|призыв|архив|мотив|актив)(?!\p{L}))(?:\p{L}{2,}(?:ав|ив|(?<!ц)ев|яв|ыв|авшись|ившись)|Будучи|Являясь|Читая|Живя|Зная|Следя)(?!\p{L})|^Как (?!и |раз |бы |можно )\p{L}+,?(?=\s)/gu,
];

function isUntrue(word: string, before: string, begins: boolean): boolean {
  if (ALLOWED.has(word)) return false;
  if (LEARNT.test(word)) return true;
  if (PAST.test(word)) return !NOT_PAST.has(word) && (begins || ADVERBS.has(before));
  if (/^(?:ем|дам|хочу|могу|знаю|ищу)$/u.test(word)) return true;
  if (!/(?:[юу]|[юу]сь)$/u.test(word) || NOT_VERBS.has(word)) return false;
  // Adjectives, and nouns of the third declension in the instrumental; «пью», «шью» are no letter's
  // words.
  if (
    /(?:ому|ему|ью|ию|ству|тою|ною|рою|тою|лю)$/u.test(word) &&
    !/(?:люблю|верю|сплю|молю)/u.test(word)
  )
    return false;
  if (word.endsWith('ую') && !/(?:[сзнвтд]твую|едую|ресую|ирую|мирую)$/u.test(word)) return false;
  return begins || !(BEFORE_NOUNS.has(before) || ADJECTIVE.test(before));
}

export const russian: FirstPerson = {
  untruths: (sentence, isOthers) => [
    ...wordsInContext(sentence)
      .filter(({ word, before, begins }) => {
        const isName = !begins && /^\p{Lu}/u.test(word);
        return !isName && !isOthers(word) && isUntrue(word.toLowerCase(), before, begins);
      })
      .map(({ word }) => word),
    ...catches(sentence, PATTERNS),
  ],
  pronouns: /(?<!\p{L})(?:я|меня|мне|мной|мною|мо(?:й|я|ё|и|их|им|ей|ему|его|ю|ими))(?!\p{L})/iu,
};
