import { bareRequest, beginSmall, labelOr, turnBy, turnWith } from './clause-rules.ts';
import type { ClauseRules, TurnRule } from './clause-rules.ts';
import { withSecondVerb } from './second-verb.ts';

const INFINITIVE = '(?:no )?\\p{L}+(?:ar|er|ir|ír)(?:l[aeo]s?|se|sel[aeo]s?)?\\b';
const ASKING = '(?:inst|pid|ped|solicit|exig|reclam|exhort|ruego|rueg|rog|urg|insist)\\p{L}*';

/** How a sentence of a letter goes on to the next request. */
const OPENER =
  '(?:(?:y|asimismo|también|igualmente|además|finalmente|por (?:ello|eso|tanto|lo tanto|último)|en (?:primer|segundo|tercer) lugar|con carácter urgente|de igual (?:modo|manera)),? )*';

const RULES: readonly TurnRule[] = [
  [
    pattern(`^${ASKING}(?: (?:a|al|ante) [^,;:]{1,60}?)? a (${INFINITIVE}.*)$`),
    ([, rest = '']) => rest,
  ],
  // "Pidiendo que, mientras siga detenida, se respete …"
  [
    pattern(`^${ASKING}[^,;:]{0,60}? (?:a )?que, ([^,]{3,60}), (.+)$`),
    ([, meanwhile = '', rest = '']) => {
      const clause = thatClause(rest);
      return clause === undefined ? undefined : `${clause}, ${meanwhile}`;
    },
  ],
  [pattern(`^${ASKING}[^,;:]{0,60}? (?:a )?que (.+)$`), ([, rest = '']) => thatClause(rest)],
  [pattern(`^${ASKING} ((?:la|el|los|las|una?) .+)$`), ([, rest = '']) => `garantizar ${rest}`],
  [
    pattern(
      `^${OPENER}(?:le|les|lo|la)? ?(?:insto|ruego|pido|solicito|exhorto|instamos|pedimos)(?: también| asimismo)? a (${INFINITIVE}.*)$`,
    ),
    ([, rest = '']) => rest,
  ],
  [
    pattern(
      `^${OPENER}(?:le|les|lo|la)? ?(?:insto|ruego|pido|solicito|exhorto|instamos|pedimos)(?: también| asimismo)? (?:a )?que (.+)$`,
    ),
    ([, rest = '']) => thatClause(rest),
  ],
  // "Hasta que sea puesta en libertad, le pido que …", "Mientras tanto, …"
  [
    pattern(
      `^((?:hasta (?:que|su)|mientras) [^,]{2,50}), ((?:le|les|lo|la)? ?(?:insto|ruego|pido|solicito|exhorto) .+)$`,
    ),
    ([, meanwhile = '', rest = '']) => turnWith(RULES, rest, meanwhile),
  ],
  [pattern(`^que (.+)$`), ([, rest = '']) => thatClause(rest)],
  [
    pattern(
      `^((?:la|el|los|las|una?|unas|unos|medidas|garantías|protección|acceso|atención|libertad|justicia|reparación|investigación) .+)$`,
    ),
    ([, rest = '']) => `garantizar ${beginSmall(rest)}`,
  ],
  [pattern(`^por favor,? (.+)$`), () => undefined],
  [pattern(`^(?:a )?(${INFINITIVE}.*)$`), ([, rest = '']) => beginSmall(rest)],
  // "Anule la condena": what is said to the official at once.
  [pattern(`^(\\p{L}+ .+)$`), ([, rest = '']) => commanded(beginSmall(rest))],
];

function commanded(rest: string): string | undefined {
  const [verb = ''] = rest.split(' ');
  return infinitiveOf(verb) === undefined ? undefined : thatClause(rest);
}

function pattern(source: string): RegExp {
  return new RegExp(source, 'iu');
}

/**
 * Subjunctives of what authorities are asked to do, and the infinitive: no rule tells -er from -ir.
 */
const IRREGULAR: Readonly<Record<string, string>> = {
  abra: 'abrir',
  permita: 'permitir',
  proteja: 'proteger',
  haga: 'hacer',
  diga: 'decir',
  tome: 'tomar',
  dá: 'dar',
  conceda: 'conceder',
  emita: 'emitir',
  suspenda: 'suspender',
  garantice: 'garantizar',
  investigue: 'investigar',
  revoque: 'revocar',
  lleve: 'llevar',
  cumpla: 'cumplir',
  cese: 'cesar',
  retire: 'retirar',
  deje: 'dejar',
  anule: 'anular',
  asegure: 'asegurar',
  brinde: 'brindar',
  ofrezca: 'ofrecer',
  establezca: 'establecer',
  reconozca: 'reconocer',
  defienda: 'defender',
  vele: 'velar',
  impida: 'impedir',
  devuelva: 'devolver',
  resuelva: 'resolver',
  transmita: 'transmitir',
  adopte: 'adoptar',
  actúe: 'actuar',
  intervenga: 'intervenir',
  detenga: 'detener',
  busque: 'buscar',
  dé: 'dar',
  evite: 'evitar',
  prevenga: 'prevenir',
  ponga: 'poner',
  aclare: 'aclarar',
  determine: 'determinar',
  publique: 'publicar',
  realice: 'realizar',
  preste: 'prestar',
  proporcione: 'proporcionar',
  informe: 'informar',
  libere: 'liberar',
  levante: 'levantar',
  ordene: 'ordenar',
  respete: 'respetar',
  facilite: 'facilitar',
  derogue: 'derogar',
  conmute: 'conmutar',
  inicie: 'iniciar',
  traslade: 'trasladar',
};

function infinitiveOf(verb: string): string | undefined {
  const one = verb.replace(/n$/u, '');
  return IRREGULAR[verb] ?? IRREGULAR[one] ?? regularInfinitive(one);
}

/** "restablezca" -> "restablecer", "entregue" -> "entregar": only endings that nothing else has. */
function regularInfinitive(verb: string): string | undefined {
  if (/[^u]zca$/u.test(verb)) return verb.replace(/zca$/u, 'cer');
  if (/\p{L}{3}gue$/u.test(verb)) return verb.replace(/gue$/u, 'gar');
  if (/\p{L}{3}que$/u.test(verb)) return verb.replace(/que$/u, 'car');
  return /\p{L}{2}(?:ic|iz|al)ce$/u.test(verb) ? verb.replace(/ce$/u, 'zar') : undefined;
}

/** ", y a que brinde": a second thing that somebody is to do. */
const SECOND_THAT = /(,? y) (?:a )?que (\p{L}+)/gu;

/**
 * "que abran una investigación" -> "abrir una investigación"; "que se retiren" -> "velar por que se
 * retiren".
 */
function thatClause(rest: string): string | undefined {
  if (/^(?:se|no se) /u.test(rest)) return `velar por que ${rest}`;
  const [verb = '', ...others] = rest.split(' ');
  const infinitive = infinitiveOf(verb);
  if (infinitive === undefined)
    return /^(?:\p{Lu}|(?:la|el|los|las|su|sus) )/u.test(rest)
      ? `velar por que ${rest}`
      : undefined;
  const limbs = others
    .join(' ')
    .replace(SECOND_THAT, (match, and: string, second: string) => {
      const said = infinitiveOf(second);
      return said === undefined ? match : `${and} ${said}`;
    })
    .split(' ');
  const turned = limbs.map((word, index) =>
    /^(?:y|e)$|,$/u.test(limbs[index - 1] ?? '') ? (infinitiveOf(word) ?? word) : word,
  );
  return [infinitive, ...turned].join(' ');
}

const NOUNS: Readonly<Record<string, string>> = {
  liberar: 'la liberación de',
  proteger: 'la protección de',
  levantar: 'el levantamiento de',
  retirar: 'la retirada de',
  abrir: 'la apertura de',
  investigar: 'la investigación de',
  anular: 'la anulación de',
};

function label(clause: string): string | undefined {
  const assured = /^garantizar (.+)$/u.exec(clause);
  if (assured?.[1] !== undefined) return assured[1];
  const [, verb = '', object = ''] =
    /^(\p{L}+) (?:a (?=\p{Lu}|(?:la|los|las|sus?|est[aeo]s?|ambos|ambas) ))?(.+)$/u.exec(clause) ??
    [];
  const noun = NOUNS[verb];
  // "la apertura de una investigación y llevar …": half a noun.
  if (noun === undefined || withSecondVerb(object, 'es') !== object) return undefined;
  // "proteger de manera efectiva a Ana Bel": how stands where a noun would have whom.
  if (/^de (?:manera|forma|inmediato)\b/u.test(object)) return undefined;
  return `${noun} ${object.replace(/^al /u, 'el ')}`
    .replace(
      /^(la liberación) (de .+?) de inmediato y sin condiciones/u,
      '$1 inmediata e incondicional $2',
    )
    .replace(/ de el /u, ' del ');
}

/** "que tenga acceso": the reader may think that they are to have it. */
const WITHOUT_SUBJECT = /(?<![\p{L}])que (tenga|reciba|sea|pueda|esté)(?![\p{L}])/u;

const MEASURES =
  /^(?:adoptar|tomar) (?:(de inmediato|inmediatamente|sin demora|cuanto antes|urgentemente) )?((?:todas )?(?:las )?medidas .+)$/u;

/** Where nothing else goes on with "que". */
const ALONE = '(?!.*(?:,|(?<!\\p{L})[ye]) (?:que|se|a que) )';

export const SPANISH: ClauseRules = {
  language: 'es',
  turn: (request) => turnBy(RULES, bareRequest(request)),
  label: (clause) => {
    // "medidas para adoptar de inmediato medidas" says it twice.
    const [, atOnce, measures] = MEASURES.exec(clause) ?? [];
    if (measures !== undefined)
      return labelOr(
        undefined,
        `la adopción ${atOnce === undefined ? '' : 'inmediata '}de ${measures}`,
      );
    const wished = /^velar por (que .+)$/u.exec(clause)?.[1];
    return labelOr(label(clause), `medidas para ${wished ?? clause}`);
  },
  named: (clause, politeName) => clause.replace(WITHOUT_SUBJECT, `que ${politeName} $1`),
  pronoun:
    /(?<![\p{L}])(?:que (?:tenga|reciba|sea|pueda|esté)|él|ella|ellos|ellas|su|sus|le|les|lo|la(?= \p{L}+(?:n|r)\b))(?![\p{L}])/iu,
  nextLimb: /(?:,| y| e),? (?=(?:que|se|a que) )/u,
  addition:
    /,? y (?:que |(?:el|la) \p{Ll}+(?:ción|sión|miento|castigo) |a que |lograr |llevar |hacer |poner |garantizar |velar )|, (?:donde|que|quien|cuy[oa]s?|en cumplimiento de|de conformidad con) /u,
  briefer: [
    [
      /,? (?:conforme a|de acuerdo con|según) los deseos de ell[oa]s(?: mism[oa]s)?/u,
      ' según lo deseen',
    ],
    [
      new RegExp(
        `^velar por que se (?:lleve a cabo|realice|efectúe|abra|inicie) una investigación (\\p{L}+(?:,? (?:y|e) \\p{L}+)?) (?:sobre|en torno a|acerca de) (?=(?:el|la|los|las) )${ALONE}`,
        'u',
      ),
      'hacer investigar de forma $1 ',
    ],
    [new RegExp(`^velar por que se investiguen? ${ALONE}`, 'u'), 'hacer investigar '],
    [/^proteger de manera (\p{L}+(?: [ye] \p{L}+)?) (?=al? )/u, 'dar protección $1 '],
    [/^hacer (?:todo lo posible|cuanto esté en su mano) (?:por|para) (?=\p{Ll}+r )/u, ''],
    [new RegExp(`^velar por que se tomen ${ALONE}`, 'u'), 'tomar '],
    [new RegExp(`^velar por que se adopten ${ALONE}`, 'u'), 'adoptar '],
  ],
  outOfPlace: /hasta entonces|mientras tanto|entretanto|estas medidas|lo anterior/iu,
};
