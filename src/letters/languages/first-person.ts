import type { Language } from '../../urgent-action/language.ts';
import type { Terms } from './rules.ts';

/** How a language lets somebody speak of themselves, and what a letter may say that way (Q9). */
export interface FirstPerson {
  /** The words of a sentence in which its writer speaks of themselves, each with what tells what is said. */
  readonly find: (sentence: string) => readonly string[];
  /** One of these has to stand in what was found: verbs of asking, thanking and hoping, and the letter itself. */
  readonly allowed: Terms;
}

/** What the first group of each pattern catches, or the whole match. */
function finder(...patterns: readonly RegExp[]): FirstPerson['find'] {
  return (sentence) =>
    patterns.flatMap((pattern) =>
      [...sentence.matchAll(pattern)].map(([whole, group]) => group ?? whole),
    );
}

/** Words of `sentence` with an ending of the first person, but for those that only look like it. */
function byEnding(ending: RegExp, others: readonly string[]): FirstPerson['find'] {
  const isOther = new Set(others);
  return (sentence) =>
    (sentence.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
      (word) => ending.test(word) && !isOther.has(word.toLowerCase()),
    );
}

const ENGLISH_BETWEEN =
  'therefore|also|respectfully|likewise|accordingly|further|sincerely|moreover|would|should|may|can|am|be|very|in|addition|too|then';

const english: FirstPerson = {
  find: finder(
    new RegExp(`\\bI(?:’\\p{L}+)?,?(?:\\s+(?:${ENGLISH_BETWEEN}),?)*\\s+(\\p{L}+)`, 'gu'),
    /\bmy(?:\s+\p{L}+){1,3}/giu,
    /\p{L}+\s+me\b/giu,
  ),
  allowed: [
    'write',
    'writing',
    'ask',
    'urge',
    'request',
    'requests',
    'appeal',
    'call',
    'thank',
    'thanks',
    'hope',
    'look',
    'concerned',
    'concerns me',
    'grateful',
    'glad',
    'submit',
    'address',
    'remain',
    'letter',
    'message',
    'name',
    'allow me',
    'let me',
    'to me',
  ],
};

const RUSSIAN_NO_VERBS = [
  'вашему',
  'внимание',
  'делу',
  'поводу',
  'судьбу',
  'защиту',
  'просьбу',
  'помощью',
  'вопросу',
  'времени',
  'этому',
  'поэтому',
  'жизнь',
  'свободу',
  'религию',
  'любую',
  'страну',
  'собственную',
  'свою',
  'веру',
  'защиты',
  'неприкосновенность',
  'частную',
  'личную',
  'семейную',
  'данному',
  'каждому',
  'доброту',
  'благодарностью',
  'информацию',
  'пытку',
  'пользу',
  'равную',
  'помощь',
  'между',
  'почему',
  'никому',
  'кому',
  'работу',
  'связи',
  'своему',
  'большую',
  'долю',
  'всему',
  'целью',
  'мою',
  'моему',
  'минуту',
];

const russian: FirstPerson = {
  find: (sentence) => [
    ...byEnding(/(?:[юу]|[юу]сь)$/u, RUSSIAN_NO_VERBS)(sentence),
    ...finder(
      /(?:\p{L}+\s+)?(?<!\p{L})(?:я|меня|мне|мной|мною)(?!\p{L})(?:\s+\p{L}+)?/giu,
      /(?<!\p{L})мо(?:й|я|ё|и|их|им|ей|ему|его)(?!\p{L})(?:\s+\p{L}+){1,2}/giu,
    )(sentence),
  ],
  allowed: [
    'обращаюсь',
    'пишу',
    'прошу',
    'призываю',
    'благодарю',
    'надеюсь',
    'просьб*',
    'письм*',
    'сообщение',
    'меня беспокоит',
    'меня тревожит',
    'ответьте мне',
    'ответить мне',
    'сообщить мне',
  ],
};

const azerbaijani: FirstPerson = {
  find: (sentence) => [
    ...byEnding(/(?:[aə]m|[ıiuü]m|[aə]mm[ıi])$/iu, [
      'müdafiəm',
      'adam',
      'vacibəm',
      'əhəm',
      'hökm',
      'islam',
    ])(sentence),
    ...finder(/(?<!\p{L})m[əe]n(?:i|ə|im|dən|də)?(?!\p{L})(?:\s+\p{L}+){0,2}/giu)(sentence),
  ],
  allowed: [
    'yazıram',
    'yazım',
    'müraciət',
    'edirəm',
    'edim',
    'gözləyirəm',
    'çağırıram',
    'alacağıma',
    'xahişim',
    'məktubum',
    'mesajım',
    'cəlb edim',
    'mənə cavab*',
    'mənə cavabınızda',
    'məni narahat',
    'məni sizə yazmağa',
  ],
};

const FRENCH_BETWEEN = 'vous|m’en|me|l’|en|y|ne|donc|l’espère';

const french: FirstPerson = {
  find: finder(
    new RegExp(`(?<!\\p{L})j(?:e\\s+|’)(?:(?:${FRENCH_BETWEEN})(?:\\s+|(?<=’)))*(\\p{L}+)`, 'giu'),
    /\p{L}+-je(?!\p{L})/giu,
    /(?<!\p{L})m(?:on|a|es)(?:\s+\p{L}+){1,3}/giu,
    /(?<!\p{L})m(?:e\s+|’)\p{L}+|\p{L}+-moi/giu,
  ),
  allowed: [
    'écris',
    'écrire',
    'adresse',
    'demande',
    'demandes',
    'prie',
    'sollicite',
    'fais',
    'appelle',
    'remercie',
    'remerciements',
    'espère',
    'saurais',
    'crains',
    'puis-je',
    'permettez-moi',
    'lettre',
    'message',
    'requête',
    'salutations',
    'considération',
    'sentiments',
    'respect',
    'me répondre',
    'me répondrez',
    'm’informer',
    'm’écrire',
    'm’inquiète',
    'me préoccupe',
    'suis préoccupée',
    'haute considération',
    'très haute',
    'profond respect',
    'sincère respect',
    'meilleures',
  ],
};

const GERMAN_BETWEEN = 'Sie|Ihnen|daher|auch|deshalb|außerdem|ferner|mich|es|mir|hiermit|sehr';

const german: FirstPerson = {
  find: (sentence) =>
    finder(
      /(?:\p{L}+\s+)?(?<!\p{L})ich(?!\p{L})[^,;.!?:]*/giu,
      /(?<!\p{L})mein(?:e|er|en|em|es)?(?:\s+\p{L}+){1,2}/giu,
    )(sentence).map(germanVerb),
  allowed: [
    'schreibe',
    'wende',
    'richte',
    'bitte',
    'bitten',
    'appelliere',
    'rufe',
    'ersuche',
    'danke',
    'hoffe',
    'dankbar',
    'besorgt',
    'fürchte',
    'Brief',
    'Schreiben',
    'Schreibens',
    'Nachricht',
    'Bitte',
    'Bitten',
    'Hochachtung',
    'Dank',
    'Briefes',
  ],
};

/** The verb stands right before "ich", right after it, or at the end of the clause; "wäre" and "darf" need another. */
function germanVerb(found: string): string {
  const words = found.match(/\p{L}+/gu) ?? [];
  const at = words.findIndex((word) => word.toLowerCase() === 'ich');
  if (at < 0) return found;
  const before = words[at - 1] ?? '';
  const after = words.slice(at + 1).find((word) => !GERMAN_BETWEEN.split('|').includes(word));
  const isAuxiliary = /^(?:wäre|darf|bin)$/iu;
  if (isAuxiliary.test(before) || isAuxiliary.test(after ?? '')) return found;
  // "Worum ich Sie bitte": after a word that is no verb the clause ends with it.
  const isInverted = /e$/u.test(before) && before !== 'Worum';
  return isInverted
    ? before
    : `${after ?? ''} ${/^(?:worum|worauf|dem|den|wenn|dass)$/iu.test(before) ? (words.at(-1) ?? '') : ''}`;
}

const SPANISH_NO_VERBS = [
  'caso',
  'asunto',
  'respeto',
  'ello',
  'tanto',
  'modo',
  'como',
  'objeto',
  'motivo',
  'derecho',
  'cargo',
  'tiempo',
  'despacho',
  'agradecimiento',
  'humano',
  'mismo',
  'este',
  'esto',
  'otro',
  'algo',
  'todo',
  'mucho',
  'corazón',
  'antemano',
  'no',
  'lo',
  'solo',
  'pacto',
  'artículo',
  'trato',
  'juicio',
  'justo',
  'público',
  'domicilio',
  'cuanto',
  'humano',
  'internacional',
  'según',
  'ocurre',
  'pensamiento',
  'encarecidamente',
  'testimonio',
  'saludo',
  'respetuoso',
  'sincero',
  'así',
  'cualquier',
  'propio',
  'sometido',
  'privado',
  'detenido',
  'preso',
  'perseguido',
  'dicho',
  'escrito',
  'expulsado',
  'devuelto',
  'quedar',
  'asilo',
  'país',
  'fin',
  'sido',
  'grado',
  'hecho',
  'trabajo',
  'en',
  'periodismo',
  'está',
  'qué',
  'porqué',
  'también',
  'aquí',
  'allí',
  'esté',
  'mí',
  'sí',
];

const spanish: FirstPerson = {
  find: (sentence) => [
    ...byEnding(/(?:o|é|í|oy)$/u, SPANISH_NO_VERBS)(sentence),
    ...finder(
      /(?<!\p{L})(?:yo|he)(?!\p{L})(?:\s+\p{L}+){0,2}/giu,
      /(?<!\p{L})m[ei](?!\p{L})(?:\s+\p{L}+){1,3}|(?<!\p{L})mis(?:\s+\p{L}+){1,2}/giu,
      /\p{L}+me(?=\s)/gu,
    )(sentence),
  ],
  allowed: [
    'escribo',
    'dirijo',
    'solicito',
    'apelo',
    'pido',
    'ruego',
    'insto',
    'agradezco',
    'espero',
    'doy',
    'carta',
    'petición',
    'peticiones',
    'mensaje',
    'solicitud',
    'saludo',
    'saludos',
    'respeto',
    'consideración',
    'agradecimiento',
    'me preocupa',
    'me inquieta',
    'me comunique',
    'me responda',
    'me escriba',
    'me permite',
    'me dirijo',
    'escribirle',
    'permítame',
    'escribirme',
    'informe',
    'conforme',
  ],
};

/** Q9, by language. */
export const FIRST_PERSON: Readonly<Record<Language, FirstPerson>> = {
  en: english,
  ru: russian,
  az: azerbaijani,
  fr: french,
  de: german,
  es: spanish,
};
