/** What people put before their name when they are asked for it, in the six languages. */
const NAME_INTRODUCTIONS: readonly string[] = [
  'my (?:full )?name(?: is|’s|:| -)|the name is|name:|name(?= [-–—])|i am called|(?:you can |please )?call me|(?:people|they|all) call me|i am|i’m|im|this is|it is|it’s|it should (?:say|read|be)|(?:please )?sign(?: it| me)?(?: as| with)?|(?:please )?(?:use|put)|signed|(?:(?:with )?(?:kind|best|warm) )?regards|(?:yours )?sincerely(?: yours)?|yours (?:truly|faithfully)|best wishes',
  'меня зовут|(?:можете )?зовите меня|можете звать меня|мо[её] имя(?: -|:)?|имя:|зовут(?: меня)?|с уважением|это|подпишите(?: как)?|я -|я',
  'mənim adım(?: -)?|adım(?: -)?|mənim ad-familiyam|ad:|hörmətlə|mən(?:i)? .{0,12}çağırın|mən',
  'je m’appelle|on m’appelle|appelez-moi|mon nom(?: complet)? est|mon nom:|nom:|je me nomme|moi[,]? c’est|c’est|signé|cordialement|bien à vous|je suis',
  'ich hei(?:ß|ss)e|mein (?:voller )?name (?:ist|lautet)|man nennt mich|alle nennen mich|nennen sie mich|mein name:|name ist|gezeichnet|hochachtungsvoll|(?:mit freundlichen|viele|herzliche) grüßen?|ich bin(?: die| der)?|hier ist',
  'me llamo|me (?:dicen|llaman)|puede llamarme|mi nombre(?: completo)? es|mi nombre:|nombre:|firmado|atentamente|saludos(?: cordiales)?|yo soy|soy',
];

/** What people put before their town. */
const PLACE_INTRODUCTIONS: readonly string[] = [
  'i(?: am|’m)? (?:currently |now )?(?:live|living|based|located|writing|from|in)(?: to you)?(?: in| from| near)?|i come from|i’m from|my (?:home)?town(?: is|:)|my city(?: is|:)|(?:in |from |near )?the (?:city|town|village) of|currently(?: in)?|near|close to|from|in|city:|town:',
  'я (?:сейчас )?(?:живу|пишу|нахожусь)(?: в| во| из| под)?|я из|живу (?:в|во)|пишу (?:из|вам из)|мой город(?: -|:)?|из|город|г\\.|город:',
  'mən|yaşadığım şəhər(?: -|:)?|şəhərim(?: -|:)?|şəhər:',
  'j’habite(?: à| en| au| dans)?|je vis (?:à|en|au)|je (?:vous )?écris (?:de|depuis)|je suis (?:de|à)|je réside (?:à|en|au)|près de|ma ville(?: est| :|:)|de|depuis|à|ville:',
  '(?:ich )?(?:wohne|lebe|schreibe)(?: ihnen)?(?: zurzeit| derzeit| momentan| gerade)?(?: in| aus| bei)|ich (?:wohne|lebe|bin|schreibe)(?: ihnen)?(?: zurzeit| derzeit| momentan| gerade)?(?: in| aus| bei)?|(?:ich )?komme aus|(?:aus|in) der stadt|in der nähe von|(?:zurzeit|derzeit)(?: in)?|meine stadt(?: ist|:)|wohnhaft in|aus|wohnort:|stadt:',
  '(?:yo )?vivo en|(?:yo )?soy de|(?:les )?escribo desde|estoy en|resido en|habito en|cerca de|mi ciudad(?: es|:)|desde|ciudad:',
];

/** What goes on after the answer: "… and I live in Lyon", "…, thank you". */
const GOES_ON =
  /[.!?;]\s.*$|,\s+(?:and|but|i|thanks?|please|и|а|я|спасибо|və|mən|et|je|merci|und|ich|danke|y|yo|gracias|living|writing|based|from|aus|из|wohnhaft|мне|мой|моя|\d{1,3})(?=[\s’!.]|$).*$|\s+(?:and (?:i|my|live|am|work|come)|but i|и я|и мне|а живу|и живу|və mən|və|et j[e’]|et (?:mon|habite|vis)|und (?:ich|wohne|lebe|komme|bin|schreibe|mein)|y (?:yo|vivo|soy|mi|escribo))(?=[\s’]|$).*$/iu;

/** The same where nothing introduced the name: only what cannot be part of one. */
const LIVES_THERE = new RegExp(
  [
    String.raw`(?:,| and|, and) (?:[Ii] (?:live|am|write)|[Ii]’m|my)(?= ).*`,
    String.raw`, (?:currently |now )?(?:writing|living|based|wohnhaft) .*`,
    String.raw`,? (?:from|aus|из|in) \p{Lu}.*`,
    String.raw`, (?:de|à) \p{Lu}.*`,
    String.raw`, (?:an?|\d{1,3}) \p{Ll}.*`,
    String.raw`, \d{1,3}`,
    String.raw`, \p{Lu}\p{Ll}+d[aə]n`,
    String.raw`,? (?:(?:и|а) )?(?:я )?(?:живу|пишу)(?= ).*`,
    String.raw`,? (?:və )?\S+d[aə]n? (?:yaşayıram|yazıram).*`,
    String.raw`,? (?:et )?(?:j’|je )(?:habite|vis|écris|suis)(?= ).*`,
    String.raw`,? (?:und )?(?:ich )?(?:wohne|lebe|schreibe)(?= ).*`,
    String.raw`,? (?:y )?(?:yo )?(?:vivo en|soy de|escribo desde) .*`,
  ]
    .map((pattern) => `(?<=\\p{L}{2})${pattern}$`)
    .join('|'),
  'u',
);

/** A thank-you behind an answer, which a comma parts from it. */
const THANKS = String.raw`,\s*(?:thanks(?: a lot)?|thank you|thx|спасибо|təşəkkür(?:lər)?|sağ ol(?:un)?|danke(?: schön)?|vielen dank|merci|gracias)$`;

/** What stands behind a name and is none of it: "… is my name", "… here", pronouns. */
const NAME_TRAILS = trail(
  String.raw`\s+(?:is my (?:full )?name|is what i am called|here|please|меня зовут|моё имя|пожалуйста|heiße ich|ist mein name|bitte|est mon nom|c’est moi|es mi nombre|por favor)$|\s*\((?:she|he|they|она|он|elle|il|sie|er|ella|él)(?:\s*\/\s*\p{L}+)*\)$`,
);

/** The same behind a town. */
const PLACE_TRAILS = trail(
  String.raw`\s+(?:is my (?:home ?town|town|city)|is where i live|at the moment|right now|these days|please|сейчас|пожалуйста|şəhəri|hazırda|im moment|zurzeit|derzeit|bitte|en ce moment|actuellement|por ahora|ahora mismo|por favor|i guess|i think|i suppose|наверное|думаю|məncə|glaube ich|denke ich|je crois|je pense|creo|supongo)$`,
);

function trail(pattern: string): RegExp {
  return new RegExp(`${pattern}|${THANKS}`, 'iu');
}

const AZERBAIJANI_IS = /(?<=\p{L}{3})d[ıiuü]r$/u;
/** "Bakıda yaşayıram": the town stands before the verb, in the locative. */
const AZERBAIJANI_LIVES =
  /^(?:mən\s+)?(.+?)(?:\s+şəhərində|d[aə])\s+yaşayıram$|^(?:mən\s+)?(.+?)d[aə]n(?:\s+yazıram|am)$/iu;

function introduction(patterns: readonly string[]): RegExp {
  return new RegExp(`^(?:${patterns.join('|')})(?:\\s*[:,—–-])?\\s+(?=\\S)`, 'iu');
}

const NAME_INTRODUCTION = introduction(NAME_INTRODUCTIONS);
const PLACE_INTRODUCTION = introduction(PLACE_INTRODUCTIONS);
const GREETING =
  /^(?:hello|hi|hey|good (?:morning|day|evening)|здравствуйте|привет|добрый (?:день|вечер)|salam|bonjour|salut|guten (?:tag|morgen|abend)|hallo|hola|buenos días|buenas(?: tardes)?)[\s,!.]+(?=\S)/iu;

/** What people put before their initials. */
const INITIALS_INTRODUCTION =
  /^\s*(?:(?:my |the )?initials?(?: are| is)?|(?:мои )?инициалы|(?:mənim )?(?:baş hərflərim|inisiallarım)|(?:mes |les )?initiales(?: sont)?|(?:meine |die )?initialen(?: sind| lauten)?|(?:mis |las )?iniciales(?: son)?)(?:\s*[:,—–-])?\s+(?=\S)/iu;

/** "Just N. L." and "N and L". */
const ONLY_LETTERS =
  /^\s*(?:just|only|только|просто|yalnız|seulement|juste|nur|bloß|solo|sólo)\s+(?=\p{L}(?:[\s.]|$))/iu;
const AND_BETWEEN_LETTERS =
  /(?<=(?:^|[\s.])\p{L}\.?)\s+(?:and|и|və|et|und|y)\s+(?=\p{L}(?:\.|\s|$))/giu;

/** "M. E." out of "my initials are M. E."; all of it where nothing introduces them. */
export function withoutInitialsIntroduction(sentence: string): string {
  return sentence
    .replace(INITIALS_INTRODUCTION, '')
    .replace(ONLY_LETTERS, '')
    .replaceAll(AND_BETWEEN_LETTERS, ' ');
}

/** One apostrophe for matching: of the same length, so that places in the text stay. */
function plain(text: string): string {
  return text.replaceAll(/['ʼ‘]/gu, '’');
}

/** What somebody wanted to say by a sentence, or undefined where it is none. */
function answerIn(sentence: string, opening: RegExp): string | undefined {
  const greeting = GREETING.exec(sentence)?.[0].length ?? 0;
  const rest = sentence.slice(greeting);
  const opened = opening.exec(plain(rest))?.[0].length ?? 0;
  if (greeting + opened === 0) return undefined;
  return rest.slice(opened).replace(GOES_ON, '').trim();
}

/** The name in "My name is Ana Pereira"; undefined where nothing introduces one. */
export function introducedName(sentence: string): string | undefined {
  const rest = withoutTrail(sentence, NAME_TRAILS);
  const inside = rest ?? sentence;
  const name = (answerIn(inside, NAME_INTRODUCTION) ?? withoutTown(inside) ?? rest)?.replace(
    LIVES_THERE,
    '',
  );
  return /^(?:mənim\s+)?adım/iu.test(sentence) ? name?.replace(AZERBAIJANI_IS, '') : name;
}

/** Between the name and what else a sentence tells: the end of a verb, marks, "and". */
const ON_TO_THE_TOWN = /^(?:d[ıiuü]r)?[\s.,;:!–—-]+(?:(?:and|и|а|və|et|und|y)\s+)?/iu;

/** What a sentence tells behind its name, "I live in Cork"; undefined where it holds no name. */
export function toldBesideName(sentence: string): string | undefined {
  const name = introducedName(sentence);
  if (name === undefined || name === '') return undefined;
  const end = sentence.indexOf(name) + name.length;
  return sentence.slice(end).replace(ON_TO_THE_TOWN, '');
}

/** The sentence without what trails behind; undefined where nothing does. */
function withoutTrail(sentence: string, trail: RegExp): string | undefined {
  const end = sentence.replace(/[.!]+$/u, '');
  const rest = plain(end).replace(trail, '');
  return rest.length === end.length ? undefined : end.slice(0, rest.length);
}

function withoutTown(sentence: string): string | undefined {
  const name = plain(sentence).replace(LIVES_THERE, '');
  return name === plain(sentence) ? undefined : sentence.slice(0, name.length);
}

/** The town in "I live in Lyon"; undefined where nothing introduces one. */
export function introducedPlace(sentence: string): string | undefined {
  const [, there, from] = AZERBAIJANI_LIVES.exec(sentence) ?? [];
  const rest = withoutTrail(sentence, PLACE_TRAILS);
  return there ?? from ?? answerIn(rest ?? sentence, PLACE_INTRODUCTION) ?? rest;
}

/** Words of sentences: nobody is called so, beside two other words in small letters. */
const SENTENCE_WORDS =
  /(?:^|\s)(?:i|i’m|my|you|your|why|what|not|don’t|want|need|a|an|the|я|мой|моя|моё|вы|вам|почему|зачем|что|не|хочу|мне|mən|mənim|niyə|nə|istəyirəm|istəmirəm|je|mon|ma|vous|pourquoi|quoi|pas|veux|une?|ich|mein|meine|sie|warum|was|nicht|will|möchte|eine?|yo|mi|usted|por qué|qué|quiero|una?)(?=[\s,.!?]|$)/iu;
const SENTENCE_LENGTH_WORDS = 4;

/**
 * "I won’t tell", "not yet": what begins so goes on in small letters only where it is a sentence.
 */
const SENTENCE_BEGINS =
  /^(?:[Ii]|[Nn]ot?|[Ww]hy|[Ww]hat|[Ww]ho|[Ww]here|[Яя]|[Нн]е|[Пп]очему|[Зз]ачем|[Гг]де|[Кк]то|[Чч]то|[Mm]ən|[Nn]iyə|[Nn]ə|[Jj]e|[Pp]as|[Pp]ourquoi|[Ii]ch|[Nn]icht|[Ww]arum|[Ww]as|[Yy]o|[Pp]or qué|[Qq]ué) \p{Ll}/u;

/** What people answer who do not want to say it. */
const NO_ANSWER =
  /^(?:anonym(?:ous(?:ly)?|e|ement)?|anonim|anónim[oa]|аноним(?:но)?|secret|secreto|geheim|секрет|gizli|n\/a|unknown|nobody|somewhere|anywhere|nowhere|irgendwo|nirgendwo|где-то|нигде|hardasa|quelque part|nulle part|en algún lugar)$/iu;

/** What people say instead of a name or a town, which they think was given or need time for. */
const PUT_OFF =
  /(?:^|\s)(?:let me|same as|as before|as above|told you|already (?:said|told|typed|wrote)|my (?:real |full )?name|как (?:раньше|прежде|и было)|уже (?:писал|говорил|сказал)\S*|əvvəlki kimi|artıq (?:yazmışam|demişəm)|comme (?:avant|la dernière fois)|déjà (?:dit|écrit)|wie (?:vorher|zuvor|beim letzten mal)|schon (?:gesagt|geschrieben)|como antes|ya lo (?:dije|escribí|he dicho))(?=\s|$)/iu;

/** Whether something typed for a name or town is a sentence about something else. */
export function isSentence(text: string): boolean {
  if (PUT_OFF.test(plain(text))) return true;
  if (/[?!]$/u.test(text) || NO_ANSWER.test(text) || SENTENCE_BEGINS.test(plain(text))) return true;
  const words = plain(text).split(' ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  if (/^(?:an?|une?|eine?|una?) \p{Ll}/iu.test(text)) return true;
  return (
    words.length >= SENTENCE_LENGTH_WORDS &&
    small * 2 >= words.length &&
    SENTENCE_WORDS.test(plain(text))
  );
}
