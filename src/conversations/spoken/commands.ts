import { bareWords, byWords, withoutPlease } from './words.ts';

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

/** The command that `text` is, typed without its slash, or undefined. */
export function commandSaid(text: string): SpokenCommand | undefined {
  return COMMANDS.get(withoutPlease(bareWords(text)));
}
