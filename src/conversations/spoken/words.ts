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
    'all|both|everyone|everybody|all of them|both of them|the two|the two of them|to the two|two of them|to all|to both|to all of them|to both of them|both please|everyone on the list|everybody on the list|all on the list',
    'все|всем|оба|обе|обоим|двум|двоим|обеим|каждому|им обоим|обоим сразу|и тому и другому',
    'hamısı|hamısına|ikisi|ikisinə|ikisi də|hər ikisi|hər ikisinə|ikisinə də|onların hər ikisinə',
    'tous|toutes|les deux|tous deux|à eux deux|tous les deux|à tous|aux deux|à tous les deux|aux deux personnes',
    'alle|beide|die zwei|die beiden|den beiden|den zwei|an die beiden|an die zwei|alle zwei|alle beide|an alle|an beide|beiden|allen|an alle beide',
    'todos|todas|ambos|ambas|los dos|las dos|para los dos|para ambos|a todos|a ambos|a los dos|a todos ellos',
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
    'short|a short one|the short one|shortest|the shortest|the shortest one',
    'короткий|короткое|покороче|самый короткий|самое короткое',
    'qısa|ən qısa|qısası|ən qısası',
    'court|courte|le plus court|la plus courte|le court',
    'das kürzeste|den kürzesten|ganz kurz|möglichst kurz|der kürzeste',
    'corto|corta|el corto|el más corto|la más corta',
  ],
};

/** Commands that people type without their slash, in the words of their language. */
const SPOKEN_COMMANDS = {
  help: [
    'help|help me|how does this work|what can you do',
    'помощь|помогите|помоги|справка|как это работает',
    'kömək|kömək et|yardım|necə işləyir',
    'aide|aidez-moi|comment ça marche',
    'hilfe|hilf mir|wie geht das|wie funktioniert das',
    'ayuda|ayúdame|cómo funciona',
  ],
  stop: [
    'stop|stop it|stop this|stop now|stop that|unsubscribe|unsubscribe me|stop reminders|stop the reminders|stop reminding me|no more reminders|stop messages|stop the messages|no more messages|stop sending me messages|stop sending messages|stop writing to me|stop messaging me|stop texting me|leave me alone|opt out|opt me out',
    'стоп|хватит|хватит писать|хватит мне писать|не пишите мне|не пиши мне|не пишите больше|перестань|перестаньте|перестаньте мне писать|оставьте меня в покое|отписаться|отпишись|отпишите|отпишите меня|отпиши меня|отписка|отписаться от напоминаний|не напоминай|не напоминать|прекрати|прекратите',
    'dayan|dayandır|dayandırın|stop et|yazma|mənə yazma|mənə yazmayın|daha yazmayın|məni rahat burax|abunəlikdən çıx|abunəni ləğv et|xatırlatma|daha xatırlatma|bəsdir',
    'arrêt|arrêter|arrête|arrêtez|arrêtez de m’écrire|arrête de m’écrire|ne m’écrivez plus|ne m’écris plus|laissez-moi tranquille|plus de messages|arrêtez les messages|arrêtez les rappels|désabonnez-moi|stopper|désabonner|me désabonner|désabonnement|désinscription|plus de rappels',
    'stopp|halt|hör auf|hören sie auf|aufhören|aufhoeren|schreib mir nicht mehr|schreiben sie mir nicht mehr|lass mich in ruhe|lassen sie mich in ruhe|keine nachrichten mehr|abmelden|melde mich ab|melden sie mich ab|abbestellen|abo beenden|keine erinnerungen|keine erinnerungen mehr',
    'alto|detener|detente|basta|para|pare|deja de escribirme|deje de escribirme|no me escriba más|no me escribas más|déjame en paz|déjeme en paz|no más mensajes|darme de baja|darse de baja|cancelar suscripción|no más recordatorios|sin recordatorios',
  ],
  cancel: [
    'cancel|quit|exit|abort',
    'отмена|отменить|отмени|выйти|выход',
    'ləğv et|imtina|çıxış',
    'annuler|annule|quitter',
    'abbrechen|abbruch|beenden',
    'cancelar|salir',
  ],
  start: [
    'start|begin|menu',
    'начать|старт|меню',
    'başla|menyu',
    'commencer|démarrer',
    'starten|menü',
    'empezar|comenzar|menú',
  ],
  language: [
    'language|change language',
    'язык|сменить язык',
    'dil|dili dəyiş',
    'langue|changer de langue',
    'sprache|sprache ändern',
    'idioma|cambiar idioma',
  ],
  reminders: [
    'reminders|my reminders',
    'напоминания|мои напоминания',
    'xatırlatmalar',
    'rappels|mes rappels',
    'erinnerungen|meine erinnerungen',
    'recordatorios|mis recordatorios',
  ],
  privacy: [
    'privacy|data protection',
    'конфиденциальность|приватность',
    'məxfilik',
    'confidentialité|vie privée',
    'datenschutz',
    'privacidad',
  ],
  export: [
    'export|my data|mydata',
    'мои данные|экспорт',
    'məlumatlarım|ixrac',
    'mes données|exporter',
    'meine daten|exportieren',
    'mis datos|exportar',
  ],
  forget: [
    'forget me|delete my data|delete everything',
    'забудь меня|удалить мои данные|удалить всё',
    'məni unut|məlumatlarımı sil|hər şeyi sil',
    'oublie-moi|supprimer mes données|tout supprimer',
    'vergiss mich|meine daten löschen|alles löschen',
    'olvídame|borrar mis datos|borrar todo',
  ],
  write: [
    'write|write now|write a letter|write the letter|write my letter|write another letter|i want to write|i want to write a letter|i would like to write a letter|i’d like to write a letter|start writing|start a letter|begin a letter',
    'написать письмо|написать|написать сейчас|написать это письмо|написать ещё одно письмо|пишу письмо|хочу написать|хочу написать письмо|начать письмо',
    'məktub yaz|yaz|indi yaz|məktubu yaz|daha bir məktub yaz|məktub yazmaq istəyirəm|yazmaq istəyirəm',
    'écrire|écrire maintenant|écrire une lettre|écrire la lettre|écrire ma lettre|écrire une autre lettre|je veux écrire|je veux écrire une lettre|je voudrais écrire une lettre',
    'brief schreiben|schreiben|jetzt schreiben|den brief schreiben|einen brief schreiben|meinen brief schreiben|noch einen brief schreiben|ich möchte schreiben|ich möchte einen brief schreiben|ich will einen brief schreiben',
    'escribir|escribir ahora|escribir una carta|escribir la carta|escribir mi carta|escribir otra carta|quiero escribir|quiero escribir una carta',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A command that can be said without its slash. */
export type SpokenCommand = keyof typeof SPOKEN_COMMANDS;

function byWords<T extends string>(
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
const COMMANDS = byWords(SPOKEN_COMMANDS, [
  'help',
  'stop',
  'cancel',
  'start',
  'language',
  'reminders',
  'privacy',
  'export',
  'forget',
  'write',
]);

const PLEASE =
  /^(?:please|bitte|пожалуйста|por favor) | (?:please|bitte|пожалуйста|zəhmət olmasa|xahiş edirəm|s’il vous plaît|svp|por favor)$/gu;

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

/** The command that `text` is, typed without its slash, or undefined. */
export function commandSaid(text: string): SpokenCommand | undefined {
  return COMMANDS.get(withoutPlease(bareWords(text)));
}
