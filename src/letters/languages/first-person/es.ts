import { catches, oneOf, wordSet, wordsInContext, type FirstPerson } from './first-person.ts';

const ALLOWED = wordSet(`
  escribo dirijo solicito apelo pido ruego insto agradezco espero doy temo confío remito expongo reitero exhorto invito
  llamo acudo saludo quedo permito`);

/** Verbs of the first person that no ending shows. */
const IRREGULAR = wordSet(
  `sé fui soy estoy voy doy vi hice supe tuve estuve puse quise pude vine dije traje anduve`,
);

/**
 * What ends like a verb of the first person and can begin a clause, or follow a pronoun or an "y".
 */
const NOT_VERBS = wordSet(`
  como cuando pero cuanto lo no esto eso ello aquello todo tanto mismo solo sólo bajo otro algo mucho poco asimismo según
  así aquí allí ahí también sí mí qué por hasta luego pronto primero segundo tercero dentro cerca lejos cuatro cinco ocho
  cada modo hoy sincero sino aunque incluso excepto salvo mientras durante dado debido respecto acuerdo cierto siendo habiendo teniendo
  estando quiero humano inhumano nuestro vuestro suyo tuyo café este esté té dé porqué él fe pie quizás cómo
  o asilo ninguno peligro cuándo cuánto dónde junto medio ambos tampoco menos demasiado claro desde contra`);

/** Words after which a noun or an adjective comes. */
const BEFORE_NOUNS = wordSet(`
  el la los las un una unos unas al del de en a por para con sin sobre entre su sus mi mis este esta ese esa aquel tan muy
  cada todo toda otro otra cualquier ningún algún primer tercer gran buen más menos según contra hacia ser sido sea es son
  fue está han ha hay hasta tras desde bajo ante como o ni era quien nada lo cuyo cuya nuestro nuestra`);

/** After these a verb comes, whatever it looks like. */
const BEFORE_VERBS = wordSet(`le les me se yo no nunca siempre ya`);

/** A word that can only be a verb of the first person where it stands. */
function isVerb(word: string, before: string, begins: boolean): boolean {
  if (NOT_VERBS.has(word)) return false;
  if (IRREGULAR.has(word)) return !BEFORE_NOUNS.has(before) || begins;
  if (!/(?:o|é|í|oy)$/u.test(word)) return false;
  if (begins || BEFORE_VERBS.has(before)) return true;
  // "judicial justo", "un derecho reconocido", "derechos civiles y políticos": agreeing, or a
  // participle, or a gerund.
  if (
    BEFORE_NOUNS.has(before) ||
    /(?:[ai]do|ndo|ivo|ico|ario|orio|ano|eno|oso|ísimo|miento|to|cho|gio)$/u.test(word)
  )
    return false;
  return !before.endsWith('o') || before === 'yo';
}

/** "May I": what is asked for follows. */
const MAY_I = /(?<!\p{L})puedo (?=(?:pedir|rogar|solicitar|preguntar)le)/giu;

const THINGS = oneOf(`
  carta|petición|peticiones|mensaje|solicitud|solicitudes|saludo|saludos|respeto|consideración|agradecimiento|gratitud
  preocupación|esperanza|llamamiento|ruego|nombre|deseo|líneas`);

const OF_THINGS = oneOf(
  `otra|segunda|primera|mayor|más|alta|mejores|sincero|sinceros|profundo|profunda|única|última|próxima`,
);

const PATTERNS = [
  /(?<!\p{L})(?:yo|he)(?!\p{L})(?:\s+\p{L}+){0,2}/giu,
  new RegExp(
    `(?<!\\p{L})me(?!\\p{L})\\s+(?!${oneOf('preocup|inquiet|comuniqu|comunicara|respond|escrib|permit|dirij|inform|dirig|conteste|haga saber|diga|env|remit|alarma|lleva a escribirle')})\\p{L}+(?:\\s+\\p{L}+){0,2}`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})mis?(?!\\p{L})\\s+(?!(?:${OF_THINGS}\\s+)*${THINGS}(?!\\p{L}))\\p{L}+(?:\\s+\\p{L}+){0,2}`,
    'giu',
  ),
  /(?<!\p{L})(?:mío|mía|míos|mías|conmigo)(?!\p{L})/giu,
  /(?<!\p{L})mí(?!\p{L})/giu,
  // Said without any verb of the first person: «Como lectora …», «Tras leer …».
  /^(?:Como (?:\p{L}+(?:or|ora|ero|era|ante|ente|ista|ano|ana|dre|iga|igo))(?!\p{L})|(?:Tras|Después de|Al) (?:haber )?\p{L}+(?:er|ír|ar|ado|ido|erse|arse)(?!\p{L})|Habiendo|Siendo)/giu,
];

export const spanish: FirstPerson = {
  untruths: (sentence, isOthers) => [
    ...wordsInContext(sentence.replaceAll(MAY_I, ''))
      .filter(({ word, before, begins }) => {
        const small = word.toLowerCase();
        const isName = !begins && /^\p{Lu}/u.test(word);
        return !isName && !ALLOWED.has(small) && !isOthers(word) && isVerb(small, before, begins);
      })
      .map(({ word }) => word),
    ...catches(sentence, PATTERNS),
  ],
  pronouns: /(?<!\p{L})(?:yo|me|mi|mis|mí|conmigo|mío|mía|míos|mías|he)(?!\p{L})/iu,
};
