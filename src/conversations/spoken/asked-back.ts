import { bareWords } from './words.ts';

/** What people ask the bot instead of answering it. */
export type AskedBack = 'why' | 'safe' | 'who' | 'unsure';

const LEAD = String.raw`^(?:(?:and|but|so|ok|а|и|но|ну|və|amma|et|mais|und|aber|y|pero) )?`;

/**
 * By what each is told, in the six languages, as `bareWords` leaves it: hyphens within words are
 * gone. Only questions to the bot: a line for a letter may ask an official why.
 */
const TOLD_BY: readonly (readonly [AskedBack, readonly string[]])[] = [
  [
    'why',
    [
      'why$|why (?:do|would|did|are) you |why (?:do|should|must|would) i (?:have|need|tell|give|say|answer|write|type)|why (?:is (?:this|that|it)|this|that)(?: question)?(?: needed| necessary| important| asked)?$|what (?:do you need|is) (?:it|this|that|my \\S+) for|what for$|how come$|do (?:i|you) (?:really )?(?:have to|need)(?= )',
      '(?:почему|зачем|для чего)$|(?:почему|зачем|для чего) (?:вы|вам|тебе|ты|это|мне|я должен|я должна)(?= |$)|обязательно ли|это обязательно$',
      'niyə$|(?:niyə|nəyə görə|nə üçün) (?:\\S+ )?(?:soruşursunuz|soruşursan|lazımdır|deməliyəm|yazmalıyam|istəyirsiniz)|bu niyə|nəyə lazımdır|bu vacibdir(?:mi)?$',
      'pourquoi$|pourquoi (?:me |vous |le |cela |ça |cette |dois|devrais|demandez|voulez|estce|donner)|à quoi (?:ça|cela) sert|estce (?:vraiment )?(?:obligatoire|nécessaire)',
      '(?:warum|wieso|weshalb|wozu)$|(?:warum|wieso|weshalb|wozu) (?:fragen|fragst|wollen|willst|brauchen|brauchst|soll|muss|sollte|ist das|ist diese|wird|das|die frage)(?= |$)|muss (?:ich|das) ',
      '(?:por qué|para qué)$|(?:por qué|para qué) (?:me |lo |quiere|necesita|pregunta|debo|tengo|es necesario|esta pregunta|sirve)|es (?:obligatorio|necesario)(?= |$)|tengo que (?:dar|poner) mi ',
    ],
  ],
  [
    'safe',
    [
      '(?:is|will|would|could|can|am) (?:it|this|that|i|sending|writing|my \\S+) (?:\\S+ ){0,4}?(?:safe|dangerous|risky|at risk|a risk|in danger|in trouble|harm me|hurt me|secure)(?= |$)|how (?:safe|dangerous|risky) ',
      '(?:это |насколько (?:это )?|не )?(?:безопасно|опасно|рискованно)(?: ли)?(?: это)?(?: для меня)?$|чем я рискую|мне (?:что нибудь |чтонибудь |чтото |за это )*грозит|у меня будут проблемы',
      '(?:bu )?(?:mənim üçün )?(?:təhlükəsizdir(?:mi)?|təhlükəlidir(?:mi)?|risklidir(?:mi)?)$|mənə nə ola bilər',
      '(?:estce|estil|cest|c’est|est ce)(?: que)? ?(?:c’est |cela est |ce )?(?:\\S+ ){0,2}?(?:sûr|dangereux|risqué|sans danger|sans risque)(?= |$)|quels? (?:sont les )?risques?|je risque quoi|que risqué?je|estce que je risque',
      '(?:ist|wäre|wird) (?:das|es|dies|das alles) (?:\\S+ ){0,3}?(?:sicher|gefährlich|riskant)(?= |$)|(?:bin ich|komme ich) (?:\\S+ ){0,3}?(?:gefahr|sicher|schwierigkeiten)|was kann mir passieren|wie (?:sicher|gefährlich) ist',
      '(?:es|será|sería) (?:esto |eso )?(?:\\S+ )?(?:seguro|peligroso|arriesgado)(?: para mí)?$|corro (?:algún |yo )?(?:riesgo|peligro)|qué riesgos?(?= |$)|me puede pasar algo',
    ],
  ],
  [
    'who',
    [
      'who (?:else )?(?:can |will |would |could |is going to |gets to |does |do )?(?:see|sees|read|reads|know|knows|get|gets|receive|receives)(?= |$)|(?:do|will|can) you (?:keep|store|save|share|sell|see|read|record) |what (?:happens|do you do|will happen) (?:to|with) (?:my|this|it|the)|where (?:does|do|will) (?:this|it|my \\S+|the \\S+) go|is (?:this|it|my \\S+) (?:anonymous|private|confidential|public)|who are you$|who is behind (?:this|it)',
      'кто (?:это |ещё |еще |его |её |мо[её] \\S+ )?(?:может )?(?:увидит|увидеть|видит|прочитает|прочтёт|прочитать|читает|узнает|получит)(?= |$)|куда (?:это|всё это|это всё|мои \\S+) |вы (?:это )?(?:храните|сохраняете|читаете)(?= |$)|что (?:вы делаете|будет) с моими|это (?:анонимно|конфиденциально)|кто вы(?: такие)?$|кто за этим стоит',
      '(?:bunu |onu )?kim(?:lər)? (?:\\S+ )?(?:görür|görəcək|görə bilər|oxuyur|oxuyacaq|oxuya bilər|bilir|biləcək)|məlumatlarım\\S* (?:nə olur|hara gedir)|bu anonimdir(?:mi)?$|siz kimsiniz$',
      'qui (?:d’autre )?(?:va |peut |pourra )?(?:\\S+ ){0,2}?(?:voit|verra|voir|lit|lira|lire|saura|savoir|reçoit)(?= |$)|que (?:devient|deviennent|faitesvous de) |que faites vous de |(?:estce|c’est) (?:\\S+ )?(?:anonyme|confidentiel)|qui êtesvous$|qui est derrière',
      'wer (?:alles |kann |wird |darf )?(?:\\S+ ){0,4}?(?:sieht|sehen|liest|lesen|erfährt|erfahren|bekommt)(?= |$)|was (?:passiert|geschieht|machen sie) mit (?:meine|dem|den)|wo(?:hin)? (?:landen|landet|gehen|geht) (?:meine?|das|die)|(?:speichern|lesen|behalten) sie (?:das|meine?|die|es)|ist das (?:anonym|vertraulich|öffentlich)|wer sind sie$|wer steckt dahinter',
      'quién(?:es)? (?:más )?(?:\\S+ ){0,2}?(?:ve|verá|ven|ver|lee|leerá|leen|leer|sabrá|recibe|recibirá)(?= |$)|qué (?:pasa|hacen|hace|ocurre) con (?:mis?|esto|los)|(?:guarda|guardan) (?:mis?|esto|los)|es (?:anónimo|confidencial)(?= |$)|quiénes? (?:son|es) (?:ustedes|usted)$',
    ],
  ],
  [
    'unsure',
    [
      '(?:i am |i’m )?(?:not sure|unsure|undecided)(?: which(?: one)?| what to \\S+| yet)?$|(?:i )?(?:don’t|dont|do not) know(?: (?:yet|what to (?:write|say|put|choose|pick)|which(?: one)?(?: to (?:take|choose|pick))?))?$|idk$|no idea(?: what to \\S+)?$|what (?:should|shall|can|could|do) i (?:write|say|put|add|choose|pick|take)(?: here| in there| in it)?$|which (?:one )?(?:is|would be|should i|do you|are) |which one$|what(?:’s| is|s) (?:the difference|better|best)|what do you (?:suggest|recommend)|you choose$|who are they$|what does (?:that|this|it) mean$',
      '(?:я )?(?:не знаю|не уверена?|затрудняюсь)(?: что (?:написать|писать|сказать|выбрать)| какой| какую| как лучше)?$|(?:что|какой|какую|какое)(?: мне)? (?:лучше )?(?:тут |здесь |сюда )?(?:написать|писать|выбрать|лучше)$|в ч[её]м разница|какая разница$|что посоветуете|кто это$|что это (?:значит|такое)$',
      '(?:mən )?(?:bilmirəm|əmin deyiləm)(?: nə yazım| hansını seçim)?$|nə yaz(?:ım|malıyam)$|hansı(?:nı|sı) (?:seçim|yaxşıdır|daha yaxşıdır)$|fərqi nədir$|nə məsləhət görürsünüz',
      '(?:je )?(?:ne )?sais pas(?: trop)?(?: quoi (?:écrire|dire|mettre|choisir)| lequel| laquelle)?$|(?:aucune idée|je ne suis pas sûre?|j’hésite)$|(?:que|quoi) (?:doisje |puisje |fautil |dois je )?(?:écrire|dire|mettre|choisir)$|(?:lequel|laquelle) (?:est|choisir|prendre|me)|quelle est la différence|que (?:me )?conseillezvous|qui sontils$',
      '(?:ich )?(?:weiß|weiss) (?:es |noch )*nicht(?: was ich (?:schreiben|sagen|nehmen) soll)?$|(?:keine ahnung|(?:ich bin )?(?:mir )?(?:nicht|un)sicher)$|was (?:soll|kann|könnte|muss) ich (?:da |hier )?(?:schreiben|sagen|nehmen|wählen)$|welche[rsn]? (?:ist|soll|passt|würden|sprache ist|ton ist)|was ist (?:der unterschied|besser|am besten)|was (?:empfehlen|raten) sie|wer ist das$|was (?:bedeutet|heißt) das$',
      '(?:yo )?no (?:lo )?sé(?: qué (?:escribir|poner|decir|elegir)| cuál(?: elegir)?)?$|(?:ni idea|no estoy segur[oa])$|qué (?:escribo|pongo|digo|elijo|puedo escribir|debo escribir|tengo que escribir)(?: aquí)?$|cuál (?:es|elijo|me|recomienda)|qué (?:me )?(?:recomienda|aconseja)|quiénes son$|qué (?:significa|quiere decir)',
    ],
  ],
];

const PATTERNS = TOLD_BY.map(
  ([asked, lines]) => [asked, new RegExp(`${LEAD}(?:${lines.join('|')})`, 'u')] as const,
);

/**
 * What somebody asks the bot by `text`, in any of our languages; undefined where it is an answer.
 */
export function askedBack(text: string): AskedBack | undefined {
  const bare = bareWords(text);
  return PATTERNS.find(([, pattern]) => pattern.test(bare))?.[0];
}
