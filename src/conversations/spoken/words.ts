/** What somebody means who types a word where buttons are. */
const SPOKEN_WORDS = [
  'yes',
  'no',
  'skip',
  'on',
  'back',
  'later',
  'all',
  'delete',
  'thanks',
  'hello',
  'initials',
  'short',
  'again',
  'other',
  'send',
] as const;

export type SpokenWord = (typeof SPOKEN_WORDS)[number];

/** The words for each, in the six languages; as `bareWords` leaves them. */
const WORDS: Readonly<Record<SpokenWord, readonly string[]>> = {
  yes: [
    'yes|y|yeah|yep|yes please|sure|of course|ok|okay|correct|right|agreed|yes i do|i do|yes it is|it is|that’s right|that is right|i agree|looks good|all good|perfect',
    'да|ага|угу|конечно|хорошо|ок|верно|согласен|согласна|да пожалуйста|да верно|всё верно|все верно|да всё верно|да всё так|отлично',
    'bəli|hə|əlbəttə|oldu|yaxşı|düzdür|razıyam|bəli düzdür|yaxşıdır|əla',
    'oui|ouais|d’accord|bien sûr|c’est ça|oui merci|c’est bon|c’est parfait|parfait|oui c’est ça|oui c’est bon',
    'ja|jawohl|klar|gern|gerne|natürlich|stimmt|richtig|ja bitte|ja gerne|passt|passt so|ja passt|das passt|ja das stimmt|perfekt|einverstanden',
    'sí|si|claro|vale|de acuerdo|correcto|por supuesto|sí por favor|está bien|perfecto|así está bien|sí está bien',
  ],
  no: [
    'no|n|nope|nah|no thanks|no thank you|not really|no i don’t|no i do not|i don’t|i do not|not at all|definitely not|no way|none of these|none of them|none of that|neither|never|no none|no none of that|no none of those|none of that applies|none of that applies to me|no none of that applies to me|none of this applies to me|none of those apply to me',
    'нет|не|неа|нет спасибо|не надо|не хочу|нет никого|никого|нет конечно|конечно нет|нет ничего|ничего такого|ничего из этого|нет ничего из этого|не про меня|нет не про меня|это не про меня|нет это не про меня',
    'yox|xeyr|yox sağ ol|istəmirəm|lazım deyil|yox heç biri|xeyr heç biri|heç kim|yox heç kim',
    'non|non merci|pas du tout|non aucun|non aucune|non pas du tout|rien de tout cela|non rien',
    'nein|ne|nö|nein danke|lieber nicht|nein nichts davon|nichts davon|keins davon|überhaupt nicht|nein überhaupt nicht|auf keinen fall|trifft nicht zu|nein trifft nicht zu|trifft alles nicht zu|nein nichts von alledem',
    'no gracias|para nada|nada de eso|no nada|no nada de eso|en absoluto',
  ],
  skip: [
    'skip|skip it|skip this|pass|none|nothing|without|leave it out|no line',
    'пропустить|пропусти|пропуск|пропускаю|ничего|без|без строки',
    'keç|keçmək|ötür|heç nə|heç biri|boş',
    'passer|je passe|rien|aucun|aucune|sans|ignorer',
    'überspringen|auslassen|nichts|keine|keiner|ohne|weglassen',
    'saltar|omitir|paso|nada|ninguno|ninguna|sin',
  ],
  on: [
    'next|next one|next question|next step|go on|go ahead|move on|carry on|continue|proceed|forward|resume|let’s go|let’s continue|let us continue|i’m ready|ready',
    'дальше|далее|продолжить|продолжай|продолжайте|продолжим|давай дальше|давайте дальше|идём дальше|вперёд|вперед|следующий|следующий вопрос|готов|готова',
    'irəli|növbəti|növbəti sual|davam|davam et|davam edin|davam edək|davam etmək|gedək|hazıram',
    'suivant|suivante|question suivante|la suite|continuer|continue|continuez|continuons|poursuivre|avancer|reprendre|allons-y|on continue|je continue',
    'weiter|nächste|nächste frage|weitermachen|fortfahren|fortsetzen|vorwärts|mach weiter|machen sie weiter|machen wir weiter|weiter geht’s',
    'siguiente|siguiente pregunta|seguir|sigue|siga|sigamos|continuar|continúa|continúe|continuemos|adelante|avanzar|reanudar',
  ],
  back: [
    'back|go back|undo|previous|previous question|last question|one back',
    'назад|обратно|вернуться',
    'geri|geriyə|qayıt',
    'retour|revenir|en arrière',
    'zurück|zurueck',
    'atrás|atras|volver|regresar',
  ],
  later: [
    'later|not now|pause|maybe later|another time|tomorrow|wait',
    'позже|потом|попозже|не сейчас|пауза|завтра|подожди|подождите',
    'sonra|indi yox|fasilə|sabah|gözlə',
    'plus tard|pas maintenant|demain|attends|attendez',
    'später|spaeter|nicht jetzt|jetzt nicht|morgen|warte',
    'más tarde|mas tarde|luego|después|ahora no|mañana|pausa|espera',
  ],
  all: [
    'all|both|everyone|everybody|all of them|both of them|the two|the two of them|to the two|two of them|the 2|all 2|all two|the pair|both letters|both officials|to all|to both|to all of them|to both of them|both please|everyone on the list|everybody on the list|all on the list',
    'все|всем|оба|обе|обоим|двум|двоим|все двое|оба письма|обеим|каждому|им обоим|обоим сразу|и тому и другому',
    'hamısı|hamısına|ikisi|ikisinə|ikisi də|hər iki məktub|hər ikisi|hər ikisinə|ikisinə də|onların hər ikisinə',
    'tous|toutes|les deux|tous deux|à eux deux|les 2|les deux lettres|tous les deux|à tous|aux deux|à tous les deux|aux deux personnes',
    'alle|beide|die zwei|die 2|alle 2|beide briefe|die beiden|den beiden|den zwei|an die beiden|an die zwei|alle zwei|alle beide|an alle|an beide|beiden|allen|an alle beide',
    'todos|todas|ambos|ambas|los dos|las dos|los 2|las 2|las dos cartas|para los dos|para ambos|a todos|a ambos|a los dos|a todos ellos',
  ],
  delete: [
    'delete|delete it|delete this letter|remove',
    'удалить|удали|удалить письмо|удалить это письмо',
    'sil|silmək|məktubu sil|bu məktubu sil',
    'supprimer|supprime|effacer|supprimer cette lettre',
    'löschen|lösche|loeschen|brief löschen|diesen brief löschen',
    'borrar|eliminar|suprimir|bórralo|borrar esta carta',
  ],
  thanks: [
    'thank you|thank u|thanks|thx|ty|thank you very much|thanks a lot|many thanks|thank you so much|cheers',
    'спасибо|спс|благодарю|спасибо большое|большое спасибо|спасибо вам|дякую',
    'təşəkkür|təşəkkürlər|təşəkkür edirəm|sağ ol|sağ olun|çox sağ ol|çox sağ olun|minnətdaram|teşekkürler|teşekkür ederim',
    'merci|merci beaucoup|merci bien|mille mercis|un grand merci',
    'danke|danke schön|dankeschön|vielen dank|besten dank|herzlichen dank|danke sehr|merci vielmals',
    'gracias|muchas gracias|mil gracias|muchísimas gracias|te lo agradezco|grazie|obrigado|obrigada',
  ],
  hello: [
    'hello|hi|hey|hi there|hello there|good morning|good evening|good day',
    'привет|здравствуйте|здравствуй|добрый день|добрый вечер|доброе утро',
    'salam|salam əleyküm|sabahınız xeyir|axşamınız xeyir',
    'bonjour|salut|bonsoir|coucou',
    'hallo|guten tag|guten morgen|guten abend|grüß gott|moin|servus',
    'hola|buenos días|buenas tardes|buenas noches|buenas',
  ],
  initials: [
    'initials|initials only|only initials|just initials|my initials|just my initials|only my initials|use initials|use my initials|with initials|i prefer initials|i would rather use initials|i’d rather use initials',
    'инициалы|инициалами|только инициалы|только инициалами|просто инициалы|лучше инициалы|мои инициалы',
    'baş hərflər|baş hərflərlə|yalnız baş hərflər|yalnız baş hərflərlə|inisiallar|yalnız inisiallar',
    'initiales|mes initiales|des initiales|avec des initiales|seulement des initiales|seulement mes initiales|juste des initiales|juste mes initiales|uniquement des initiales|je préfère des initiales',
    'initialen|nur initialen|mit initialen|nur mit initialen|nur die initialen|nur meine initialen|meine initialen|lieber initialen|lieber nur initialen',
    'iniciales|solo iniciales|sólo iniciales|con iniciales|mis iniciales|solo mis iniciales|prefiero iniciales|prefiero solo iniciales|prefiero solo mis iniciales',
  ],
  short: [
    'short|shorter|make it shorter|too long|it’s too long|it is too long|a short one|the short one|shortest|the shortest|the shortest one',
    'короче|сделай короче|сделайте короче|слишком длинно|слишком длинное|короткий|короткое|покороче|самый короткий|самое короткое',
    'daha qısa|qısalt|çox uzundur|qısa|ən qısa|qısası|ən qısası',
    'plus court|plus courte|trop long|trop longue|court|courte|le plus court|la plus courte|le court',
    'kürzer|zu lang|das kürzeste|den kürzesten|ganz kurz|möglichst kurz|der kürzeste',
    'más corto|más corta|demasiado largo|demasiado larga|corto|corta|el corto|el más corto|la más corta',
  ],
  again: [
    'again|once more|try again|another one|another version|a new version|other wording|different wording|other words|different words|in other words|rewrite|rewrite it|reword|reword it|rephrase|rephrase it',
    'ещё раз|еще раз|ещё вариант|другой вариант|новый вариант|иначе|по-другому|перепиши|перепишите|другая формулировка',
    'bir də|yenidən|başqa variant|yeni variant|başqa cür|başqa sözlə|yenidən yaz',
    'encore|encore une fois|une autre version|autre version|autrement|reformule|reformuler|reformulez|d’autres mots|avec d’autres mots',
    'nochmal|noch einmal|noch mal|andere fassung|eine andere fassung|andere version|eine andere version|umformulieren|andere worte|mit anderen worten|andere formulierung',
    'otra vez|otra versión|de otra manera|de otra forma|otra redacción|redactar de nuevo|reescribir|reformular|otras palabras',
  ],
  other: [
    'the other letter|other letter|show me the other letter|show the other letter|the other one|next letter|the next letter|the second letter|second letter|see the other letter',
    'другое письмо|второе письмо|следующее письмо|покажи другое письмо|покажите другое письмо|покажи второе письмо|покажите второе письмо',
    'digər məktub|o biri məktub|ikinci məktub|növbəti məktub|digər məktubu göstər',
    'l’autre lettre|autre lettre|la deuxième lettre|lettre suivante|la lettre suivante|montre-moi l’autre lettre|montrez-moi l’autre lettre',
    'der andere brief|den anderen brief|der zweite brief|den zweiten brief|nächster brief|den nächsten brief|zeig mir den anderen brief|zeigen sie mir den anderen brief',
    'la otra carta|otra carta|la segunda carta|la carta siguiente|muéstrame la otra carta|muéstreme la otra carta',
  ],
  send: [
    'send|send it|ok send it|let’s send it|i like it|i love it|very good|that’s it|that’s my letter|this is my letter|it’s fine',
    'отправить|отправляй|отправляем|нравится|мне нравится|очень хорошо|это моё письмо|годится|подходит',
    'göndər|göndərək|bəyəndim|çox yaxşı|gözəldir|bu mənim məktubumdur',
    'envoyer|envoie|envoyez|je l’envoie|ça me plaît|elle me plaît|très bien|c’est ma lettre|ça me va|elle me va',
    'senden|abschicken|absenden|schicken|gefällt mir|sehr gut|das ist mein brief|in ordnung',
    'enviar|envíala|envíela|me gusta|muy bien|es mi carta|esta es mi carta',
  ],
};

/** Which entry of a table words belong to; in a line of it they stand between strokes. */
export function byWords<T extends string>(
  table: Readonly<Record<T, readonly string[]>>,
  names: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    names.flatMap((name) =>
      table[name].flatMap((line) =>
        line.split('|').map((words) => [bareWords(words), name] as const),
      ),
    ),
  );
}

/** "e-mail" and "email" are one. */
const BETWEEN_LETTERS = /(?<=\p{L})[-‐‑](?=\p{L})/gu;

/** Nothing longer than this is a word for a button or a command, in UTF-16 units. */
const LONGEST = 80;

/**
 * Words as they are compared: small letters, no pictures, no marks but apostrophes; so that
 * "‹ Back", "BACK!" and "back" are one. Empty where there are no words, or too many.
 */
export function bareWords(text: string): string {
  if (text.length > LONGEST) return '';
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll(/['‘ʼ`]/gu, '’')
    .replaceAll(/[\uFE0F\u20E3]/gu, '')
    .replaceAll(BETWEEN_LETTERS, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}’-]+/gu, ' ')
    .trim();
}

const MEANINGS = byWords(WORDS, SPOKEN_WORDS);

const PLEASE =
  /^(?:please|pls|plz|bitte|пожалуйста|por favor) | (?:please|pls|plz|bitte|пожалуйста|zəhmət olmasa|xahiş edirəm|s’il vous plaît|svp|por favor)$/gu;

/** Bare words without the politeness around them. */
export function withoutPlease(bare: string): string {
  return bare.replaceAll(PLEASE, '');
}

/** What the bare words of a message mean where buttons are, or undefined. */
export function wordSaid(bare: string): SpokenWord | undefined {
  return MEANINGS.get(bare);
}

/** How a thank-you begins that goes on: "Thank you so much for this". */
const THANKS_BEGIN =
  /^(?:thank you|thank u|thanks|thx|ty|спасибо|благодарю|təşəkkür|çox sağ ol|danke|gracias|(?:vielen|herzlichen|tausend) dank|(?:muchas|mil) gracias|merci (?:à|a|pour|beaucoup|infiniment|de|bien|encore|vraiment|tellement))(?= )/u;

const THANKS_WORDS_AT_MOST = 8;

/** Whether the bare words of a message thank. */
export function isThanks(bare: string): boolean {
  const isLong = bare.split(' ').length > THANKS_WORDS_AT_MOST;
  return MEANINGS.get(bare) === 'thanks' || (THANKS_BEGIN.test(bare) && !isLong);
}
